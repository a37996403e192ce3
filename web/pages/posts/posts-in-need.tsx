import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Late } from '../../parts/late.tsx';

const load = async () => (await import('../../rooms/plan.ts')).InNeed;

/** Lists the user's posts that wait for a person, if there are any. */
export const PostsInNeed = ({ posts }: { readonly posts: readonly PostRow[] }) =>
  posts.length > 0 ? <Late load={load} props={{ posts }} /> : null;
