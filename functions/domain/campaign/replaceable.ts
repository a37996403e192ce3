import { type Instant, MINUTE } from '../time/instant.ts';
import { isOpenToPeople, type Post } from '../post/post.ts';

/** How long a worker may still act on what it read before a newer plan was made. */
const LAST_MOMENTS = 2 * MINUTE;

/**
 * Whether a newer plan of the same campaign may replace a post: nothing of it is out, on its way or in doubt. A prepared
 * post whose time has come counts as out, since its worker may have passed the gate a moment ago, unless the gate has put
 * the post off.
 */
export function isReplaceable(
  { state, commitAt, publishAt, due }: Pick<Post, 'state' | 'commitAt' | 'publishAt' | 'due'>,
  now: Instant,
): boolean {
  if (state === 'cancelled' || state === 'failed') return true;
  if (!isOpenToPeople({ state, commitAt })) return false;
  return state !== 'prepared' || Math.max(publishAt, due?.at ?? 0) > now + LAST_MOMENTS;
}

/**
 * Whether a post may go out later, so that another campaign has its place: no person has changed it, its owner has not been
 * asked or has not answered yet, and no worker is at it.
 */
export const mayGiveWay = ({
  state,
  owner,
  paused,
  commitAt,
  revision,
}: Pick<Post, 'state' | 'owner' | 'paused' | 'commitAt' | 'revision'>): boolean =>
  revision === 1 &&
  paused === undefined &&
  commitAt === undefined &&
  (owner === undefined ? state === 'awaiting_picture' || state === 'scheduled' : state === 'awaiting_owner');
