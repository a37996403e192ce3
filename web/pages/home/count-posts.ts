import type { PostList, PostRow } from '../../../functions/http/contract/posts.ts';

/** Counts of a product's posts, for a short line under its picture. */
export interface PostCounts {
  readonly waiting: number;
  /** Overdue and still being tried, without the need for help. */
  readonly overdue: number;
  readonly out: number;
  readonly needHelp: number;
  /** When the first of those that wait is to go out; undefined when none waits. */
  readonly next: string | undefined;
}

const OUT: ReadonlySet<PostRow['state']> = new Set(['published']);
/** Without an hour: out, or held until somebody lets it go on. */
const HOURLESS: ReadonlySet<PostRow['state']> = new Set(['published', 'held']);
const OVER: ReadonlySet<PostRow['state']> = new Set(['cancelled', 'removed', 'removing']);

/** Counts a product's posts: those that are out, waiting, and in need of help; and tells when the next one goes out. */
export function countPosts({ posts, helpFirst }: PostList, product: string): PostCounts {
  const mine = posts.filter((post) => post.product.id === product && !OVER.has(post.state));
  const out = mine.filter(({ state }) => OUT.has(state)).length;
  const needHelp = mine.filter(({ id }) => helpFirst.includes(id)).length;
  const overdue = mine.filter(({ overdue }) => overdue === 'trying').length;
  const [next] = mine
    .filter(({ id, state, overdue: late }) => !HOURLESS.has(state) && !late && !helpFirst.includes(id))
    .map(({ publishAt }) => publishAt)
    .sort();
  return { out, needHelp, overdue, waiting: mine.length - out - needHelp - overdue, next };
}

/** Returns posts for the user's page that she has not decided about. */
export const waitingForMe = (posts: readonly PostRow[]): PostRow[] =>
  posts
    .filter(({ state, may }) => may.decide && state === 'awaiting_owner')
    .sort((a, b) => (a.publishAt < b.publishAt ? -1 : 1));

/**
 * Returns the user's posts that wait for a person, first those about which the user is asked whether they are published.
 * Posts to be deleted by hand are shown separately, to users who can delete them.
 */
export const inNeed = ({ posts, helpFirst }: PostList): PostRow[] =>
  posts
    .filter(({ id, state }) => helpFirst.includes(id) && state !== 'removing')
    .sort((a, b) => Number(b.may.answer) - Number(a.may.answer) || (a.publishAt < b.publishAt ? -1 : 1));
