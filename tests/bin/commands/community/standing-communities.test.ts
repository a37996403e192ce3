import { describe, expect, it } from 'vitest';
import { standingCommunities } from '../../../../bin/commands/start/standing-communities.ts';
import { ManualClock } from '../../../../functions/adapters/memory/manual-clock.ts';
import { MemoryTable } from '../../../../functions/adapters/memory/memory-table.ts';
import { noteInstalled, saveInstalled } from '../../../../functions/records/installed-communities.ts';
import { MORNING } from '../../../factories/entities.ts';

const FIRST = 'rukun-lereng';

const world = () => {
  const [table, clock] = [new MemoryTable(), new ManualClock(MORNING)];
  let made = 0;
  const open = (first = FIRST) => standingCommunities({ table, clock }, first, async () => void (made += 1));
  const remove = (community: string) => {
    const deletion = { beganAt: MORNING, doneAt: MORNING, items: 1, files: 0, postsLeft: 0 };
    return saveInstalled(table, { community, addedAt: MORNING, deletion });
  };
  return { table, open, remove, made: () => made };
};

describe('the communities that a start opens', () => {
  it('are the one that it makes, at the first start and at each after it', async () => {
    const { open, made } = world();
    expect([await open(), await open()]).toEqual([[FIRST], [FIRST]]);
    expect(made()).toBe(2);
  });

  it('are those that the operator added, beside the first one or without any', async () => {
    const beside = world();
    await beside.open();
    await noteInstalled(beside.table, 'rukun-hulu', MORNING);
    expect(await beside.open()).toEqual(['rukun-hulu', FIRST]);
    const alone = world();
    await noteInstalled(alone.table, 'rukun-hulu', MORNING);
    expect([await alone.open(), alone.made()]).toEqual([['rukun-hulu'], 0]);
  });

  it('are none that was deleted: it is not made again', async () => {
    const { open, remove, made } = world();
    await open();
    await remove(FIRST);
    expect([await open(), await open('komunitas'), made()]).toEqual([[], [], 1]);
  });
});
