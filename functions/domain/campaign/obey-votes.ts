import { type Candidate, everybodyOf } from './candidates.ts';
import type { PlanDays } from './plan-days.ts';
import type { PlanConflict } from './plan.ts';
import type { Placed, Schedule, Wish } from './schedule.ts';
import { decisiveVote, type Vote } from './vote.ts';

type Candidacy = Wish & { readonly chance: Candidate };

const postOf = ({ chance: { channel, owner, product, maker } }: Candidacy) => ({
  channel: channel.id,
  owner: owner?.id,
  product: product.id,
  maker: maker.id,
});

/**
 * Changes a finished schedule as members asked: a "no" takes out her posts, "another time" gives each another hour or day
 * by the rules of all posts. The posts of others stay at their times. Returns who loses a post, and why.
 */
export function obeyVotes<W extends Candidacy>(
  schedule: Schedule<W>,
  votes: readonly Vote[],
  days: PlanDays,
): readonly PlanConflict[] {
  const decided = schedule.placed().flatMap((placed): readonly (readonly [Placed<W>, Vote])[] => {
    const vote = decisiveVote(postOf(placed.wish), votes);
    return vote ? [[placed, vote]] : [];
  });
  const [refused, moved] = [
    decided.filter(([, { answer }]) => answer === 'no'),
    decided.filter(([, { answer }]) => answer !== 'no'),
  ];
  // First, so that what moves may take their room.
  for (const [placed] of refused) schedule.takeOut(placed);
  return [
    ...refused.flatMap(([{ wish }]) => everybodyOf(wish.chance, 'memberSaidNo')),
    ...moved.flatMap(([placed, { day }]) => {
      const wanted = day === undefined ? undefined : days.numbers.numberOfDay(day);
      return schedule.moveAway(placed, wanted) ? [] : everybodyOf(placed.wish.chance, 'noOtherTime');
    }),
  ];
}
