import type { DirtyDay } from '../domain/insights/dirty-day.ts';
import { dueAt } from '../domain/work/due.ts';
import { type Instant, MINUTE } from '../domain/time/instant.ts';
import type { LocalDay } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { dirtyDayRecord } from './dirty-day-record.ts';
import { daysPartition, keys } from './keys.ts';
import { change, insert, list, load } from './record.ts';

/** A day is folded at most this often, so that posts published together are folded once. */
export const FOLD_INTERVAL = 60 * MINUTE;
/** How long a fold waits for further changes. */
const FOLD_DELAY = 10 * MINUTE;
/** A fold that is due later than this has not begun, even if the clocks of two workers differ. */
const NOT_BEGUN = 5 * MINUTE;

/** Notes that cards of a day have changed, and schedules its fold. Noting the same change twice is harmless. */
export async function markDayDirty(
  table: Table,
  community: string,
  day: LocalDay,
  now: Instant,
): Promise<void> {
  const before = await load(table, dirtyDayRecord, keys.dirtyDay(community, day));
  const written = before
    ? await dirtyAgain(table, before, now)
    : await dirtyFirst(table, community, day, now);
  if (!written) await markDayDirty(table, community, day, now);
}

async function dirtyFirst(table: Table, community: string, day: LocalDay, now: Instant): Promise<boolean> {
  const first: DirtyDay = {
    community,
    day,
    dirtyVersion: 1,
    foldedVersion: 0,
    due: dueAt('fold', now + FOLD_DELAY),
  };
  return (await insert(table, dirtyDayRecord, first)) === 'written';
}

async function dirtyAgain(table: Table, before: DirtyDay, now: Instant): Promise<boolean> {
  // The planned fold lists the cards when it begins, so it will include the one that was just filed.
  if (before.due && before.due.at > now + NOT_BEGUN) return true;
  // `foldedAt` may lie in the future if the clock was ahead.
  const foldedAt = Math.min(before.foldedAt ?? 0, now);
  const at = Math.max(now + FOLD_DELAY, foldedAt + FOLD_INTERVAL);
  const next = await change(
    table,
    dirtyDayRecord,
    before,
    { dirtyVersion: before.dirtyVersion + 1, due: before.due ?? dueAt('fold', at) },
    [
      { attribute: 'dirtyVersion', is: '=', value: before.dirtyVersion },
      { attribute: 'foldedVersion', is: '=', value: before.foldedVersion },
    ],
  );
  return next !== undefined;
}

/** Returns the days, from one day on, that have or had cards. */
export const listDirtyDays = (table: Table, community: string, from: LocalDay): Promise<DirtyDay[]> =>
  list(table, dirtyDayRecord, {
    pk: daysPartition(community),
    from: keys.dirtyDay(community, from).sk,
    to: keys.dirtyDay(community, '9999-12-31').sk,
  });
