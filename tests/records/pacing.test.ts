import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { keys } from '../../functions/records/keys.ts';
import { unlockChannel, lockChannel } from '../../functions/records/pacing.ts';
import { pacingRecord } from '../../functions/records/pacing-record.ts';
import { load } from '../../functions/records/record.ts';
import { aPost } from '../factories/entities.ts';
import { STANDARD_MOMENTS } from '../factories/standard-moments.ts';

describe.each(STANDARD_MOMENTS)('what went out on a page, in $zone', ({ at, zone }) => {
  it('counts towards its day there, and each day begins at nothing', async () => {
    const table = new MemoryTable();
    const where = { community: 'rukun-lereng', channel: 'kenanga-facebook' };
    const { id } = aPost();
    const countAfter = async (publishedAt: number) => {
      const before = await load(table, pacingRecord, keys.pacing(where.community, where.channel));
      await lockChannel(table, where, before, id, publishedAt);
      await unlockChannel(table, where, id, { at: publishedAt, zone });
      return (await load(table, pacingRecord, keys.pacing(where.community, where.channel)))?.count;
    };
    expect([await countAfter(at), await countAfter(at + 60_000)]).toEqual([1, 2]);
    expect([await countAfter(at + 26 * 3_600_000), await countAfter(at + 26 * 3_600_000 + 1)]).toEqual([
      1, 2,
    ]);
  });
});
