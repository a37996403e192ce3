import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { findNextDue } from '../../functions/due/next-due.ts';
import { runTick } from '../../functions/due/run-tick.ts';
import { workOnPost } from '../../functions/publish/work-on-post.ts';
import { loadPost } from '../../functions/records/posts.ts';
import { PESISIR } from '../factories/neighbour.ts';
import { publishingWorld } from '../factories/publishing-world.ts';
import { silentLog } from '../factories/silent-log.ts';
import { SplitTable } from '../factories/split-table.ts';

const HOME = 'rukun-lereng';

describe('two communities on a table each', () => {
  let split: SplitTable;
  let world: Awaited<ReturnType<typeof publishingWorld>>;
  beforeEach(async () => {
    world = await publishingWorld();
    split = new SplitTable();
    for (const item of world.table.everything()) await split.put(item);
  });

  const partitions = (table: MemoryTable): ReadonlySet<string> =>
    new Set([...table.everything()].map(({ pk }) => pk.split('#').slice(0, 2).join('#')));
  const allOf = (table: MemoryTable): string => JSON.stringify([...table.everything()]);

  it('stand apart by their keys, and what names a community by another name stands in the shared one', () => {
    expect(partitions(split.of(HOME))).toEqual(new Set([`community#${HOME}`]));
    expect(partitions(split.of(PESISIR))).toEqual(new Set([`community#${PESISIR}`]));
    expect([...partitions(split.shared)].filter((pk) => pk.startsWith('community#'))).toEqual([]);
    expect([...split.shared.everything()].length).toBeGreaterThan(0);
  });

  it('publish by the same code: the post of one goes out, and nothing of the other changes', async () => {
    const { clock, queue, deps, post } = world;
    const neighbour = allOf(split.of(PESISIR));
    const tick = runTick({ table: split, queue, clock, log: silentLog });
    const work = workOnPost({ ...deps, table: split });
    const current = () => loadPost(split, post.community, post.id);
    for (let round = 0; round < 40 && (await current())?.state !== 'published'; round += 1) {
      const next = await findNextDue({ table: split })();
      if (next !== undefined && next > clock.now()) await clock.advanceTo(next);
      await tick();
      for (const { message } of queue.take()) await work(message);
    }
    expect(await current()).toMatchObject({ state: 'published' });
    expect(allOf(split.of(PESISIR))).toBe(neighbour);
    expect([...partitions(split.shared)].filter((pk) => pk.startsWith('remote#'))).not.toEqual([]);
  });
});
