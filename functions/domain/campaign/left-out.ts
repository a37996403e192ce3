import { type Actor, can } from '../people/roles.ts';
import type { ConflictReason, PlanConflict, PlannedPost } from './plan.ts';

/** The members, products and channels that a plan leaves out for one reason. */
export interface LeftOut {
  readonly reason: ConflictReason;
  /** How many members are left out, and the ids of those whom the actor may see. */
  readonly memberCount: number;
  readonly members: readonly string[];
  /** Products and channels that are left out without a particular member. */
  readonly things: readonly Pick<PlanConflict, 'product' | 'channel'>[];
}

interface PlanInBrief {
  readonly posts: readonly Pick<PlannedPost, 'product' | 'seller' | 'alsoSellers'>[];
  readonly conflicts: readonly PlanConflict[];
}

/** Returns how many members a plan leaves out wholly: it has a reason for them and no post that names them. */
export function membersLeftOut({ posts, conflicts }: PlanInBrief): number {
  const named = new Set(posts.flatMap(({ seller, alsoSellers = [] }) => [seller, ...alsoSellers]));
  const told = new Set(conflicts.flatMap(({ member }) => member ?? []));
  return [...told].filter((member) => !named.has(member)).length;
}

/** Reasons that nobody can help a member with: the days and pages of the campaign have no more room. */
const WANT_OF_ROOM: ReadonlySet<ConflictReason> = new Set(['noDayLeft', 'noDayForAll', 'repeatedTooSoon']);

/**
 * Returns what a plan leaves out, once for each reason. Other members are named only to an actor who can help them: the
 * group reads only their number, so that nobody is exposed for what she has not agreed to. For want of room a member is left
 * out only if no post of the plan names her, and a product if no post shows it: where many share a few pages, hardly
 * anybody is on each of them with each product.
 */
export function leftOutOf({ posts, conflicts }: PlanInBrief, actor: Actor): LeftOut[] {
  const canHelp = can(actor, 'member.read', { community: actor.community, owners: [] });
  const named = new Set(posts.flatMap(({ seller, alsoSellers = [] }) => [seller, ...alsoSellers]));
  const shown = new Set(posts.map(({ product }) => product));
  return [...new Set(conflicts.map(({ reason }) => reason))].flatMap((reason) => {
    const all = conflicts.filter((conflict) => conflict.reason === reason);
    const isRoom = WANT_OF_ROOM.has(reason) && posts.length > 0;
    const members = [...new Set(all.flatMap(({ member }) => member ?? []))].filter(
      (member) => !isRoom || !named.has(member),
    );
    const unseen = isRoom
      ? all.filter(({ member, product }) => member !== undefined && !shown.has(product))
      : [];
    const things = [
      ...all.filter(({ member }) => member === undefined),
      ...[...new Set(unseen.map(({ product }) => product))].map((product) => ({ product })),
    ];
    if (members.length === 0 && things.length === 0) return [];
    return [
      {
        reason,
        memberCount: members.length,
        members: members.filter((member) => canHelp || member === actor.member),
        things,
      },
    ];
  });
}
