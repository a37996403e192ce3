import { describe, expect, it } from 'vitest';
import { ManualClock } from '../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { RECAP_WEEKS } from '../../functions/domain/insights/weekly-recap.ts';
import type { Community } from '../../functions/domain/people/community.ts';
import { DAY, fromIso, HOUR, type Instant } from '../../functions/domain/time/instant.ts';
import type { LocalDay } from '../../functions/domain/time/local-day.ts';
import { broughtBack } from '../../functions/domain/work/due.ts';
import { aggregateDay } from '../../functions/insights/aggregate-day.ts';
import { prepareRecap } from '../../functions/insights/prepare-recap.ts';
import { communityRecord } from '../../functions/records/community-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { change, EXPIRY, insert, load } from '../../functions/records/record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { AGGREGATION_INTERVAL, recordStaleDay } from '../../functions/records/stale-days.ts';
import { weeklyRecapRecord } from '../../functions/records/weekly-recap-record.ts';
import { aCommunity, aMember } from '../factories/entities.ts';
import { itemsOf, PESISIR, settleNeighbour } from '../factories/neighbour.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { silentLog } from '../factories/silent-log.ts';
import { STANDARD_ZONES } from '../factories/standard-moments.ts';

const community = 'rukun-lereng';
const MONDAY = '2026-11-30';
/** Wednesday of that week, midday in Jakarta. */
const WEDNESDAY = fromIso('2026-12-02T12:00:00+07:00');
/** When the week's recap is prepared in Jakarta. */
const PREPARED = fromIso('2026-12-07T06:00:00+07:00');

/** A community with one member, beside another that has the same weeks. */
async function village(home: Partial<Community> = {}, at: Instant = WEDNESDAY) {
  const clock = new ManualClock(at);
  const table = new MemoryTable();
  const deps = { table, clock, log: silentLog };
  await settleNeighbour(table, { day: '2026-12-02', at });
  await insert(table, communityRecord, aCommunity(home));
  await insert(table, memberRecord, aMember());
  const file = async (day: LocalDay, reach: number, n = 1) => {
    const post = `c.${String(n).padStart(16, '0')}`;
    await insert(table, postMetricsRecord, somePostMetrics({ day, post, reach }));
    await recordStaleDay(table, community, day, clock.now());
  };
  const aggregate = async (day: LocalDay) => {
    const key = keys.staleDay(community, day);
    const due = (await load(table, staleDayRecord, key))?.due;
    if (!due) throw new Error(`nothing is due on ${day}`);
    await clock.advanceTo(Math.max(due.at, clock.now()));
    return aggregateDay(deps)({ version: 1, kind: 'fold', ...key, intent: due.at });
  };
  const key = keys.weeklyRecap(community, MONDAY);
  const recap = () => load(table, weeklyRecapRecord, key);
  /** Brings the message of the moment for which the recap is planned, at that moment or later. */
  const message = async (notBefore = 0) => {
    const due = (await recap())?.due;
    if (!due) throw new Error('no recap is due');
    await clock.advanceTo(Math.max(due.at, clock.now(), notBefore));
    return { version: 1, kind: 'recap', ...key, intent: due.at } as const;
  };
  const prepare = async (notBefore = 0) => prepareRecap(deps)(await message(notBefore));
  return { clock, table, deps, file, aggregate, recap, message, prepare };
}

