import { judgeRemoval, removalOf } from '../domain/people/coordinator-removal.ts';
import type { Member } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import { type GivenRoles, rolesWith } from '../domain/people/given-roles.ts';
import { type Actor, ROLES, wouldReachFurther } from '../domain/people/roles.ts';
import type { Session } from '../domain/people/session.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberNotFound, memberRecord, refuseStale } from '../records/member-record.ts';
import { load } from '../records/record.ts';
import { changeRoles, holdRole } from './change-roles.ts';
import {
  noCoordinatorNow,
  ownCoordinatorRole,
  removalByItsLink,
  roleReachesFurther,
} from './member-problems.ts';

interface GiveRolesDeps {
  readonly table: Table;
  readonly clock: Clock;
}

interface Request {
  readonly actor: Actor;
  readonly member: string;
  readonly given: GivenRoles;
  /** The session in which the actor says it; absent for programs on this machine. */
  readonly session?: Session | undefined;
  /** The revision of the member's row that the edit replaces. */
  readonly seen?: string | undefined;
}

/**
 * Gives or takes the roles of coordinator and leader. Idempotent. The role of another coordinator goes by a second yes or after
 * 48 hours (`judgeRemoval`); until then it is noted that it was asked for, and nothing of the request is carried out. Throws when
 * the role or the member has permissions that the actor lacks, and when an actor takes her own role of coordinator away that
 * nobody asked for, so that a community always has a coordinator.
 */
export const giveRoles =
  (deps: GiveRolesDeps) =>
  async (request: Request): Promise<Member> => {
    const { actor, given } = request;
    const { community, member: by } = actor;
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    const roles = rolesWith(member.roles, given);
    const changed = ROLES.filter((role) => roles.includes(role) !== member.roles.includes(role));
    const at = deps.clock.now();
    if (changed.length === 0) return withdrawRemoval(deps, member, request);
    refuseStale(member, 'row', request.seen);
    if (wouldReachFurther(actor.roles, [...member.roles, ...roles]))
      throw new ProblemError([roleReachesFurther]);
    const takes = changed.includes('coordinator') && !given.coordinator;
    if (takes && (await waitsForSecond(deps, member, request))) {
      if (removalOf(member, at)) return member;
      await audit(deps.table, { community, at, event: 'role.removalAsked', by, subject: member.id });
      return changeRoles(deps.table, member, { removal: { by, at } });
    }
    const gives = changed.includes('coordinator') && !takes;
    const coordinatorSince = gives ? at : takes ? undefined : member.coordinatorSince;
    const removal = takes ? undefined : member.removal;
    // Before the change: none is then without its entry.
    for (const role of changed) {
      const event = roles.includes(role) ? 'role.given' : 'role.taken';
      await audit(deps.table, { community, at, event, by, subject: member.id, detail: role });
    }
    return changeRoles(deps.table, member, { roles, coordinatorSince, removal });
  };

/** Takes back what the actor herself had asked about a coordinator, when she says that the coordinator stays. */
async function withdrawRemoval(
  { table, clock }: GiveRolesDeps,
  member: Member,
  { actor: { community, member: by }, given }: Request,
): Promise<Member> {
  if (!given.coordinator || member.removal?.by !== by) return member;
  const line = {
    community,
    at: clock.now(),
    event: 'role.removalWithdrawn',
    by,
    subject: member.id,
  } as const;
  await audit(table, line);
  return changeRoles(table, member, { removal: undefined });
}

/**
 * Whether a coordinator's role still waits for a second yes, or for 48 hours. When it does not, whoever of the two stays
 * coordinator is held to it (`holdRole`). Throws `ownCoordinatorRole` when nobody else asked for it, and `removalByItsLink` for a
 * second yes in a session that the link of who asked had opened.
 */
async function waitsForSecond(
  { table, clock }: GiveRolesDeps,
  member: Member,
  { actor, session }: Request,
): Promise<boolean> {
  const now = clock.now();
  const isOwn = member.id === actor.member;
  const asked = removalOf(member, now);
  // Whoever asked may hold a session that her own link opened, however long ago.
  if (asked && asked.by !== actor.member && session?.origin.restsOn?.by === asked.by)
    throw new ProblemError([removalByItsLink]);
  if (isOwn && !asked) throw new ProblemError([ownCoordinatorRole]);
  const staying = isOwn && asked ? asked.by : actor.member;
  const own = await load(table, memberRecord, keys.member(actor.community, staying));
  if (!own?.roles.includes('coordinator'))
    throw new ProblemError([isOwn ? ownCoordinatorRole : noCoordinatorNow]);
  if (judgeRemoval({ member, actor: isOwn ? member : own }, now) === 'waits') return true;
  await holdRole(table, own);
  return false;
}
