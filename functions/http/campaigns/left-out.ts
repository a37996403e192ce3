import type { ConflictReason, PlanConflict } from '../../domain/campaign/plan.ts';
import { type Caller, may } from '../caller.ts';
import type { LeftOutRow } from '../contract/campaigns.ts';
import { CONFLICT_WORDS } from './conflict-words.ts';
import type { Names } from '../views/names.ts';

/**
 * Who and what a plan leaves out, once for each reason. Others are named only to who can help them: the group reads how
 * many they are, since nobody is to be pointed at for what she has not agreed to.
 */
export function leftOutOf(conflicts: readonly PlanConflict[], names: Names, caller: Caller): LeftOutRow[] {
  const isTold = (member: string): boolean => may(caller, 'member.read') || member === caller.actor.member;
  return [...byReason(conflicts)].map(([reason, of]) => {
    const members = distinct(of.flatMap(({ member }) => member ?? []));
    return {
      reason,
      text: CONFLICT_WORDS[reason],
      members: members.filter(isTold).map((id) => names.member(id)),
      memberCount: members.length,
      things: distinct(
        of.flatMap((conflict) => (conflict.member === undefined ? thing(conflict, names) : [])),
      ),
    };
  });
}

const thing = ({ product, channel }: PlanConflict, names: Names): string =>
  (channel === undefined ? undefined : names.channel(channel)?.name) ?? names.product(product).name;

const distinct = (all: readonly string[]): string[] => [...new Set(all)];

function byReason(conflicts: readonly PlanConflict[]): ReadonlyMap<ConflictReason, PlanConflict[]> {
  const groups = new Map<ConflictReason, PlanConflict[]>();
  for (const conflict of conflicts)
    groups.set(conflict.reason, [...(groups.get(conflict.reason) ?? []), conflict]);
  return groups;
}
