import { type Actor, can } from '../people/roles.ts';
import type { ConflictReason, PlanConflict } from './plan.ts';

/** Whom and what a plan leaves out for one reason. */
export interface LeftOut {
  readonly reason: ConflictReason;
  /** How many members they are, and those of them who are named to whoever asks. */
  readonly memberCount: number;
  readonly members: readonly string[];
  /** Products, and pages, that nobody in particular is left out with. */
  readonly things: readonly Pick<PlanConflict, 'product' | 'channel'>[];
}

/**
 * Who and what a plan leaves out, once for each reason. Others are named only to who can help them: the group reads how
 * many they are, since nobody is to be pointed at for what she has not agreed to.
 */
export function leftOutOf(conflicts: readonly PlanConflict[], actor: Actor): LeftOut[] {
  const helps = can(actor, 'member.read', { community: actor.community, owners: [] });
  return [...new Set(conflicts.map(({ reason }) => reason))].map((reason) => {
    const all = conflicts.filter((conflict) => conflict.reason === reason);
    const members = [...new Set(all.flatMap(({ member }) => member ?? []))];
    return {
      reason,
      memberCount: members.length,
      members: members.filter((member) => helps || member === actor.member),
      things: all.filter(({ member }) => member === undefined),
    };
  });
}
