import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { CollectingQueue } from '../../../functions/adapters/memory/collecting-queue.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import { settingsOf } from '../../../functions/people/community-settings.ts';
import { saveCommunity } from '../../../functions/people/save-community.ts';
import { createDispatch } from '../../../functions/due/dispatch.ts';
import { communityRecord } from '../../../functions/records/community-record.ts';
import { keys } from '../../../functions/records/keys.ts';
import { load } from '../../../functions/records/record.ts';
import { listMembers } from '../../../functions/records/tenant-lists.ts';
import { isNotSetUp, seedEmptyCommunity } from '../../../embedded/standing/empty-community.ts';
import { MORNING } from '../../factories/entities.ts';

async function begun() {
  const table = new MemoryTable();
  const clock = new ManualClock(MORNING);
  const id = await seedEmptyCommunity({ table });
  const community = await load(table, communityRecord, keys.community(id));
  if (!community) throw new Error('there is no community');
  const save = (contactPhone: string) =>
    saveCommunity({ table, clock, dispatch: createDispatch({ queue: new CollectingQueue(), clock }) })({
      community: id,
      by: 'koordinator',
      typed: { ...settingsOf(community), contactPhone },
      revision: 1,
    });
  return { table, id, community, save };
}

describe('a community that begins empty', () => {
  it('holds a coordinator and no number that anybody could take for a real one', async () => {
    const { table, id, community } = await begun();
    expect(community.contactPhone).not.toMatch(/[1-9]/);
    expect(await listMembers(table, id)).toMatchObject([{ roles: ['coordinator', 'member'] }]);
    expect((await listMembers(table, id))[0]).not.toHaveProperty('phone');
  });

  it('waits for its coordinator to say at which number it is reached, and stays as she said', async () => {
    const { table, id, community, save } = await begun();
    expect(await isNotSetUp({ table }, id)).toBe(true);
    await expect(save(community.contactPhone)).rejects.toMatchObject({
      problems: [{ code: 'community.contactPhoneMissing' }],
    });
    await save('0812-3456-7890');
    await seedEmptyCommunity({ table });
    expect(await isNotSetUp({ table }, id)).toBe(false);
  });
});
