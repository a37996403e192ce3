import type { StaleDay } from '../domain/insights/stale-day.ts';
import { dueAt } from '../domain/work/due.ts';
import { type Instant, MINUTE } from '../domain/time/instant.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { staleDayRecord } from './stale-day-record.ts';
import { daysPartition, keys } from './keys.ts';
import { change, insert, list, load } from './record.ts';

/** A day is aggregated at most this often, so that posts published together are aggregated once. */
export const AGGREGATION_INTERVAL = 60 * MINUTE;
/** How long an aggregation waits for further changes. */
const AGGREGATION_DELAY = 10 * MINUTE;
/** An aggregation that is due in more than this has certainly not begun, even if the clocks of two workers differ. */
const CLOCK_SKEW = 5 * MINUTE;

/** Notes that metrics items of a day have changed, and schedules its aggregation. Noting the same change twice is harmless. */
export async function recordStaleDay(
  table: Table,
  community: string,
  day: LocalDay,
  now: Instant,
): Promise<void> {
  const before = await load(table, staleDayRecord, keys.staleDay(community, day));
  const written = before
    ? await raiseStaleDay(table, before, now)
    : await insertStaleDay(table, community, day, now);
  if (!written) await recordStaleDay(table, community, day, now);
}

async function insertStaleDay(
  table: Table,
  community: string,
  day: LocalDay,
  now: Instant,
): Promise<boolean> {
  const first: StaleDay = {
    community,
    day,
    dirtyVersion: 1,
    foldedVersion: 0,
    due: dueAt('fold', now + AGGREGATION_DELAY),
  };
  return (await insert(table, staleDayRecord, first)) === 'written';
}

async function raiseStaleDay(table: Table, before: StaleDay, now: Instant): Promise<boolean> {
  // The planned aggregation lists the metrics items when it begins, so it will include the one that was just written.
  if (before.due && before.due.at > now + CLOCK_SKEW) return true;
  // `foldedAt` may lie in the future if the clock was ahead.
  const foldedAt = Math.min(before.foldedAt ?? 0, now);
  const at = Math.max(now + AGGREGATION_DELAY, foldedAt + AGGREGATION_INTERVAL);
  const next = await change(
    table,
    staleDayRecord,
    before,
    { dirtyVersion: before.dirtyVersion + 1, due: before.due ?? dueAt('fold', at) },
    [
      { attribute: 'dirtyVersion', is: '=', value: before.dirtyVersion },
      { attribute: 'foldedVersion', is: '=', value: before.foldedVersion },
    ],
  );
  return next !== undefined;
}

/** Returns the records of all days from `from` on that have or had metrics items, up to date or not. */
export const listStaleDays = (table: Table, community: string, from: LocalDay): Promise<StaleDay[]> =>
  list(table, staleDayRecord, {
    pk: daysPartition(community),
    from: keys.staleDay(community, from).sk,
    to: keys.staleDay(community, '9999-12-31').sk,
  });
