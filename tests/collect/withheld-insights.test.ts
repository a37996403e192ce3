import { describe, expect, it } from 'vitest';
import { totalsOf } from '../../functions/domain/insights/totals.ts';
import type { MetricValues } from '../../functions/domain/insights/metrics.ts';
import { DAY, HOUR } from '../../functions/domain/time/instant.ts';
import { addSnapshots } from '../../functions/records/post-metrics.ts';
import { loadChannel } from '../../functions/records/channels.ts';
import { saveChannel } from '../../functions/records/connected-channels.ts';
import { aChannel, MORNING } from '../factories/entities.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { collectingWorld, postMetrics } from './collecting-world.ts';

const done = (values: MetricValues, insightsRefused?: true) =>
  ({
    is: 'done',
    value: { values, definition: 'test', ...(insightsRefused && { insightsRefused }) },
    usage: {},
  }) as const;
const refused = (code: number) =>
  ({ is: 'refused', refusal: { code, transient: false, message: '' }, usage: {} }) as const;

async function readFor(ages: number, shape: 'photo' | 'story' = 'photo') {
  const own = shape === 'story' ? ({ shape, platform: 'instagram' } as const) : {};
  const world = await collectingWorld([postMetrics(1, 5, own)]);
  const wake = async (times: number) => {
    for (let time = 0; time < times; time += 1) await world.wake();
  };
  await wake(ages);
  const channel = () => loadChannel(world.table, 'rukun-lereng', 'kenanga-facebook');
  const since = async () => (await channel())?.insightsWithheldSince;
  const totals = async () => (await readPostMetrics(world.table, '2026-12-01')).map(totalsOf);
  return { ...world, wakeTimes: wake, channel, since, totals };
}

describe('a page whose insights are refused from the second day on', () => {
  it('keeps the reach that was known, and is named as a trouble once', async () => {
    const world = await readFor(2);
    world.answering(() => done({ reactions: 3 }, true));
    await world.wakeTimes(3);
    expect(await world.totals()).toMatchObject([{ reach: 10, engagement: 3, earlierReach: 1 }]);
    expect(await world.since()).toBe(MORNING + 3 * DAY + HOUR);
    const neighbours = await loadChannel(world.table, PESISIR, 'kenanga-facebook');
    expect(neighbours?.insightsWithheldSince).toBeUndefined();
  });

  it('is no trouble any more when one reading gives them', async () => {
    const world = await readFor(1);
    world.answering(() => refused(10));
    await world.wakeTimes(1);
    expect(await world.since()).toBeDefined();
    world.answering(() => done({ reach: 12 }));
    await world.wakeTimes(1);
    expect(await world.since()).toBeUndefined();
    expect(await world.totals()).toMatchObject([{ reach: 12, earlierReach: 0 }]);
  });

  it('is no trouble any more when it is connected again', async () => {
    const world = await readFor(1);
    world.answering(() => refused(200));
    await world.wakeTimes(1);
    const { insightsWithheldSince: before, ...connected } = (await world.channel()) ?? aChannel();
    expect(before).toBeDefined();
    await saveChannel(world.table, connected);
    expect(await world.since()).toBeUndefined();
  });

  it.each([
    ['gave none before, as small Pages do', () => done({ reactions: 1 }), 'photo'],
    ['is silent', () => ({ is: 'unknown', reason: 'timeout', usage: {} }) as const, 'photo'],
    ['refuses for another reason', () => refused(4), 'photo'],
    ['does so for a story that few people saw', () => refused(10), 'story'],
  ] as const)('is no trouble when it %s', async (_, answer, shape) => {
    const world = await readFor(0, shape);
    world.answering(answer);
    await world.wakeTimes(1);
    expect(await world.since()).toBeUndefined();
  });
});

it('readings of two deliveries at the same time are both kept', async () => {
  const { table } = await readFor(0);
  const [before] = await readPostMetrics(table, '2026-12-01');
  if (!before) throw new Error('no metrics item');
  await addSnapshots(table, before, { '3h': { at: 1, definition: 'test', values: { reach: 9 } } });
  await addSnapshots(table, before, { '3h': { at: 2, definition: 'test', values: { comments: 1 } } });
  expect((await readPostMetrics(table, '2026-12-01')).map(totalsOf)).toMatchObject([
    { reach: 9, engagement: 1 },
  ]);
});
