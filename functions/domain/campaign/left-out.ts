import { type Actor, can } from '../people/roles.ts';
import type { ConflictReason, PlanConflict } from './plan.ts';

/** The members, products and channels that a plan leaves out for one reason. */
export interface LeftOut {
  readonly reason: ConflictReason;
  /** How many members are left out, and the ids of those whom the actor may see. */
  readonly memberCount: number;
  readonly members: readonly string[];
  /** Products and channels that are left out without a particular member. */
  readonly things: readonly Pick<PlanConflict, 'product' | 'channel'>[];
}

/**
 * Returns what a plan leaves out, once for each reason. Other members are named only to an actor who can help them: the
 * group reads only their number, so that nobody is exposed for what she has not agreed to.
 */
export function leftOutOf(conflicts: readonly PlanConflict[], actor: Actor): LeftOut[] {
  const canHelp = can(actor, 'member.read', { community: actor.community, owners: [] });
  return [...new Set(conflicts.map(({ reason }) => reason))].map((reason) => {
    const all = conflicts.filter((conflict) => conflict.reason === reason);
    const members = [...new Set(all.flatMap(({ member }) => member ?? []))];
    return {
      reason,
      memberCount: members.length,
      members: members.filter((member) => canHelp || member === actor.member),
      things: all.filter(({ member }) => member === undefined),
    };
  });
}
