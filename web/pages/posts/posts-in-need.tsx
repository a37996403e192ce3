import type { PostRow } from '../../../functions/http/contract/posts.ts';
import { Lazy } from '../../components/lazy.tsx';

const load = async () => (await import('../../chunks/plan.ts')).InNeed;

/** Lists the user's posts that wait for a person, if there are any. */
export const PostsInNeed = ({ posts }: { readonly posts: readonly PostRow[] }) =>
  posts.length > 0 ? <Lazy load={load} props={{ posts }} /> : null;
