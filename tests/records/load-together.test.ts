import { describe, expect, it } from 'vitest';
import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import type { TableUse } from '../../functions/adapters/memory/table-meter.ts';
import { loadTogether } from '../../functions/records/load-together.ts';
import { RecordDamagedError } from '../../functions/records/record.ts';
import * as z from 'zod';

const Counted = z.object({ pk: z.string(), sk: z.string(), count: z.number() });
type Counted = z.infer<typeof Counted>;
const counted = { name: 'counted', schema: Counted, keyOf: ({ pk, sk }: Counted) => ({ pk, sk }) };

const key = (number: number) => ({ pk: 'a', sk: `item#${String(number)}` });

async function setup(items: number) {
  const uses: TableUse[] = [];
  const table = new MemoryTable({ meter: (use) => uses.push(use) });
  for (let number = 0; number < items; number += 1) await table.put({ ...key(number), count: number });
  uses.length = 0;
  return { table, uses };
}

describe('reading items of several kinds at once', () => {
  it('gives out each by its key, and undefined for what is not there', async () => {
    const { table, uses } = await setup(2);
    const read = await loadTogether(table, [key(1), key(7)]);
    expect(read(counted, key(1))).toEqual({ ...key(1), count: 1 });
    expect(read(counted, key(7))).toBeUndefined();
    expect(uses).toEqual([expect.objectContaining({ verb: 'getMany', readUnits: 2 })]);
  });

  it('costs half where it need not be of this moment', async () => {
    const { table, uses } = await setup(2);
    await loadTogether(table, [key(0), key(1)], { consistent: false });
    expect(uses).toEqual([expect.objectContaining({ readUnits: 1 })]);
  });

  it('takes several requests for more than one can hold', async () => {
    const { table, uses } = await setup(150);
    const keys = Array.from({ length: 150 }, (_, number) => key(number));
    const read = await loadTogether(table, keys);
    expect(keys.map((each) => read(counted, each)?.count)).toEqual(keys.map((_, number) => number));
    expect(uses.map(({ items }) => items)).toEqual([100, 50]);
  });

  it('reads and pays once for what is named often', async () => {
    const { table, uses } = await setup(2);
    const read = await loadTogether(table, [key(1), key(0), key(1), key(1)]);
    expect(read(counted, key(1))).toEqual({ ...key(1), count: 1 });
    expect(uses).toEqual([expect.objectContaining({ readUnits: 2, items: 2 })]);
  });

  it('gives out what was written last, whatever was read before', async () => {
    const { table } = await setup(1);
    await loadTogether(table, [key(0)]).then((read) => read(counted, key(0)));
    await table.update(key(0), { add: { count: 5 } });
    const read = await loadTogether(table, [key(0)]);
    expect(read(counted, key(0))?.count).toBe(5);
  });

  it('names the kind and the field of an item that is damaged', async () => {
    const { table } = await setup(0);
    await table.put({ ...key(0), count: 'three' });
    const read = await loadTogether(table, [key(0)]);
    expect(() => read(counted, key(0))).toThrow(RecordDamagedError);
    expect(() => read(counted, key(0))).toThrow(/counted at a item#0: count/);
  });
});
