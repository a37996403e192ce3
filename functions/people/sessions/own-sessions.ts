import { isGoodSession, type Session, sessionName } from '../../domain/people/session.ts';
import { ProblemError } from '../../domain/problem.ts';
import type { Member } from '../../domain/people/member.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Table } from '../../ports/table.ts';
import { audit } from '../../records/audit.ts';
import { deleteFeed, loadFeed } from '../../records/calendar-feed-record.ts';
import { keys } from '../../records/keys.ts';
import { listSessions } from '../../records/session-records.ts';
import { sessionNotFound } from './session-problems.ts';

interface SessionsDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/** Returns the sessions in which a member is signed in now, the newest first. */
export const readOwnSessions =
  ({ table, clock }: SessionsDeps) =>
  async (member: Member): Promise<Session[]> => {
    const all = await listSessions(table, member.community, member.id);
    return all
      .filter((session) => isGoodSession(session, member, clock.now()))
      .sort((one, other) => other.createdAt - one.createdAt);
  };

/** Ends one of a member's own sessions by its name, and the calendar feed that was made in it. Throws `sessionNotFound` when she has no such one. */
export const endOwnSession =
  (deps: SessionsDeps) =>
  async (member: Member, name: string): Promise<void> => {
    const { community, id } = member;
    const session = (await readOwnSessions(deps)(member)).find((one) => sessionName(one) === name);
    if (!session) throw new ProblemError([sessionNotFound]);
    await audit(deps.table, { community, at: deps.clock.now(), event: 'session.ended', by: id, subject: id });
    const feed = await loadFeed(deps.table, community, id);
    if (feed?.madeIn === session.digest) await deleteFeed(deps.table, community, id);
    await deps.table.delete(keys.session(session.digest));
  };
