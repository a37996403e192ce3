import type { Card } from '../domain/insights/card.ts';
import type { Collector, MissedReading, Reached } from '../domain/insights/collector.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { LocalDay, Zone } from '../domain/time/local-day.ts';
import type { SnapshotAge } from '../domain/insights/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from '../records/card-record.ts';
import { loadCards } from '../records/cards.ts';
import { dayPartition, keys } from '../records/keys.ts';
import { inPages } from '../records/record.ts';
import { readingSteps, type ReadingStep } from './reading-steps.ts';

/** One post whose metrics are to be read for one age. */
export interface Reading {
  readonly card: Card;
  readonly age: SnapshotAge;
  readonly tries: number;
  /** In an earlier hour Meta said that the post does not exist. */
  readonly saidGone: boolean;
}

/** What one delivery reads, and where the next one continues. */
export interface FoundReadings {
  readonly readings: readonly Reading[];
  /** The missed readings that this delivery retries, including those whose card no longer exists. */
  readonly retried: readonly MissedReading[];
  /**
   * Days of cards that had been read already: a delivery that died after writing them may not have marked their days, and
   * this delivery repeats it.
   */
  readonly filedDays: ReadonlySet<LocalDay>;
  readonly reached: Reached | undefined;
  /** There may be more of this hour. */
  readonly isMore: boolean;
}

const isFiled = ({ card, age }: Pick<Reading, 'card' | 'age'>): boolean => card.snapshots[age] !== undefined;

/** Returns the next readings that have come due since the collector's last hour, and after those the ones missed before. */
export async function findReadings(
  table: Table,
  collector: Collector,
  where: { readonly zone: Zone; readonly hour: Instant; readonly most: number },
): Promise<FoundReadings> {
  const { most, hour } = where;
  const listed = await listReadings(table, collector, where);
  // A reading that failed in this hour is retried in the next.
  const missed = collector.missed.filter(({ askedIn }) => askedIn < hour);
  const retried = missed.slice(0, most - listed.readings.length);
  const again = await readingsOf(table, collector.community, retried);
  const filed = again.filter(isFiled).map(({ card }) => card.day);
  return {
    reached: listed.reached,
    readings: [...listed.readings, ...again.filter((reading) => !isFiled(reading))],
    filedDays: new Set([...listed.filedDays, ...filed]),
    retried,
    isMore: listed.readings.length === most || retried.length < missed.length,
  };
}

/** Lists cards until there are enough readings. */
async function listReadings(
  table: Table,
  { community, through, missed, reached }: Collector,
  { zone, hour, most }: { readonly zone: Zone; readonly hour: Instant; readonly most: number },
): Promise<Pick<FoundReadings, 'readings' | 'filedDays' | 'reached'>> {
  const known = new Set(missed.map(({ post, age }) => `${post} ${age}`));
  const readings: Reading[] = [];
  const filedDays = new Set<LocalDay>();
  let at = reached;
  for await (const { card, age } of cardsOf(
    table,
    community,
    readingSteps({ zone, through, hour, reached }),
    most,
  )) {
    at = { age, day: card.day, sk: keys.card(community, card).sk };
    if (isFiled({ card, age })) filedDays.add(card.day);
    else if (card.remoteId !== undefined && !known.has(`${card.post} ${age}`))
      readings.push({ card, age, tries: 0, saidGone: false });
    if (readings.length === most) break;
  }
  return { readings, filedDays, reached: at };
}

async function* cardsOf(
  table: Table,
  community: string,
  steps: readonly ReadingStep[],
  limit: number,
): AsyncGenerator<Pick<Reading, 'card' | 'age'>> {
  for (const { age, day, from, to } of steps) {
    const query = { pk: dayPartition(community, day), from, to, limit };
    for await (const cards of inPages(table, cardRecord, query))
      for (const card of cards) yield { card, age };
  }
}

async function readingsOf(
  table: Table,
  community: string,
  missed: readonly MissedReading[],
): Promise<Reading[]> {
  const cards = await loadCards(table, community, missed);
  return missed.flatMap(({ post, age, tries, saidGone = false }) => {
    const card = cards.get(post);
    return card ? [{ card, age, tries, saidGone }] : [];
  });
}
