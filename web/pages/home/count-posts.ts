import type { PostList, PostRow } from '../../../functions/http/contract/posts.ts';

/** How a product's posts are doing, for one short line under its picture. */
export interface PostCounts {
  readonly waiting: number;
  /** Past their hour, and still tried: they wait for nobody's help. */
  readonly late: number;
  readonly out: number;
  readonly needHelp: number;
}

const OUT: ReadonlySet<PostRow['state']> = new Set(['published']);
const OVER: ReadonlySet<PostRow['state']> = new Set(['cancelled', 'removed', 'removing']);

export function countPosts({ posts, helpFirst }: PostList, product: string): PostCounts {
  const mine = posts.filter((post) => post.product.id === product && !OVER.has(post.state));
  const out = mine.filter(({ state }) => OUT.has(state)).length;
  const needHelp = mine.filter(({ id }) => helpFirst.includes(id)).length;
  const late = mine.filter(({ overdue }) => overdue === 'trying').length;
  return { out, needHelp, late, waiting: mine.length - out - needHelp - late };
}

/** Posts for my page that I have not said anything about. */
export const waitingForMe = (posts: readonly PostRow[]): PostRow[] =>
  posts
    .filter(({ state, may }) => may.decide && state === 'awaiting_owner')
    .sort((a, b) => (a.publishAt < b.publishAt ? -1 : 1));

/**
 * Posts of mine that wait for a person: first those of which I am asked whether they are out. What is to be deleted by
 * hand is told apart from them, to who can.
 */
export const inNeed = ({ posts, helpFirst }: PostList): PostRow[] =>
  posts
    .filter(({ id, state }) => helpFirst.includes(id) && state !== 'removing')
    .sort((a, b) => Number(b.may.answer) - Number(a.may.answer) || (a.publishAt < b.publishAt ? -1 : 1));
