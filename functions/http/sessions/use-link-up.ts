import { timingSafeEqual } from 'node:crypto';
import type { Instant } from '../../domain/time/instant.ts';
import type { Member } from '../../domain/people/member.ts';
import { type Invitation, REPEAT_FOR } from '../../domain/people/session.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { change, load } from '../../records/record.ts';
import { invitationRecord } from '../../records/session-records.ts';

/** Who opens a link: the digest of her device's attempt, absent when it named none. */
export interface Opening {
  readonly member: Member;
  readonly attempt: string | undefined;
  readonly now: Instant;
}

/** Whether a link lets somebody in: one that nobody used yet, or the very attempt that did, for a while. */
export const letsIn = (invitation: Invitation, opening: Opening): boolean =>
  invitation.used ? mayRepeat(invitation.used, opening) : opening.now < invitation.expiresAt;

/** Nobody who was signed out of all devices since comes in again. */
function mayRepeat(
  { attempt, until }: NonNullable<Invitation['used']>,
  { member, attempt: given, now }: Opening,
): boolean {
  const isSame = given !== undefined && timingSafeEqual(Buffer.from(given), Buffer.from(attempt));
  return isSame && now < until && (member.signedOutAt ?? 0) < until - REPEAT_FOR;
}

/** Uses a link up, unless it may be used again. False when somebody else was faster. */
export async function useLinkUp(table: Table, invitation: Invitation, opening: Opening): Promise<boolean> {
  if (invitation.reusable || invitation.used) return true;
  const key = keys.invitation(invitation.digest);
  const unused = { attribute: 'used', is: 'absent' } as const;
  const { attempt, now } = opening;
  if (attempt === undefined)
    return (await table.delete(key, [{ attribute: 'pk', is: 'present' }, unused])) === 'written';
  const used = { attempt, until: now + REPEAT_FOR };
  if (await change(table, invitationRecord, invitation, { used }, [unused])) return true;
  // One request may arrive twice: browsers send again by themselves what was cut.
  const newer = await load(table, invitationRecord, key);
  return newer?.used !== undefined && mayRepeat(newer.used, opening);
}
