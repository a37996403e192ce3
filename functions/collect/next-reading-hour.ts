import { readingHour } from '../domain/insights/collecting.ts';
import type { Card } from '../domain/insights/card.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { dayOf, type LocalDay, type Zone } from '../domain/time/local-day.ts';
import { AGES_IN_ORDER, SNAPSHOT_AGES } from '../domain/insights/metrics.ts';
import type { Table } from '../ports/table.ts';
import { cardRecord } from '../records/card-record.ts';
import { listDirtyDays } from '../records/dirty-days.ts';
import { dayPartition } from '../records/keys.ts';
import { fromItem } from '../records/record.ts';
import { prefixesAt } from './reading-steps.ts';

interface Where {
  readonly community: string;
  readonly zone: Zone;
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
