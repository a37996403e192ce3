import type { Member } from '../../domain/people/member.ts';
import { readCode } from '../../domain/people/sign-in-code.ts';
import { ProblemError } from '../../domain/problem.ts';
import {
  type Invitation,
  isValidFor,
  lifeOf,
  mayRepeat,
  type Opening,
  REPEAT_FOR,
  type Session,
  type SessionOrigin,
} from '../../domain/people/session.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { change, insert, load } from '../../records/record.ts';
import { invitationRecord, sessionRecord } from '../../records/session-records.ts';
import { linkOfCode } from './link-of-code.ts';
import { codeUsed, linkNotValid } from './session-problems.ts';

interface OpenSessionDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'secret' | 'digest'>;
}

/** A new session and the secret for its cookie, which is returned only here and stored nowhere. */
export interface OpenedSession {
  readonly cookie: string;
  readonly session: Session;
  readonly member: Member;
}

/**
 * Opens a session with a link's secret, or the code that stands for it, and uses the link up. The session is written first: a
 * crash between the two writes leaves a session whose secret nobody has, instead of a used link without a session. Of two devices
 * that use a link at the same time, one is signed in. The attempt that used the link up may repeat it for `REPEAT_FOR`: the
 * response with the cookie may have been lost. Throws `linkNotValid`, and for a code `codeUsed` and what `linkOfCode` throws.
 */
export const openSession =
  (deps: OpenSessionDeps) =>
  async (link: {
    readonly secret: string;
    readonly attempt?: string | undefined;
  }): Promise<OpenedSession> => {
    const code = readCode(link.secret);
    const notValid = code === undefined ? linkNotValid : codeUsed;
    const digest = code === undefined ? deps.ids.digest(link.secret) : await linkOfCode(deps)(code);
    const invitation = await load(deps.table, invitationRecord, keys.invitation(digest));
    const now = deps.clock.now();
    const { community, member: id } = invitation ?? { community: '', member: '' };
    const member = invitation && (await load(deps.table, memberRecord, keys.member(community, id)));
    if (!invitation || !member) throw new ProblemError([notValid]);
    const attempt = link.attempt === undefined ? undefined : deps.ids.digest(link.attempt);
    const opening = { member, attempt, now };
    if (!isValidFor(invitation, opening)) throw new ProblemError([notValid]);
    const cookie = deps.ids.secret();
    const session: Session = {
      digest: deps.ids.digest(cookie),
      community,
      member: id,
      createdAt: now,
      expiresAt: now + lifeOf(member.roles),
      origin: opened(invitation.origin, now),
    };
    await insert(deps.table, sessionRecord, session);
    if (!(await useLinkUp(deps.table, invitation, opening))) {
      await deps.table.delete(keys.session(session.digest));
      throw new ProblemError([notValid]);
    }
    return { cookie, session, member };
  };

/**
 * A link of another person makes a session doubted for a day from its opening, not from its making: whoever made it may have
 * kept it for weeks.
 */
const opened = (origin: SessionOrigin, now: Instant): SessionOrigin =>
  origin.how === 'ownLink' || !origin.restsOn
    ? origin
    : { ...origin, restsOn: { ...origin.restsOn, at: now } };

/** Uses a link up, unless this attempt has used it. False when another device used it first. */
async function useLinkUp(table: Table, invitation: Invitation, opening: Opening): Promise<boolean> {
  if (invitation.used) return true;
  const key = keys.invitation(invitation.digest);
  const unused = { attribute: 'used', is: 'absent' } as const;
  const { attempt, now } = opening;
  if (attempt === undefined)
    return (await table.delete(key, [{ attribute: 'pk', is: 'present' }, unused])) === 'written';
  const used = { attempt, until: now + REPEAT_FOR };
  if (await change(table, invitationRecord, invitation, { used }, [unused])) return true;
  // One request may arrive twice: browsers resend by themselves a request whose connection was cut.
  const newer = await load(table, invitationRecord, key);
  return newer?.used !== undefined && mayRepeat(newer.used, opening);
}

/** Ends the session of one device. Idempotent. */
export const closeSession =
  ({ table, ids }: { readonly table: Table; readonly ids: Pick<Ids, 'digest'> }) =>
  async (secret: string): Promise<void> => {
    await table.delete(keys.session(ids.digest(secret)));
  };
