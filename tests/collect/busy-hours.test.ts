import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingHour } from '../../functions/domain/insights/collecting.ts';
import { HOUR, MINUTE } from '../../functions/domain/time/instant.ts';
import { AGES, isReadAt } from '../../functions/domain/insights/metrics.ts';
import type { PostMetrics } from '../../functions/domain/insights/post-metrics.ts';
import { TableUnavailableError } from '../../functions/ports/table.ts';
import { scheduleReading } from '../../functions/records/create-post-metrics.ts';
import { MORNING } from '../factories/entities.ts';
import { readPostMetrics } from '../factories/read-post-metrics.ts';
import { tableWith } from '../factories/table-with.ts';
import { postMetrics, collectingWorld } from './collecting-world.ts';

type World = Awaited<ReturnType<typeof collectingWorld>>;

/** Lets something happen while the collector waits for Meta's next answer. */
function duringNextRead({ deps: { graph } }: World, happen: () => Promise<void>): void {
  const { readMetrics } = graph;
  graph.readMetrics = async (requests) => {
    graph.readMetrics = readMetrics;
    await happen();
    return readMetrics(requests);
  };
}

/** Many posts that went out in the same minutes. */
const burst = (count: number, minutes = 5): PostMetrics[] =>
  Array.from({ length: count }, (_, index) => postMetrics(index, minutes));

describe('a busy hour', () => {
  it('is read a part at a time, and no metrics item is looked at twice', async () => {
    const { wake, asked, table } = await collectingWorld(burst(60));
    const query = table.query.bind(table);
    let reads = 0;
    table.query = async (wanted) => {
      const page = await query(wanted);
      if (wanted.limit !== 1 && wanted.pk.includes('#day#')) reads += page.items.length;
      return page;
    };
    for (let deliveries = 0; deliveries < 3; deliveries += 1) await wake();
    expect(asked.map((ids) => ids.length)).toEqual([25, 25, 10]);
    expect(reads).toBe(60);
  });

  it('is not slept through by a post that is filed while the collector reads', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    duringNextRead(world, () => world.file(postMetrics(2, 3 * 60 + 30)));
    while ((await world.wake()) && world.asked.length < 2);
    expect(world.asked).toEqual([['r1'], ['r2']]);
    expect(world.clock.now() - MORNING).toBe(7 * HOUR);
  });

  it('touches the collector once, however many posts are filed while it reads', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    const update = world.table.update.bind(world.table);
    let written = 0;
    world.table.update = async (key, ...rest) => {
      if (key.sk === 'collector') written += 1;
      return update(key, ...rest);
    };
    duringNextRead(world, async () => {
      for (const late of burst(50, 3 * 60 + 30))
        await world.file({ ...late, post: late.post.replace('c', 'd') });
    });
    await world.wake();
    // Once by the posts; then the collector, whose first word came too late.
    expect(written).toBe(3);
  });

  it('begins again for each post whose age has come already', async () => {
    const world = await collectingWorld(burst(30, 50));
    duringNextRead(world, () => world.file(postMetrics(98, 10)));
    await world.wake();
    duringNextRead(world, () => world.file(postMetrics(99, 11)));
    while (world.asked.length < 3) await world.wake();
    expect(world.asked.flat().toSorted().slice(-2)).toEqual(['r98', 'r99']);
    expect(world.asked.flat()).toHaveLength(32);
  });

  it('keeps its word to posts that were filed without a word, since it had given it', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    duringNextRead(world, () => world.file(postMetrics(2, 10)));
    await world.wake();
    const update = world.table.update.bind(world.table);
    world.table.update = async (key, ...rest) => {
      if (key.sk === 'collector') {
        world.table.update = update;
        await world.file(postMetrics(3, 3 * 60 + 30));
      }
      return update(key, ...rest);
    };
    while (world.asked.length < 3) await world.wake();
    expect(world.asked).toEqual([['r1'], ['r2'], ['r3']]);
    expect(world.clock.now() - MORNING).toBe(7 * HOUR);
  });

  it('asks again, a part at a time, what failed in the hour before', async () => {
    const world = await collectingWorld(burst(60));
    world.answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    for (let deliveries = 0; deliveries < 6; deliveries += 1) await world.wake();
    expect(world.asked.map((ids) => ids.length)).toEqual([25, 25, 10, 25, 25, 10]);
    expect(world.clock.now() - MORNING).toBeGreaterThanOrEqual(5 * HOUR);
  });

  it('loses none of the failed readings when a post is filed while it reads', async () => {
    const world = await collectingWorld([postMetrics(1, 5)]);
    world.answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    duringNextRead(world, () => world.file(postMetrics(2, 3 * 60 + 30)));
    await world.wake();
    expect((await world.collector())?.missed).toMatchObject([{ post: postMetrics(1, 5).post, tries: 1 }]);
  });

  it('is not ended a second time by a delivery that a late post made look current', async () => {
    const world = await collectingWorld(burst(60));
    world.answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    const hour = (await world.collector())?.due?.at;
    duringNextRead(world, async () => {
      while ((await world.collector())?.through !== hour) await world.wake();
      await world.file(postMetrics(99, 10));
      expect((await world.collector())?.due?.at).toBe(hour);
    });
    await world.wake();
    expect((await world.collector())?.missed).toHaveLength(60);
  });

  it('forgets nothing that a faster delivery noted: the slower gives way', async () => {
    const world = await collectingWorld(burst(60));
    world.answering(() => ({ is: 'unknown', reason: 'timeout', usage: {} }));
    duringNextRead(world, async () => {
      await world.wake();
      await world.wake();
    });
    await world.wake();
    expect((await world.collector())?.missed).toHaveLength(50);
    await world.wake();
    expect((await world.collector())?.missed).toHaveLength(60);
  });
});

