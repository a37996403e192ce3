import { describe, expect, it } from 'vitest';
import { collectMetrics } from '../../functions/collect/collect-metrics.ts';
import { DAY, HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { TableUnavailableError } from '../../functions/ports/table.ts';
import type { GraphOutcome, GraphPostNumbers } from '../../functions/ports/graph.ts';
import { SealBrokenError } from '../../functions/ports/sealer.ts';
import { noteUsage } from '../../functions/records/budgets.ts';
import { postMetricsRecord } from '../../functions/records/post-metrics-record.ts';
import { channelRecord } from '../../functions/records/channel-record.ts';
import { staleDayRecord } from '../../functions/records/stale-day-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { insert, load, replace } from '../../functions/records/record.ts';
import { aChannel, aPost, MORNING } from '../factories/entities.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { tableWith } from '../factories/table-with.ts';
import { postMetrics, collectingWorld } from './collecting-world.ts';

describe('collecting numbers', () => {
  it('reads each post at each age, at full hours, and then sleeps for good', async () => {
    const { wake, table, clock, collector } = await collectingWorld([postMetrics(1, 20)]);
    const at: number[] = [];
    while (await wake()) at.push(clock.now() - MORNING);
    expect(at).toEqual([4 * HOUR, 25 * HOUR, 3 * DAY + HOUR, 7 * DAY + HOUR, 28 * DAY + HOUR]);
    const [read] = await readPostMetrics(table, '2026-12-01');
    expect(Object.keys(read?.snapshots ?? {})).toEqual(['3h', '24h', '3d', '7d', '28d']);
    expect((await collector())?.due).toBeUndefined();
  });

  it('reads the posts of one hour together', async () => {
    const { wake, asked } = await collectingWorld([
      postMetrics(1, 5),
      postMetrics(2, 40),
      postMetrics(3, 70),
    ]);
    await wake();
    await wake();
    expect(asked).toEqual([['r1', 'r2'], ['r3']]);
  });

  it('asks again what failed, without losing what came', async () => {
    const { wake, answering, table, clock } = await collectingWorld([postMetrics(1, 5), postMetrics(2, 5)]);
    answering(({ remoteId }) =>
      remoteId === 'r1'
        ? { is: 'unknown', reason: 'timeout', usage: {} }
        : { is: 'done', value: { values: { reach: 7 }, definition: 'test' }, usage: {} },
    );
    await wake();
    const first = await readPostMetrics(table, '2026-12-01');
    expect(first.map(({ snapshots }) => Object.keys(snapshots))).toEqual([[], ['3h']]);
    answering(() => ({ is: 'done', value: { values: { reach: 9 }, definition: 'test' }, usage: {} }));
    await wake();
    expect(clock.now() - MORNING).toBe(5 * HOUR);
    const second = await readPostMetrics(table, '2026-12-01');
    expect(second.map(({ snapshots }) => Object.keys(snapshots))).toEqual([['3h'], ['3h']]);
  });

  it('notes as stale the days whose metrics items it changed', async () => {
    const { wake, table } = await collectingWorld([postMetrics(1, 5)]);
    const staleDay = () => load(table, staleDayRecord, keys.staleDay('rukun-lereng', '2026-12-01'));
    const before = await staleDay();
    await wake();
    expect((await staleDay())?.dirtyVersion).toBe((before?.dirtyVersion ?? 0) + 1);
  });

  it('tells of what it filed though it died before it could: the next delivery does', async () => {
    const { table, deps, collector, clock } = await collectingWorld([postMetrics(1, 5), postMetrics(2, 6)]);
    const due = (await collector())?.due?.at ?? 0;
    await clock.advanceTo(due);
    const update: typeof table.update = async (key, changes, checks) => {
      if (key.sk.includes('c.0000000000000002')) throw new TableUnavailableError('throttled');
      return table.update(key, changes, checks);
    };
    const failing = tableWith(table, { update });
    const message = { version: 1, kind: 'collect', intent: due, ...keys.collector('rukun-lereng') } as const;
    const staleDay = async () =>
      (await load(table, staleDayRecord, keys.staleDay('rukun-lereng', '2026-12-01')))?.dirtyVersion ?? 0;
    const before = await staleDay();
    await expect(collectMetrics({ ...deps, table: failing })(message)).rejects.toThrow('throttled');
    // Somebody else's change fills the other metrics items meanwhile, so that this delivery files nothing itself.
    const other = await load(table, postMetricsRecord, keys.postMetrics('rukun-lereng', postMetrics(2, 6)));
    if (!other) throw new Error('no metrics item');
    const snapshots = { '3h': { at: due, values: { reach: 1 }, definition: 'test' } };
    await replace(table, postMetricsRecord, { ...other, snapshots });
    expect(await staleDay()).toBe(before);
    expect(await collectMetrics(deps)(message)).toBe('collected');
    expect(await staleDay()).toBe(before + 1);
  });

  it('tells of what it filed at a second try, too, and does not ask for it again', async () => {
    const { wake, answering, table, deps, collector, clock, asked } = await collectingWorld([
      postMetrics(1, 5),
    ]);
    answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    await wake();
    answering(() => ({ is: 'done', value: { values: { reach: 9 }, definition: 'test' }, usage: {} }));
    const due = (await collector())?.due?.at ?? 0;
    await clock.advanceTo(due);
    const staleDay = async () =>
      (await load(table, staleDayRecord, keys.staleDay('rukun-lereng', '2026-12-01')))?.dirtyVersion;
    const before = (await staleDay()) ?? 0;
    const get: typeof table.get = async (key, options) => {
      if (key.sk.startsWith('dirty#')) throw new TableUnavailableError('throttled');
      return table.get(key, options);
    };
    const message = { version: 1, kind: 'collect', intent: due, ...keys.collector('rukun-lereng') } as const;
    const failing = tableWith(table, { get });
    await expect(collectMetrics({ ...deps, table: failing })(message)).rejects.toThrow('throttled');
    expect(await staleDay()).toBe(before);
    expect(await collectMetrics(deps)(message)).toBe('collected');
    expect(await staleDay()).toBe(before + 1);
    expect(asked).toHaveLength(2);
    expect((await collector())?.missed).toEqual([]);
  });

  it('ends an hour in which more failed than it can remember, and goes on with the next', async () => {
    const allPostMetrics = Array.from({ length: 530 }, (_, index) => postMetrics(index, index / 10));
    const { wake, answering, collector } = await collectingWorld(allPostMetrics);
    answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    for (let deliveries = 0; deliveries < 25; deliveries += 1) await wake();
    const { missed, through } = (await collector()) ?? { missed: [], through: 0 };
    expect(missed).toHaveLength(500);
    expect(through).toBeGreaterThan(MORNING + 3 * HOUR);
  });

  it('does not ask with a token that does not open, and asks with all others', async () => {
    const allPostMetrics = [postMetrics(1, 5), postMetrics(2, 6, { channel: 'melati-facebook' })];
    const { table, deps, wake, asked } = await collectingWorld(allPostMetrics);
    await insert(table, channelRecord, aChannel({ id: 'melati-facebook', sealedToken: 'lost' }));
    deps.sealer.open = async (sealed) => {
      if (sealed === 'lost') throw new SealBrokenError('the seal is broken');
      return sealed;
    };
    await wake();
    expect(asked).toEqual([['r1']]);
  });

  it('does not ask about what Meta never told the name of', async () => {
    const { wake, asked } = await collectingWorld([
      postMetrics(1, 5),
      postMetrics(2, 6, { remoteId: undefined }),
    ]);
    await wake();
    expect(asked).toEqual([['r1']]);
  });

  describe('of a post that Meta does not find any more', () => {
    const NOT_THERE = { code: 100, subcode: 33, transient: false, message: 'does not exist' };
    const post = 'pasar-minggu.0123456789abcdef';

    const twiceNotFound = async (
      account: 'there' | 'gone',
      shape: 'photo' | 'story' = 'photo',
      first: GraphOutcome<GraphPostNumbers> = { is: 'refused', refusal: NOT_THERE, usage: {} },
    ) => {
      const platform = 'instagram' as const;
      const [own, its] = [
        { platform, shape, commitAt: MORNING },
        { id: 'kenanga-facebook', platform },
      ];
      const world = await collectingWorld([postMetrics(1, 5, { post, ...own })], its);
      await insert(world.table, postRecord, aPost({ id: post, state: 'published', due: undefined, ...own }));
      const answers = [first, { is: 'refused', refusal: NOT_THERE, usage: {} } as const];
      world.answering(() => answers.shift() ?? { is: 'refused', refusal: NOT_THERE, usage: {} });
      if (account === 'gone') world.quota.answer = { is: 'refused', refusal: NOT_THERE, usage: {} };
      await world.wake();
      await world.wake();
      const [marked] = await readPostMetrics(world.table, '2026-12-01');
      const { state } = (await loadPost(world.table, 'rukun-lereng', post)) ?? {};
      // What was taken down stays counted, and is marked as such.
      expect(marked?.takenDown === true).toBe(state === 'removed');
      return state;
    };

    it('know that its owner took it down when they were told so twice', async () => {
      expect(await twiceNotFound('there')).toBe('removed');
    });

    it('say nothing about it when the account itself cannot be seen', async () => {
      expect(await twiceNotFound('gone')).toBe('published');
    });

    it('do not count an hour in which Meta said nothing at all', async () => {
      const silence = { is: 'unknown', reason: 'timeout', usage: {} } as const;
      expect(await twiceNotFound('there', 'photo', silence)).toBe('published');
    });

    it('say nothing about a story, which ends by itself', async () => {
      expect(await twiceNotFound('there', 'story')).toBe('published');
    });
  });

  it('wait while the budget of the app is used up, and are read afterwards', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    const due = (await world.collector())?.due?.at ?? 0;
    await noteUsage(world.table, { app: 99 }, due);
    await world.wake();
    expect(world.asked).toEqual([]);
    await world.wake();
    expect(world.clock.now()).toBe(due + 5 * MINUTE);
    expect(world.asked).toEqual([['r1']]);
  });

  it('end with their community, and wake no more', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    await world.table.delete(keys.community('rukun-lereng'));
    expect(await world.wake()).toBe(true);
    expect(await world.wake()).toBe(false);
  });
});
