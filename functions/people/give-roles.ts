import type { Member } from '../domain/people/member.ts';
import { ProblemError } from '../domain/problem.ts';
import { type Actor, type Role, ROLES, wouldReachFurther } from '../domain/people/roles.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { audit } from '../records/audit.ts';
import { keys } from '../records/keys.ts';
import { memberChanged, memberNotFound, memberRecord, refuseStale } from '../records/member-record.ts';
import { change, load } from '../records/record.ts';
import { noCoordinatorNow, ownCoordinatorRole, roleReachesFurther } from './member-problems.ts';

interface GiveRolesDeps {
  readonly table: Table;
  readonly clock: Clock;
}

/** The two roles that can be given and taken; an absent one stays as it is. */
export interface GivenRoles {
  readonly coordinator?: boolean | undefined;
  readonly leader?: boolean | undefined;
}

/** Returns a member's roles after the change. Without the roles of coordinator and leader she has the role of member. */
function rolesWith(before: readonly Role[], given: GivenRoles): Role[] {
  const { coordinator = before.includes('coordinator'), leader = before.includes('leader') } = given;
  const has = { member: before.includes('member') || !(coordinator || leader), coordinator, leader };
  return ROLES.filter((role) => has[role]);
}

/**
 * Gives or takes the roles of coordinator and leader. Idempotent. Throws when the role or the member has permissions that
 * the actor lacks, and when an actor takes her own role of coordinator away, so that a community always has a coordinator.
 */
export const giveRoles =
  (deps: GiveRolesDeps) =>
  async (request: {
    readonly actor: Actor;
    readonly member: string;
    readonly given: GivenRoles;
    /** The revision of the member's row that the edit replaces. */
    readonly seen?: string | undefined;
  }): Promise<Member> => {
    const { actor, given } = request;
    const { community, member: by } = actor;
    const member = await load(deps.table, memberRecord, keys.member(community, request.member));
    if (!member) throw new ProblemError([memberNotFound]);
    const roles = rolesWith(member.roles, given);
    const changed = ROLES.filter((role) => roles.includes(role) !== member.roles.includes(role));
    if (changed.length === 0) return member;
    refuseStale(member, 'row', request.seen);
    if (wouldReachFurther(actor.roles, [...member.roles, ...roles]))
      throw new ProblemError([roleReachesFurther]);
    if (changed.includes('coordinator') && !given.coordinator) {
      if (member.id === by) throw new ProblemError([ownCoordinatorRole]);
      await holdOwnRole(deps.table, actor);
    }
    const saved = await write(deps.table, member, { roles });
    const at = deps.clock.now();
    for (const role of changed) {
      const event = roles.includes(role) ? 'role.given' : 'role.taken';
      await audit(deps.table, { community, at, event, by, subject: member.id, detail: role });
    }
    return saved;
  };

/**
 * Raises the revision of the actor's own item, after the other member's item was read and before it is changed. If several
 * coordinators take the role from each other at the same time, at least one of their writes then conflicts. Throws
 * `noCoordinatorNow` when the actor is no coordinator any more.
 */
async function holdOwnRole(table: Table, { community, member }: Actor): Promise<void> {
  const own = await load(table, memberRecord, keys.member(community, member));
  if (!own?.roles.includes('coordinator')) throw new ProblemError([noCoordinatorNow]);
  await write(table, own, {});
}

/** Writes a member; throws on a conflict. No retry: two who take the role from each other would retry for ever. */
async function write(table: Table, member: Member, changes: Pick<Partial<Member>, 'roles'>): Promise<Member> {
  const check = { attribute: 'revision', is: '=', value: member.revision } as const;
  const written = await change(table, memberRecord, member, { ...changes, revision: member.revision + 1 }, [
    check,
  ]);
  if (!written) throw new ProblemError([memberChanged]);
  return written;
}
