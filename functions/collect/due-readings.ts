import type { Card } from '../domain/card.ts';
import type { Collector } from '../domain/collector.ts';
import { readingHour } from '../domain/collecting.ts';
import { type Instant, toIso } from '../domain/instant.ts';
import { addDays, dayOf, type LocalDay, type Zone } from '../domain/local-day.ts';
import { AGES_IN_ORDER, SNAPSHOT_AGES, type SnapshotAge } from '../domain/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from '../records/card-record.ts';
import { listDirtyDays } from '../records/dirty-days.ts';
import { cardPrefix, dayPartition, keys } from '../records/keys.ts';
import { fromItem, list, load } from '../records/record.ts';

/** One post to be read for one age. */
export interface Reading {
  readonly card: Card;
  readonly age: SnapshotAge;
  readonly tries: number;
}

/** Cards whose commit lies after `from` and not after `to`, in the days that these instants touch. */
async function cardsBetween(
  table: Table,
  community: string,
  zone: Zone,
  from: Instant,
  to: Instant,
): Promise<Card[]> {
  const cards: Card[] = [];
  for (let day = dayOf(from, zone); day <= dayOf(to, zone); day = addDays(day, 1)) {
    const span = { from: `${cardPrefix}${toIso(from + 1)}`, to: `${cardPrefix}${toIso(to)}#~` };
    cards.push(...(await list(table, cardRecord, { pk: dayPartition(community, day), ...span })));
  }
  return cards;
}

/** Everything that came of age since the collector last looked, and what it missed then. */
export async function findReadings(
  table: Table,
  collector: Collector,
  zone: Zone,
  hour: Instant,
): Promise<Reading[]> {
  const { community, through } = collector;
  const readings: Reading[] = [];
  for (const age of AGES_IN_ORDER) {
    const span = SNAPSHOT_AGES[age];
    const cards = await cardsBetween(
      table,
      community,
      zone,
      Math.max(0, through - span),
      Math.max(0, hour - span),
    );
    readings.push(...cards.map((card) => ({ card, age, tries: 0 })));
  }
  for (const { day, commitAt, post, age, tries } of collector.missed) {
    const card = await load(table, cardRecord, keys.card(community, day, commitAt, post));
    if (card) readings.push({ card, age, tries });
  }
  return readings;
}

/** The next full hour at which some card comes of some age. Undefined when all are past their last. */
export async function nextReadingHour(
  table: Table,
  community: string,
  zone: Zone,
  hour: Instant,
): Promise<Instant | undefined> {
  const oldest = dayOf(hour - SNAPSHOT_AGES['28d'], zone);
  const days = (await listDirtyDays(table, community, oldest)).map(({ day }) => day);
  const hours: Instant[] = [];
  for (const age of AGES_IN_ORDER) {
    const first = await firstCardAfter(table, community, days, zone, hour - SNAPSHOT_AGES[age]);
    if (first) hours.push(readingHour(first.commitAt, age));
  }
  return hours.length > 0 ? Math.min(...hours) : undefined;
}

async function firstCardAfter(
  table: Table,
  community: string,
  days: readonly LocalDay[],
  zone: Zone,
  after: Instant,
): Promise<Card | undefined> {
  for (const day of days.filter((candidate) => candidate >= dayOf(after, zone))) {
    const { items } = await table.query({
      pk: dayPartition(community, day),
      from: `${cardPrefix}${toIso(after + 1)}`,
      to: `${cardPrefix}~`,
      limit: 1,
      consistent: true,
    });
    const [item] = items;
    if (item) return fromItem(cardRecord, item);
  }
  return undefined;
}
