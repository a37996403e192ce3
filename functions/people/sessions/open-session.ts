import type { Member } from '../../domain/people/member.ts';
import { ProblemError } from '../../domain/problem.ts';
import {
  type Invitation,
  letsIn,
  lifeOf,
  mayRepeat,
  type Opening,
  REPEAT_FOR,
  type Session,
} from '../../domain/people/session.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { change, insert, load } from '../../records/record.ts';
import { invitationRecord, sessionRecord } from '../../records/session-records.ts';
import { linkNotValid } from './session-problems.ts';

interface OpenSessionDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

/** A new session and the secret for its cookie, which is told here once and stored nowhere. */
export interface OpenedSession {
  readonly cookie: string;
  readonly session: Session;
  readonly member: Member;
}

/**
 * Turns a link's secret into a session and uses the link up, unless it may be used again. The session is written first
 * and the link used up after: a crash between leaves a session whose secret nobody has, not a member without a way in. Of
 * two who use a link at once, one is let in. The attempt that used it up may repeat it for a while: its answer, and the
 * cookie in it, may have been lost.
 */
export const openSession =
  (deps: OpenSessionDeps) =>
  async (link: {
    readonly secret: string;
    readonly attempt?: string | undefined;
  }): Promise<OpenedSession> => {
    const key = keys.invitation(deps.ids.digest(link.secret));
    const invitation = await load(deps.table, invitationRecord, key);
    const now = deps.clock.now();
    const { community, member: id } = invitation ?? { community: '', member: '' };
    const member = invitation && (await load(deps.table, memberRecord, keys.member(community, id)));
    if (!invitation || !member) throw new ProblemError([linkNotValid]);
    const attempt = link.attempt === undefined ? undefined : deps.ids.digest(link.attempt);
    const opening = { member, attempt, now };
    if (!letsIn(invitation, opening)) throw new ProblemError([linkNotValid]);
    const cookie = deps.ids.secret();
    const session: Session = {
      digest: deps.ids.digest(cookie),
      community,
      member: id,
      createdAt: now,
      expiresAt: now + lifeOf(member.roles),
    };
    await insert(deps.table, sessionRecord, session);
    if (!(await useLinkUp(deps.table, invitation, opening))) {
      await deps.table.delete(keys.session(session.digest));
      throw new ProblemError([linkNotValid]);
    }
    return { cookie, session, member };
  };

/** Uses a link up, unless it may be used again. False when somebody else was faster. */
async function useLinkUp(table: Table, invitation: Invitation, opening: Opening): Promise<boolean> {
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

/** Ends the session of one device. One that is gone already stays gone. */
export const closeSession =
  ({ table, ids }: { readonly table: Table; readonly ids: Pick<Ids, 'digest'> }) =>
  async (secret: string): Promise<void> => {
    await table.delete(keys.session(ids.digest(secret)));
  };