interface Filing {
  readonly commit: number;
  readonly delay: number;
  readonly isStory: boolean;
}

const filings: fc.Arbitrary<Filing[]> = fc.array(
  fc.record({
    commit: fc.integer({ min: 0, max: 600 }),
    // Most are filed at once; some after hours in doubt.
    delay: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: 0, max: 3 }) },
      fc.integer({ min: 0, max: 2000 }),
    ),
    isStory: fc.boolean(),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('a post that is out', () => {
  it('has its day noted before the collector is woken, which reads the noted days', async () => {
    const { table, deps, collector } = await collectingWorld([]);
    const put: typeof table.put = async (item, checks) => {
      if (item.sk.startsWith('dirty#')) throw new TableUnavailableError('throttled');
      return table.put(item, checks);
    };
    await expect(
      scheduleReading({ ...deps, table: tableWith(table, { put }) }, postMetrics(1, 5)),
    ).rejects.toThrow('throttled');
    expect(await collector()).toBeUndefined();
    await scheduleReading(deps, postMetrics(1, 5));
    expect((await collector())?.due?.at).toBe(MORNING + 4 * HOUR);
  });
});

describe('however posts come in', () => {
  it('each is read once at every age that it is filed in time for', async () => {
    await fc.assert(
      fc.asyncProperty(filings, fc.array(fc.boolean(), { maxLength: 200 }), async (planned, isFiledNow) => {
        const world = await collectingWorld([]);
        const allPostMetrics = planned.map(({ commit, delay, isStory }, index) => ({
          filed: postMetrics(index, commit, isStory ? { shape: 'story', platform: 'instagram' } : {}),
          at: MORNING + (commit + delay) * MINUTE,
        }));
        const waiting = allPostMetrics.toSorted((a, b) => a.at - b.at);
        const fileUpTo = async (now: number): Promise<void> => {
          for (let next = waiting[0]; next && next.at <= now; next = waiting[0]) {
            waiting.shift();
            await world.file(next.filed);
          }
        };
        // While the collector is at work, some are filed between one look of its and the next.
        const query = world.table.query.bind(world.table);
        world.table.query = async (wanted) => {
          const page = await query(wanted);
          const next = waiting[0];
          if (next && next.at < world.clock.now() + HOUR / 2 && isFiledNow.shift()) {
            waiting.shift();
            await world.file(next.filed);
          }
          return page;
        };
        for (let steps = 0; ; steps += 1) {
          expect(steps).toBeLessThan(2_000);
          const due = (await world.collector())?.due?.at;
          const next = waiting[0]?.at;
          if (due === undefined && next === undefined) break;
          if (next !== undefined && (due === undefined || next < due)) {
            await world.clock.advanceTo(Math.max(next, world.clock.now()));
            await fileUpTo(next);
            continue;
          }
          await world.wake();
        }
        const days = ['2026-12-01', '2026-12-02', '2026-12-03'] as const;
        world.table.query = query;
        const read = (await Promise.all(days.map((day) => readPostMetrics(world.table, day)))).flat();
        expect(read).toHaveLength(allPostMetrics.length);
        for (const { filed, at } of allPostMetrics) {
          const { snapshots = {} } = read.find(({ post }) => post === filed.post) ?? {};
          const inTime = AGES.filter(
            (age) => isReadAt(age, filed.shape) && at < readingHour(filed.commitAt, age),
          );
          expect(Object.keys(snapshots)).toEqual(expect.arrayContaining(inTime));
          const times = world.asked.flat().filter((id) => id === filed.remoteId).length;
          expect(times).toBe(Object.keys(snapshots).length);
        }
      }),
      {
        numRuns: 100,
        examples: [
          // The first to be filed went out long after the second.
          [
            [
              { commit: 195, delay: 0, isStory: false },
              { commit: 10, delay: 205, isStory: false },
            ],
            [],
          ],
        ],
      },
    );
  });
});