describe('the recap of a week', () => {
  it('is planned for six on Monday by the first aggregation of a day in it, and once', async () => {
    const { file, aggregate, recap } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    const planned = await recap();
    expect(planned).toMatchObject({ from: MONDAY, due: { kind: 'recap', at: PREPARED } });
    expect(planned?.prepared).toBeUndefined();
    await file('2026-12-03', 10);
    await aggregate('2026-12-03');
    expect(await recap()).toEqual(planned);
  });

  it('holds the numbers as they stood then, and no name', async () => {
    const { file, aggregate, prepare, recap, table } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    expect(await prepare()).toBe('prepared');
    const { prepared, due } = (await recap()) ?? {};
    expect(due).toBeUndefined();
    expect(prepared).toMatchObject({
      at: PREPARED,
      total: { posts: 1, reach: 100 },
      before: { posts: 0, reach: null },
      participation: { members: 1, withPosts: 1 },
      top: { product: 'tiwul', posts: 1, reach: 100 },
    });
    await file('2026-12-02', 50, 2);
    await aggregate('2026-12-02');
    expect((await recap())?.prepared).toEqual(prepared);
    const stored = JSON.stringify(await table.get(keys.weeklyRecap(community, MONDAY)));
    expect(stored).not.toMatch(/kenanga|Tiwul instan/i);
  });

  it('stands beside the week before as that was on its own Monday, not as it has grown since', async () => {
    const { file, aggregate, prepare, recap, table, deps } = await village();
    await file('2026-11-25', 80);
    await aggregate('2026-11-25');
    const before = await load(table, weeklyRecapRecord, keys.weeklyRecap(community, '2026-11-23'));
    if (!before?.due) throw new Error('the recap of the week before is due');
    const key = keys.weeklyRecap(community, '2026-11-23');
    expect(await prepareRecap(deps)({ version: 1, kind: 'recap', ...key, intent: before.due.at })).toBe(
      'prepared',
    );
    await file('2026-11-25', 500, 3);
    await aggregate('2026-11-25');
    await file('2026-12-02', 100, 2);
    await aggregate('2026-12-02');
    await prepare();
    expect((await recap())?.prepared?.before).toMatchObject({ posts: 1, reach: 80 });
  });

  it('is prepared once although its message comes twice, and by one of two workers', async () => {
    const { file, aggregate, message, deps, recap } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    const twice = await message();
    const outcomes = await Promise.all([prepareRecap(deps)(twice), prepareRecap(deps)(twice)]);
    expect(outcomes.toSorted()).toEqual(['overtaken', 'prepared']);
    const first = await recap();
    await deps.clock.advanceTo(PREPARED + HOUR);
    expect(await prepareRecap(deps)(twice)).toBe('stale');
    expect(await recap()).toEqual(first);
  });

  it('changes nothing of another community', async () => {
    const { file, aggregate, prepare, table } = await village();
    const before = itemsOf(table, PESISIR);
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    await prepare();
    expect(itemsOf(table, PESISIR)).toEqual(before);
  });

  it('is kept for eight weeks and expires then', async () => {
    const { file, aggregate, table } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    const item = await table.get(keys.weeklyRecap(community, MONDAY));
    expect(item?.[EXPIRY]).toBe((PREPARED + RECAP_WEEKS * 7 * DAY) / 1_000);
  });

  it('of a week that has been over for more than a week is not planned', async () => {
    const { file, aggregate, recap } = await village({}, PREPARED + 7 * DAY);
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    expect(await recap()).toBeUndefined();
  });

  it('of a week that ended while the system stood still is due at once', async () => {
    const { file, aggregate, recap, clock } = await village({}, PREPARED + 2 * DAY);
    await file('2026-12-06', 100);
    await aggregate('2026-12-06');
    expect((await recap())?.due?.at).toBe(clock.now());
  });

  it('waits for a day that is in no report yet, and half a day at most', async () => {
    const { file, aggregate, prepare, recap } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    await file('2026-12-06', 900, 2);
    expect(await prepare()).toBe('postponed');
    expect((await recap())?.due?.at).toBe(PREPARED + AGGREGATION_INTERVAL);
    await aggregate('2026-12-06');
    expect(await prepare()).toBe('prepared');
    expect((await recap())?.prepared).toMatchObject({ total: { posts: 2, reach: 1_000 } });
  });

  it('is prepared without a day whose report cannot be made', async () => {
    const { file, aggregate, prepare, recap } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    await file('2026-12-06', 900, 2);
    expect(await prepare(PREPARED + 12 * HOUR)).toBe('prepared');
    expect((await recap())?.prepared).toMatchObject({ total: { posts: 1, reach: 100 } });
  });

  it('waits until Monday comes in the zone that the community has by now', async () => {
    const { file, aggregate, prepare, recap, table } = await village({ zone: 'Pacific/Auckland' });
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    const home = await load(table, communityRecord, keys.community(community));
    if (!home) throw new Error('it is there');
    await change(table, communityRecord, home, { zone: 'Asia/Jakarta' }, []);
    expect(await prepare()).toBe('postponed');
    expect((await recap())?.due?.at).toBe(PREPARED);
    expect(await prepare()).toBe('prepared');
  });

  it('leaves the due index with its community', async () => {
    const { file, aggregate, prepare, recap, table } = await village();
    await file('2026-12-02', 100);
    await aggregate('2026-12-02');
    await table.delete(keys.community(community));
    expect(await prepare()).toBe('gone');
    expect((await recap())?.due).toBeUndefined();
  });
});

describe.each(STANDARD_ZONES)('in %s', (zone) => {
  // A usual week, and those in which clocks go forward and back in the north and in the south.
  it.each(['2026-11-30', '2026-03-02', '2026-10-26', '2026-09-21', '2026-03-30'])(
    'the recap of the week of %s is planned for six on the Monday after, within the reach of its kind',
    async (monday) => {
      const midnight = fromIso(`${monday}T00:00:00Z`);
      const { file, aggregate, table, clock } = await village({ zone }, midnight);
      await file(monday, 100);
      await aggregate(monday);
      const due = (await load(table, weeklyRecapRecord, keys.weeklyRecap(community, monday)))?.due;
      if (!due) throw new Error('a recap is due');
      const there = new Intl.DateTimeFormat('sv-SE', {
        timeZone: zone,
        dateStyle: 'short',
        timeStyle: 'short',
      });
      const nextMonday = new Date(midnight + 7 * DAY).toISOString().slice(0, 10);
      expect(there.format(due.at)).toBe(`${nextMonday} 06:00`);
      expect(broughtBack(due, clock.now())).toBeUndefined();
    },
  );
});
