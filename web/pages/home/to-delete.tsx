import type { PageRemovalList } from '../../../functions/http/contract/consents.ts';
import { type Loaded, useLoaded } from '../../api/loaded.ts';
import { listPageRemovals } from '../../api/my-posts.ts';
import { Lazy } from '../../components/lazy.tsx';

/** Reads the posts that must be deleted by hand on pages that the user looks after, and those that were recently deleted. */
export const usePageRemovals = (): Loaded<PageRemovalList> => useLoaded('removals/pages', listPageRemovals);

const load = async () => (await import('../../chunks/mine.ts')).PageRemovals;

/** Lists posts that only a person can delete; its code is loaded when there is one. */
export const ToDelete = ({ removals }: { readonly removals: Loaded<PageRemovalList> }) =>
  removals.value?.posts.length ? <Lazy load={load} props={{ removals }} /> : null;
