import type { Card } from '../domain/card.ts';
import type { Collector } from '../domain/collector.ts';
import { readingHour } from '../domain/collecting.ts';
import { type Instant, toIso } from '../domain/instant.ts';
import { addDays, dayOf, type LocalDay, type Zone } from '../domain/local-day.ts';
import { POST_SHAPES } from '../domain/post-shape.ts';
import { AGES_IN_ORDER, isReadAt, SNAPSHOT_AGES, type SnapshotAge } from '../domain/metrics.ts';
import type { Table } from '../ports/table.ts';
import { glanceAtCards } from '../records/cards.ts';
import { cardRecord } from '../records/card-record.ts';
import { listDirtyDays } from '../records/dirty-days.ts';
import { cardPrefix, dayPartition } from '../records/keys.ts';
import { fromItem, list } from '../records/record.ts';

/** One post to be read for one age. */
export interface Reading {
  readonly card: Card;
  readonly age: SnapshotAge;
  readonly tries: number;
  /** In an earlier hour Meta said that the post is not there. */
  readonly saidGone: boolean;
}

/** Everything that is read at an age: posts, or stories, or both. */
const prefixesAt = (age: SnapshotAge): readonly string[] => [
  ...new Set(POST_SHAPES.filter((shape) => isReadAt(age, shape)).map(cardPrefix)),
];

/** Cards whose commit lies after `from` and not after `to`, in the days that these instants touch. */
async function cardsBetween(
  table: Table,
  where: Where,
  age: SnapshotAge,
  from: Instant,
  to: Instant,
): Promise<Card[]> {
  const cards: Card[] = [];
  for (let day = dayOf(from, where.zone); day <= dayOf(to, where.zone); day = addDays(day, 1)) {
    const pk = dayPartition(where.community, day);
    for (const prefix of prefixesAt(age)) {
      const span = { from: `${prefix}${toIso(from + 1)}`, to: `${prefix}${toIso(to)}#~` };
      const found = await list(table, cardRecord, { pk, ...span });
      cards.push(...found.filter(({ remoteId }) => remoteId !== undefined));
    }
  }
  return cards;
}

interface Where {
  readonly community: string;
  readonly zone: Zone;
}

/** What is to be read, and what an earlier delivery of the same hour has read already. */
interface FoundReadings {
  readonly readings: readonly Reading[];
  /** Days whose cards were filled since: should that delivery have died, nobody was told yet. */
  readonly filedDays: ReadonlySet<LocalDay>;
}

/** Everything that came of age since the collector last looked, and what it missed then. */
export async function findReadings(
  table: Table,
  collector: Collector,
  zone: Zone,
  hour: Instant,
): Promise<FoundReadings> {
  const { community, through } = collector;
  const readings: Reading[] = [];
  for (const age of AGES_IN_ORDER) {
    const span = SNAPSHOT_AGES[age];
    const [from, to] = [Math.max(0, through - span), Math.max(0, hour - span)];
    const cards = await cardsBetween(table, { community, zone }, age, from, to);
    readings.push(...cards.map((card) => ({ card, age, tries: 0, saidGone: false })));
  }
  const open = readings.filter(({ card, age }) => card.snapshots[age] === undefined);
  const known = new Set(collector.missed.map(({ post, age }) => `${post} ${age}`));
  const again = await missedReadings(table, collector, hour);
  const filed = readings.filter(({ card, age }) => card.snapshots[age] !== undefined);
  return {
    readings: [...open.filter(({ card, age }) => !known.has(`${card.post} ${age}`)), ...again],
    filedDays: new Set(filed.map(({ card }) => card.day)),
  };
}

/** What failed in an earlier hour; what failed in this one rests until the next. */
async function missedReadings(
  table: Table,
  { community, missed }: Collector,
  hour: Instant,
): Promise<Reading[]> {
  const wanted = missed.filter(({ askedIn }) => askedIn < hour);
  const cards = await glanceAtCards(table, community, wanted);
  return wanted.flatMap(({ post, age, tries, saidGone = false }) => {
    const card = cards.get(post);
    return card ? [{ card, age, tries, saidGone }] : [];
  });
}

/** The next full hour at which some card comes of some age. Undefined when all are past their last. */
export async function nextReadingHour(
  table: Table,
  where: Where,
  hour: Instant,
): Promise<Instant | undefined> {
  const oldest = dayOf(hour - SNAPSHOT_AGES['28d'], where.zone);
  const days = (await listDirtyDays(table, where.community, oldest)).map(({ day }) => day);
  const hours: Instant[] = [];
  for (const age of AGES_IN_ORDER) {
    for (const prefix of prefixesAt(age)) {
      const first = await firstCardAfter(table, where, days, prefix, hour - SNAPSHOT_AGES[age]);
      if (first) hours.push(readingHour(first.commitAt, age));
    }
  }
  return hours.length > 0 ? Math.min(...hours) : undefined;
}

async function firstCardAfter(
  table: Table,
  { community, zone }: Where,
  days: readonly LocalDay[],
  prefix: string,
  after: Instant,
): Promise<Card | undefined> {
  for (const day of days.filter((candidate) => candidate >= dayOf(after, zone))) {
    const { items } = await table.query({
      pk: dayPartition(community, day),
      from: `${prefix}${toIso(after + 1)}`,
      to: `${prefix}~`,
      limit: 1,
      consistent: true,
    });
    const [item] = items;
    if (item) return fromItem(cardRecord, item);
  }
  return undefined;
}
