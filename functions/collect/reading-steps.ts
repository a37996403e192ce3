import type { PostMetrics } from '../domain/insights/post-metrics.ts';
import { readingHour } from '../domain/insights/collecting.ts';
import type { Reached } from '../domain/insights/collector.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import { addDays, dayOf, type LocalDay, type Zone } from '../domain/time/local-day.ts';
import { AGES, isReadAt, SNAPSHOT_AGES, type SnapshotAge } from '../domain/insights/metrics.ts';
import { POST_SHAPES } from '../domain/post/post-shape.ts';
import type { Table } from '../ports/table.ts';
import { postMetricsRecord } from '../records/post-metrics-record.ts';
import { listStaleDays } from '../records/stale-days.ts';
import { postMetricsPrefix, dayPartition } from '../records/keys.ts';
import { fromItem } from '../records/record.ts';

/** Metrics items that reach an age: those of a day whose sort keys lie between `from` and `to`, both included. */
export interface ReadingStep {
  readonly age: SnapshotAge;
  readonly day: LocalDay;
  readonly from: string;
  readonly to: string;
}

/** The work of a collector: the readings that come due after `through` and not after `hour`. */
export interface HourOfWork {
  readonly zone: Zone;
  readonly through: Instant;
  readonly hour: Instant;
  readonly reached: Reached | undefined;
}

/** Returns the key prefixes of the metrics items that are read at an age (posts, stories or both), in order of sort keys. */
const prefixesAt = (age: SnapshotAge): readonly string[] =>
  [...new Set(POST_SHAPES.filter((shape) => isReadAt(age, shape)).map(postMetricsPrefix))].toSorted();

/** Appended to a prefix, it sorts after every key with that prefix. */
const LAST = '~';

/** Returns the remaining steps of an hour's work, in the order in which they are done. */
export function readingSteps({ zone, through, hour, reached }: HourOfWork): ReadingStep[] {
  const ages = reached ? AGES.slice(AGES.indexOf(reached.age)) : AGES;
  return ages.flatMap((age) => {
    const [from, to] = [through, hour].map((edge) => Math.max(0, edge - SNAPSHOT_AGES[age]));
    if (from === undefined || to === undefined || to <= from) return [];
    const days = daysBetween(dayOf(from + 1, zone), dayOf(to, zone));
    const steps = days.flatMap((day) =>
      prefixesAt(age).map((prefix) => ({
        age,
        day,
        from: `${prefix}${toIso(from + 1)}`,
        to: `${prefix}${toIso(to)}#${LAST}`,
      })),
    );
    return reached?.age === age ? steps.flatMap((step) => leftOf(step, reached)) : steps;
  });
}

/** Returns what remains of a step of the age that the collector has reached; none if it has passed the step. */
function leftOf(step: ReadingStep, { day, sk }: Reached): ReadingStep[] {
  if (step.day !== day) return step.day > day ? [step] : [];
  const passed = `${sk}${LAST}`;
  return step.to > passed ? [{ ...step, from: step.from > passed ? step.from : passed }] : [];
}

function daysBetween(first: LocalDay, last: LocalDay): LocalDay[] {
  const days: LocalDay[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

interface Where {
  readonly community: string;
  readonly zone: Zone;
}

/** Returns the next full hour at which a metrics item reaches an age. Undefined when all are past their last age. */
export async function nextReadingHour(
  table: Table,
  where: Where,
  hour: Instant,
): Promise<Instant | undefined> {
  const oldest = dayOf(hour - SNAPSHOT_AGES['28d'], where.zone);
  const days = (await listStaleDays(table, where.community, oldest)).map(({ day }) => day);
  const hours: Instant[] = [];
  for (const age of AGES) {
    for (const prefix of prefixesAt(age)) {
      const first = await firstPostMetricsAfter(table, where, days, prefix, hour - SNAPSHOT_AGES[age]);
      if (first) hours.push(readingHour(first.commitAt, age));
    }
  }
  return hours.length > 0 ? Math.min(...hours) : undefined;
}

async function firstPostMetricsAfter(
  table: Table,
  { community, zone }: Where,
  days: readonly LocalDay[],
  prefix: string,
  after: Instant,
): Promise<PostMetrics | undefined> {
  for (const day of days.filter((candidate) => candidate >= dayOf(after, zone))) {
    const { items } = await table.query({
      pk: dayPartition(community, day),
      from: `${prefix}${toIso(after + 1)}`,
      to: `${prefix}${LAST}`,
      limit: 1,
      consistent: true,
    });
    const [item] = items;
    if (item) return fromItem(postMetricsRecord, item);
  }
  return undefined;
}
