import * as z from 'zod';
import { isPause } from './pause.ts';
import type { Post } from './post.ts';
import type { PostState } from './post-states.ts';

/**
 * What a list of posts tells apart, coarser than a post's states: a list is stored in an index, and a post passes through
 * `preparing`, `prepared`, `committing` and `settling` on its way without any change here, so that these steps do not write
 * to the index.
 */
const LIST_STATES = [
  /** On its way, without anybody's help: also while it or its campaign is paused. */
  'waiting',
  /** The owner of its page is asked about it. */
  'asked',
  /** Held, or to be deleted by hand: a person is needed. */
  'needsPerson',
  'out',
  'failed',
  'removed',
  'cancelled',
] as const;
export const ListState = z.enum(LIST_STATES);
export type ListState = z.infer<typeof ListState>;

const OF_STATE: Readonly<Record<PostState, ListState>> = {
  awaiting_picture: 'waiting',
  awaiting_owner: 'asked',
  scheduled: 'waiting',
  preparing: 'waiting',
  prepared: 'waiting',
  committing: 'waiting',
  settling: 'waiting',
  published: 'out',
  removing: 'out',
  removed: 'removed',
  held: 'needsPerson',
  failed: 'failed',
  cancelled: 'cancelled',
};

/** The part of a post from which its list state follows. */
export type Listed = Pick<Post, 'state' | 'reason' | 'ownerWindowEndsAt'>;

/** Returns a post's state as lists tell it. A post whose owner will be asked once its picture is drawn counts as asked. */
export function listStateOf({ state, reason, ownerWindowEndsAt }: Listed): ListState {
  if (state === 'awaiting_picture' && ownerWindowEndsAt !== undefined) return 'asked';
  if (state === 'held' && isPause(reason)) return 'waiting';
  if (state === 'removing' && reason === 'post.removeByHand') return 'needsPerson';
  return OF_STATE[state];
}

/** Whether a post stands in the index of posts that wait for a person. A failed one stays in it. */
export const isListedForHelp = (post: Listed): boolean =>
  ['needsPerson', 'failed'].includes(listStateOf(post));
