import { type Instant, MINUTE } from '../time/instant.ts';
import { isOpenToPeople, type Post } from '../post/post.ts';

/** As long as a worker may still act on what it read before a newer plan was made. */
const LAST_MOMENTS = 2 * MINUTE;

/**
 * Whether a newer plan of the same campaign may take a post's place: nothing of it is out, on its way or in doubt. One
 * whose hour has come counts as out, since its worker may have passed the gate a moment ago; not one that the gate has
 * put off.
 */
export function isReplaceable(
  { state, commitAt, publishAt, due }: Pick<Post, 'state' | 'commitAt' | 'publishAt' | 'due'>,
  now: Instant,
): boolean {
  if (state === 'cancelled' || state === 'failed') return true;
  if (!isOpenToPeople({ state, commitAt })) return false;
  return state !== 'prepared' || Math.max(publishAt, due?.at ?? 0) > now + LAST_MOMENTS;
}
