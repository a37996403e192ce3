import { ProblemError } from '../../domain/problem.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Actor } from '../../domain/people/roles.ts';
import { isGoodSession, movedEnd, type Session } from '../../domain/people/session.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Ids } from '../../ports/ids.ts';
import type { Table } from '../../ports/table.ts';
import { keys } from '../../records/keys.ts';
import { memberRecord } from '../../records/member-record.ts';
import { change, load, RecordDamagedError } from '../../records/record.ts';
import { sessionRecord } from '../../records/session-records.ts';
import { sessionEnded, sessionMissing } from './session-problems.ts';

export interface FindCallerDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Pick<Ids, 'digest'>;
}

/** The member who sends a request. She is read for each request, so that a role that was taken away ends at once. */
export interface Caller {
  readonly actor: Actor;
  readonly member: Member;
  readonly session: Session;
}

/** The caller, and whether the end of her session has moved, so that her cookie must be renewed too. */
export interface FoundCaller {
  readonly caller: Caller;
  readonly isMoved: boolean;
}

/**
 * Finds the caller by her cookie's secret, with two reads, and one write on the first request of a day. Throws
 * `sessionMissing` or `sessionEnded`.
 */
export const findCaller =
  (deps: FindCallerDeps) =>
  async (secret: string | undefined): Promise<FoundCaller> => {
    if (secret === undefined) throw new ProblemError([sessionMissing]);
    const now = deps.clock.now();
    const session = await readSession(deps, secret);
    if (!session || session.expiresAt <= now) throw new ProblemError([sessionEnded]);
    const { community, member: id } = session;
    const member = await load(deps.table, memberRecord, keys.member(community, id));
    if (!member || !isGoodSession(session, member, now)) throw new ProblemError([sessionEnded]);
    const end = movedEnd(session.expiresAt, member.roles, now);
    const moved = end === undefined ? undefined : await moveEnd(deps.table, session, end);
    const actor = { community, member: id, roles: member.roles };
    return {
      caller: { actor, member, session: moved ?? session },
      isMoved: moved !== undefined,
    };
  };

/**
 * Reads a session. One that this version cannot read has ended, like any other that is not valid: its member can sign in
 * again, which an answer of 500 to each of her requests would not let her do.
 */
async function readSession({ table, ids }: FindCallerDeps, secret: string): Promise<Session | undefined> {
  try {
    return await load(table, sessionRecord, keys.session(ids.digest(secret)));
  } catch (cause) {
    if (cause instanceof RecordDamagedError) throw new ProblemError([sessionEnded], { cause });
    throw cause;
  }
}

/** Moves the end of a session. Undefined when another request moved or ended the session meanwhile, which then counts. */
const moveEnd = (table: Table, session: Session, expiresAt: number): Promise<Session | undefined> =>
  change(table, sessionRecord, session, { expiresAt }, [
    { attribute: 'expiresAt', is: '=', value: session.expiresAt },
  ]);
