import type { PageRemovalList } from '../../../functions/http/contract/consents.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { listPageRemovals } from '../../api/posts.ts';
import { Late } from '../../parts/late.tsx';

/** What is to be deleted by hand on pages that I see to, and what lately went there. */
export const usePageRemovals = (): Loaded<PageRemovalList> => useLoaded('removals/pages', listPageRemovals);

const load = async () => (await import('../../rooms/members.ts')).PageRemovals;

export const ToDelete = ({ removals }: { readonly removals: Loaded<PageRemovalList> }) =>
  removals.value?.posts.length ? <Late load={load} props={{ removals }} /> : null;
