import {
  recapMoment,
  type RecapNumbers,
  sundayOf,
  type WeeklyRecap,
} from '../domain/insights/weekly-recap.ts';
import { NO_TOTALS } from '../domain/insights/totals.ts';
import type { Community } from '../domain/people/community.ts';
import { HOUR, type Instant } from '../domain/time/instant.ts';
import { addDays } from '../domain/time/local-day.ts';
import { dueAt } from '../domain/work/due.ts';
import type { OutcomeOf } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import { dueStep } from '../due/due-step.ts';
import type { Table } from '../ports/table.ts';
import { communityRecord } from '../records/community-record.ts';
import { keys } from '../records/keys.ts';
import { change, load } from '../records/record.ts';
import { AGGREGATION_INTERVAL, listStaleDays } from '../records/stale-days.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { weeklyRecapRecord } from '../records/weekly-recap-record.ts';
import { learnAgain } from './learn-hours.ts';
import { prepareTryNext } from './prepare-try-next.ts';
import { readPeople } from './read-people.ts';
import { readSums } from './read-report.ts';

/**
 * Handles one message: notes the numbers of a week as they stand on the Monday after it. Nothing is sent to anybody: it waits
 * until a person sends it. A second message finds nothing to do, and of two workers one writes.
 */
export const prepareRecap = (deps: DamageDeps): Work<'recap'> =>
  dueStep(deps, {
    kind: 'recap',
    record: weeklyRecapRecord,
    whenEarly: 'wait',
    step: (recap) => prepare(deps, recap),
  });

async function prepare(deps: DamageDeps, recap: WeeklyRecap): Promise<OutcomeOf<'recap'>> {
  const { table, clock } = deps;
  const community = await load(table, communityRecord, keys.community(recap.community));
  // The community is gone, so its week leaves the due index.
  if (!community) return end(table, recap, { due: undefined }, 'gone');
  const now = clock.now();
  const later = await postponedTo(table, recap, community, now);
  if (later !== undefined) return end(table, recap, { due: dueAt('recap', later) }, 'postponed');
  const prepared = await readNumbers(deps, recap);
  await learnAgain(deps, community);
  await prepareTryNext(deps, community, recap.from);
  return end(table, recap, { prepared, due: undefined }, 'prepared');
}

/** How long a recap waits for a day that was never aggregated; one that is damaged never is. */
const LONGEST_WAIT = 12 * HOUR;

/**
 * Returns when to try again: the community has another zone by now, in which Monday has not come, or the system stood still
 * and a day of the week is in no report yet. Undefined when it can be prepared.
 */
async function postponedTo(
  table: Table,
  { community, from }: WeeklyRecap,
  { zone }: Community,
  now: Instant,
): Promise<Instant | undefined> {
  const moment = recapMoment(from, zone);
  if (now < moment) return moment;
  if (now >= moment + LONGEST_WAIT) return undefined;
  const days = (await listStaleDays(table, community, from)).filter(({ day }) => day <= sundayOf(from));
  return days.some(({ foldedVersion }) => foldedVersion === 0) ? now + AGGREGATION_INTERVAL : undefined;
}

async function readNumbers(deps: DamageDeps, { community, from }: WeeklyRecap): Promise<RecapNumbers> {
  const span = { community, from, to: sundayOf(from) };
  const keyBefore = keys.weeklyRecap(community, addDays(from, -7));
  const [{ total, told }, before, { head, rows }] = await Promise.all([
    readSums(deps)(span),
    load(deps.table, weeklyRecapRecord, keyBefore),
    readPeople(deps)({ ...span, list: 'product', page: 0 }),
  ]);
  const { members, withPosts } = head.participation;
  const [top] = rows.product ?? [];
  return {
    at: deps.clock.now(),
    total,
    // As that week stood on its own Monday: since then its numbers have grown for a week more, and each week would look worse
    // than the one before.
    before: before?.prepared?.total ?? NO_TOTALS,
    told: told.total,
    participation: { members, withPosts },
    ...(top?.totals.reach && {
      top: { product: top.id, posts: top.totals.posts, reach: top.totals.reach },
    }),
  };
}

async function end<O extends OutcomeOf<'recap'>>(
  table: Table,
  recap: WeeklyRecap,
  changes: Partial<Pick<WeeklyRecap, 'prepared'>> & { readonly due: WeeklyRecap['due'] },
  outcome: O,
): Promise<O | 'overtaken'> {
  const next = { ...changes, fence: recap.fence + 1 };
  const isFirst = { attribute: 'fence', is: '=', value: recap.fence } as const;
  return (await change(table, weeklyRecapRecord, recap, next, [isFirst])) ? outcome : 'overtaken';
}
