import { addDays, dayOf, daysBetween, type LocalDay } from '../../../functions/domain/time/local-day.ts';
import { listDaySums } from '../../../functions/records/day-reports.ts';
import { loadCommunity } from '../../../functions/records/community-record.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { Table } from '../../../functions/ports/table.ts';
import { shownPath } from '../../kit/shown-path.ts';

interface Village {
  readonly table: Table;
  readonly clock: Clock;
}

/** How old the newest day of a village may be before a new one is offered. */
const FRESH_FOR = 7;
/** How far back posts are looked for. */
const LOOKED_BACK = 366;

/** Returns the newest day with a post that is out; undefined when there is none within a year. */
async function newestDay({ table, clock }: Village, community: string): Promise<LocalDay | undefined> {
  const { zone } = await loadCommunity(table, community);
  const to = dayOf(clock.now(), zone);
  const { days } = await listDaySums(table, { community, from: addDays(to, -LOOKED_BACK), to });
  return days
    .map(({ day }) => day)
    .sort()
    .at(-1);
}

/** Returns a sentence that offers a new village beside one in which nothing has happened for a week. */
export async function offerAnew(system: Village, community: string, folder: string): Promise<string[]> {
  const { zone } = await loadCommunity(system.table, community);
  const today = dayOf(system.clock.now(), zone);
  const newest = await newestDay(system, community);
  const age = newest === undefined ? undefined : daysBetween(newest, today);
  if (age === undefined || age <= FRESH_FOR) return [];
  return [
    `The newest day of this village is ${String(age)} days old. For a new one beside it: npm start -- --data ${shownPath(folder)}-${today}`,
  ];
}
