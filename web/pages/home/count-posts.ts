import type { PostRow } from '../../../functions/http/contract/posts.ts';

/** How a product's posts are doing, for one short line under its picture. */
export interface PostCounts {
  readonly waiting: number;
  readonly out: number;
  readonly needHelp: number;
}

const OUT: ReadonlySet<PostRow['state']> = new Set(['published']);
const NEED_HELP: ReadonlySet<PostRow['state']> = new Set(['held', 'failed']);
const OVER: ReadonlySet<PostRow['state']> = new Set(['cancelled', 'removed', 'removing']);

export function countPosts(posts: readonly PostRow[], product: string): PostCounts {
  const mine = posts.filter((post) => post.product.id === product && !OVER.has(post.state));
  const out = mine.filter(({ state }) => OUT.has(state)).length;
  const needHelp = mine.filter(({ state }) => NEED_HELP.has(state)).length;
  return { out, needHelp, waiting: mine.length - out - needHelp };
}

/** Posts for my page that I have not said anything about. */
export const waitingForMe = (posts: readonly PostRow[]): PostRow[] =>
  posts
    .filter(({ state, may }) => may.decide && state === 'awaiting_owner')
    .sort((a, b) => (a.publishAt < b.publishAt ? -1 : 1));
