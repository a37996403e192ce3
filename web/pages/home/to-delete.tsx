import { useLoaded } from '../../api/loaded.ts';
import { listPageRemovals } from '../../api/posts.ts';
import { Late } from '../../parts/late.tsx';

/** What is to be deleted by hand on pages that I see to, and what was lately found to be gone. */
export const usePageRemovals = () => useLoaded('removals/pages', listPageRemovals).value?.posts ?? [];

const load = async () => (await import('../../rooms/members.ts')).PageRemovals;

export function ToDelete() {
  const rows = usePageRemovals();
  return rows.length > 0 ? <Late load={load} props={{ rows }} /> : null;
}
