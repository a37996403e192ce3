import { randomFrom, shuffled } from '../seeded.ts';
import { dayOf, type LocalDay } from '../time/local-day.ts';
import type { Candidate } from './candidates.ts';
import { kindNamed } from './kinds/kinds.ts';
import { type Occurrence, occurrencesOf } from './kinds/occurrences.ts';
import type { PlanInput } from './plan-input.ts';
import type { PlanConflict } from './plan.ts';

/** Returns the campaign's occurrences of the products that can be published somewhere, in the order of their first days. */
export function occurrencesIn(
  input: PlanInput,
  candidatesOf: ReadonlyMap<string, readonly Candidate[]>,
): readonly Occurrence[] {
  const { campaign, community, shownBefore = [], now } = input;
  const kind = kindNamed(campaign.kind);
  const found = [...candidatesOf].map(([id, [first]]) => ({ id, maker: first?.maker.id ?? id }));
  const products = kind.rotates ? inTurn(found, input) : found;
  const today = dayOf(now, community.zone);
  const { daysBeforeRepeat } = community.pacing;
  const all = occurrencesOf(kind, campaign, {
    products,
    today,
    daysBeforeRepeat,
    before: shownBefore,
  });
  return withoutCancelledDays(all, campaign).toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  );
}

/** Returns products in the order of their turns: those of the makers with the fewest posts lately first, ties by the seed. */
export const inTurn = <T extends { readonly maker: string }>(
  products: readonly T[],
  { campaign, recentPostsByMaker }: Pick<PlanInput, 'campaign' | 'recentPostsByMaker'>,
): readonly T[] =>
  shuffled(randomFrom(campaign.seed), products).sort(
    (one, other) => (recentPostsByMaker[one.maker] ?? 0) - (recentPostsByMaker[other.maker] ?? 0),
  );

/** An occurrence whose own day was cancelled is given up; another keeps the days that were not. */
function withoutCancelledDays(
  occurrences: readonly Occurrence[],
  { stoppedDays = {} }: PlanInput['campaign'],
): readonly Occurrence[] {
  const isCancelled = (day: LocalDay): boolean => stoppedDays[day] === 'cancelled';
  return occurrences
    .filter(({ key, days: [own = ''] }) => key === undefined || !isCancelled(own))
    .map((occurrence) => ({ ...occurrence, days: occurrence.days.filter((day) => !isCancelled(day)) }))
    .filter(({ days }) => days.length > 0);
}

const firstDay = ({ days: [first = ''] }: Occurrence): LocalDay => first;

/** Names the makers and sellers of products for which the days of a campaign are too few. */
export const withoutDay = (
  candidatesOf: ReadonlyMap<string, readonly Candidate[]>,
  occurrences: readonly Occurrence[],
): readonly PlanConflict[] => {
  const shown = new Set(occurrences.map(({ product }) => product));
  return [...candidatesOf]
    .filter(([product]) => !shown.has(product))
    .flatMap(([product, candidates]) =>
      [
        ...new Set(candidates.flatMap(({ maker, seller, alsoSellers }) => [maker, seller, ...alsoSellers])),
      ].map(({ id: member }) => ({ reason: 'noDayForAll', product, member }) as const),
    );
};

/** Several occurrences of a product may be left out for the same reason, which is told once. */
export const distinctConflicts = (conflicts: readonly PlanConflict[]): readonly PlanConflict[] => [
  ...new Map(
    conflicts.map((conflict) => {
      const { reason, product, member, channel } = conflict;
      return [[reason, product, member, channel].join('|'), conflict] as const;
    }),
  ).values(),
];
