import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Late } from '../../parts/late.tsx';

const load = async () => (await import('../../rooms/plan.ts')).InNeed;

/** Posts of mine that wait for a person, wherever there are any. */
export const PostsInNeed = ({ posts }: { readonly posts: readonly PostRow[] }) =>
  posts.length > 0 ? <Late load={load} props={{ posts }} /> : null;
