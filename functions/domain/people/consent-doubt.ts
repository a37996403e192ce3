import { DAY, type Instant } from '../time/instant.ts';
import type { ForeignLink, Session } from './session.ts';

/** How long a session whose link another person made may have been opened by that person, as we see it. */
const DOUBTED_FOR = DAY;

/**
 * Returns the link of another person because of which a consent in this session is marked until it is confirmed; undefined
 * when the consent is provably hers as far as we can tell.
 */
export const doubtOf = ({ origin }: Pick<Session, 'origin'>, now: Instant): ForeignLink | undefined =>
  origin.restsOn && now - origin.restsOn.at < DOUBTED_FOR ? origin.restsOn : undefined;

/**
 * Whether a session may confirm a consent that is marked because of a link: it is on a device of hers from before that link;
 * or it was opened by a link or a passkey of her own, made on such a device or a day after that link. A device that itself
 * rests on a link of another person does not count unless that one was made a day before: whoever made both may hold both. On
 * the device of the marked consent time alone changes nothing: whoever opened the link may still hold it.
 */
export function mayConfirm(
  { createdAt, origin }: Pick<Session, 'createdAt' | 'origin'>,
  doubt: ForeignLink,
): boolean {
  if (origin.how === 'start') return true;
  const isHers = !origin.restsOn || doubt.at - origin.restsOn.at >= DOUBTED_FOR;
  if (isHers && createdAt < doubt.at) return true;
  if (origin.how !== 'ownLink' && origin.how !== 'passkey') return false;
  return isHers || origin.madeAt >= doubt.at + DOUBTED_FOR;
}
