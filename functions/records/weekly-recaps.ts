import { mondayOf, recapKeptUntil, recapMoment, type WeeklyRecap } from '../domain/insights/weekly-recap.ts';
import { dueAt } from '../domain/work/due.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { LocalDay, Zone } from '../domain/time/local-day.ts';
import type { Table } from '../ports/table.ts';
import { daysPartition, recapPrefix } from './keys.ts';
import { insert, list, type OnDamage } from './record.ts';
import { weeklyRecapRecord } from './weekly-recap-record.ts';

/** A week that has been over for longer than this is no news any more. */
const LATEST = 7 * DAY;

interface DayOfCommunity {
  readonly community: string;
  readonly day: LocalDay;
  readonly zone: Zone;
}

/**
 * Makes sure that the week of a day has its recap: at the moment when it is prepared, or now when that is past. A week has
 * one item, so planning it again changes nothing.
 */
export async function planRecap(
  table: Table,
  { community, day, zone }: DayOfCommunity,
  now: Instant,
): Promise<void> {
  const from = mondayOf(day);
  const at = recapMoment(from, zone);
  if (at + LATEST < now) return;
  const recap: WeeklyRecap = {
    community,
    from,
    keptUntil: recapKeptUntil(at),
    due: dueAt('recap', Math.max(at, now)),
    fence: 1,
  };
  await insert(table, weeklyRecapRecord, recap);
}

/** Returns the recaps of a community that are kept, prepared or not, the newest first. */
export async function listRecaps(
  table: Table,
  community: string,
  { now, onDamage }: { readonly now: Instant; readonly onDamage: OnDamage },
): Promise<WeeklyRecap[]> {
  const query = { pk: daysPartition(community), prefix: recapPrefix(), consistent: false };
  const all = await list(table, weeklyRecapRecord, query, onDamage);
  return all.filter(({ keptUntil }) => keptUntil > now).toReversed();
}
