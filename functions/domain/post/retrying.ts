import { ENDS_ELSEWHERE } from './held.ts';
import { isOpenToPeople, type Post } from './post.ts';

/** Whether a post failed before any commit was sent, so that nothing of it can be visible and it may be made anew. */
export const isFailedUnsent = ({ state, commitAt }: Pick<Post, 'state' | 'commitAt'>): boolean =>
  state === 'failed' && commitAt === undefined;

/**
 * Whether another try may help a post that stopped: it failed before a commit, or is held. What holds it must not lie
 * elsewhere, as with a paused campaign or a broken page, nor in its caption, which a person has to change first.
 */
export const mayBeTriedAgain = (post: Pick<Post, 'state' | 'commitAt' | 'reason'>): boolean =>
  isFailedUnsent(post) ||
  (post.state === 'held' &&
    isOpenToPeople(post) &&
    !ENDS_ELSEWHERE.has(post.reason ?? '') &&
    !(post.reason ?? '').startsWith('words.'));
