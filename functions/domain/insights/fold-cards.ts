import type { Card } from './card.ts';
import type { DayReport, Totals } from './day-report.ts';
import type { Instant } from '../time/instant.ts';
import { type LocalDay, timeOf, weekdayOf, type Zone } from '../time/local-day.ts';
import { addTotals, NO_TOTALS, totalsOf } from './add-totals.ts';

/** Sums of cards that share a name; a card with several counts under each. */
function groupBy<K extends string>(
  cards: readonly Card[],
  namesOf: (card: Card) => readonly K[],
): Partial<Record<K, Totals>> {
  const groups: Partial<Record<K, Totals>> = {};
  for (const card of cards)
    for (const name of namesOf(card)) groups[name] = addTotals(groups[name] ?? NO_TOTALS, totalsOf(card));
  return groups;
}

const sellersOf = ({ seller, alsoSellers = [] }: Card): readonly string[] => [seller, ...alsoSellers];

/** The local hour of the week in which a day's post went out, "0" (Monday 00) to "167". */
const hourOfWeek = (weekday: number, publishedAt: Instant, zone: Zone): string =>
  String((weekday - 1) * 24 + Number(timeOf(publishedAt, zone).slice(0, 2)));

/** One day's cards as one small report. The same cards give the same report, whatever their order. */
export function foldCards(
  day: { readonly community: string; readonly day: LocalDay; readonly zone: Zone; readonly version: number },
  filed: readonly Card[],
): DayReport {
  const cards = filed.filter(({ mayBeOut }) => mayBeOut !== true);
  const weekday = weekdayOf(day.day);
  return {
    community: day.community,
    day: day.day,
    total: cards.map(totalsOf).reduce(addTotals, NO_TOTALS),
    byPlatform: groupBy(cards, (card) => [card.platform]),
    byMaker: groupBy(cards, (card) => [card.maker]) as Record<string, Totals>,
    bySeller: groupBy(cards, sellersOf) as Record<string, Totals>,
    byProduct: groupBy(cards, (card) => [card.product]) as Record<string, Totals>,
    byAudience: groupBy(cards, (card) => [card.audience]),
    byLanguage: groupBy(cards, (card) => [card.language]),
    byHour: groupBy(cards, (card) => [hourOfWeek(weekday, card.publishedAt, day.zone)]) as Record<
      string,
      Totals
    >,
    mayBeOut: filed.length - cards.length,
    foldedVersion: day.version,
  };
}
