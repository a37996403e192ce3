import * as z from 'zod';
import { Id } from '../identity.ts';
import { DAY, HOUR, Instant } from '../time/instant.ts';
import type { Member } from './member.ts';

/** How long the role of a coordinator stays after one person alone asked to take it. */
export const REMOVAL_WAIT = 48 * HOUR;
/** After that somebody has to carry it out; later it has to be asked for anew. */
const REMOVAL_LIFE = 14 * DAY;

/** Who asked that a coordinator's role be taken, and when. */
export const CoordinatorRemoval = z.object({ by: Id, at: Instant });
export type CoordinatorRemoval = z.infer<typeof CoordinatorRemoval>;

/** Returns what somebody asked about a coordinator and what still counts. */
export const removalOf = (
  { removal }: Pick<Member, 'removal'>,
  now: Instant,
): CoordinatorRemoval | undefined => (removal && now - removal.at < REMOVAL_LIFE ? removal : undefined);

/** Whether a member is a coordinator for less than `REMOVAL_WAIT`: her yes is no second one, and her role can be taken back at once. */
const isNewCoordinator = ({ coordinatorSince }: Pick<Member, 'coordinatorSince'>, now: Instant): boolean =>
  coordinatorSince !== undefined && now - coordinatorSince < REMOVAL_WAIT;

/**
 * Judges whether the role of another coordinator goes now. It goes when she has it for less than `REMOVAL_WAIT`, when that time
 * has passed since it was asked, or when a second person says yes: a coordinator of longer standing, or she herself. Otherwise
 * it waits.
 */
export function judgeRemoval(
  { member, actor }: { readonly member: Member; readonly actor: Member },
  now: Instant,
): 'goes' | 'waits' {
  if (isNewCoordinator(member, now)) return 'goes';
  const asked = removalOf(member, now);
  if (!asked) return 'waits';
  if (now - asked.at >= REMOVAL_WAIT) return 'goes';
  const isSecond = asked.by !== actor.id && (actor.id === member.id || !isNewCoordinator(actor, now));
  return isSecond ? 'goes' : 'waits';
}
