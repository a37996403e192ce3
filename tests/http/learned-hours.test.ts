import { describe, expect, it } from 'vitest';
import { addDays, instantOf } from '../../functions/domain/time/local-day.ts';
import { LearnedHoursReply } from '../../functions/http/contract/learned-hours.ts';
import { readPlanInput } from '../../functions/campaigns/read-plan-input.ts';
import { prepareRecap } from '../../functions/insights/prepare-recap.ts';
import { dueAt } from '../../functions/domain/work/due.ts';
import { keys } from '../../functions/records/keys.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { insert } from '../../functions/records/record.ts';
import { weeklyRecapRecord } from '../../functions/records/weekly-recap-record.ts';
import { aCampaign } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { aRecap } from '../factories/recap.ts';
import { httpWorld } from './world.ts';

const PATH = '/api/community/hours';
const ZONE = 'Asia/Jakarta';
const coordinator = { as: 'flamboyan' };

/** A community whose posts of November went out at two hours, in the morning with more reach than in the evening. */
async function measured(posts: number) {
  const world = await httpWorld();
  for (let number = 0; number < posts; number += 1) {
    const day = addDays('2026-11-02', number % 24);
    const isMorning = number % 2 === 0;
    const at = instantOf(day, isMorning ? '07:40' : '19:05', ZONE);
    const post = `panen.${String(number).padStart(16, '0')}`;
    const numbers = { reach: isMorning ? 300 : 100, publishedAt: at, commitAt: at };
    await insert(world.table, postMetricsRecord, somePostMetrics({ day, post, ...numbers }));
  }
  const hours = () => world.read(LearnedHoursReply, PATH, coordinator);
  const flip = (inUse: boolean) =>
    world.read(LearnedHoursReply, PATH, { ...coordinator, method: 'PUT', json: { inUse } });
  const planned = async () => {
    const read = await readPlanInput(
      { table: world.table, writable: ['id'] },
      { campaign: aCampaign(), isStored: true },
      world.clock.now(),
    );
    return read?.input.hours;
  };
  return { ...world, hours, flip, planned };
}

describe('hours that learn', () => {
  it('are offered with the number of posts behind each, and used by nobody until a coordinator says so', async () => {
    const world = await measured(60);
    const { inUse, readers, order } = await world.hours();
    expect(inUse).toBe(false);
    const [home] = readers;
    expect(home).toMatchObject({ readers: 'home', zone: ZONE, enough: true });
    expect(home?.posts).toBeGreaterThanOrEqual(60);
    const monday = (hour: number) => home?.hours.find((one) => one.weekday === 1 && one.hour === hour);
    expect(monday(7)?.posts).toBeGreaterThan(0);
    expect(monday(7)?.percent).toBeGreaterThan(monday(19)?.percent ?? 0);
    expect(order.find(({ weekday }) => weekday === 1)?.slots[0]).toBe('07:30');
    expect(await world.planned()).toBeUndefined();
  });

  it('are what plans follow once they are switched on, and no more when switched off', async () => {
    const world = await measured(60);
    const offered = await world.hours();
    expect(await world.flip(true)).toEqual({ ...offered, inUse: true });
    expect((await world.planned())?.home?.posts).toBe(offered.readers[0]?.posts);
    expect(await world.flip(true)).toEqual(await world.hours());
    expect((await world.flip(false)).inUse).toBe(false);
    expect(await world.planned()).toBeUndefined();
  });

  it('say nothing of fewer than ten posts, and cannot be switched on', async () => {
    const world = await measured(7);
    const { readers } = await world.hours();
    expect(readers[0]).toMatchObject({ enough: false, hours: [] });
    expect(await world.refused(PATH, { ...coordinator, method: 'PUT', json: { inUse: true } })).toMatchObject(
      { status: 409, code: 'report.tooFewForHours' },
    );
    expect(await world.planned()).toBeUndefined();
  });

  it('are learned anew with the recap of a week, while they are in use', async () => {
    const world = await measured(60);
    const before = (await world.flip(true)).readers[0]?.posts ?? 0;
    const at = instantOf('2026-11-20', '12:05', ZONE);
    const late = {
      day: '2026-11-20',
      post: 'panen.1000000000000000',
      publishedAt: at,
      commitAt: at,
      reach: 80,
    };
    await insert(world.table, postMetricsRecord, somePostMetrics(late));
    const due = dueAt('recap', world.clock.now());
    const from = '2026-11-16';
    await insert(world.table, weeklyRecapRecord, aRecap({ from, prepared: undefined, due }));
    const message = {
      version: 1,
      kind: 'recap',
      ...keys.weeklyRecap('rukun-lereng', from),
      intent: due.at,
    } as const;
    await prepareRecap(world)(message);
    expect((await world.hours()).readers[0]?.posts).toBe(before + 1);
    expect((await world.planned())?.home?.posts).toBe(before + 1);
  });
});
