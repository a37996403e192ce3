import type { Table } from '../../functions/ports/table.ts';
import { dueAttributes } from '../../functions/records/due-index.ts';
import { dueAt } from '../../functions/domain/due.ts';

const IN_FLIGHT = 16;
const BYTES = 450;

/** How many items of 450 bytes with one index entry a table takes in a second, sixteen being written at any time. */
export async function rawPutsPerSecond(table: Table, name: string, items: number): Promise<number> {
  let next = 0;
  const filler = 'x'.repeat(BYTES - 150);
  const writer = async (): Promise<void> => {
    for (let number = next++; number < items; number = next++) {
      const key = { pk: `raw#${name}`, sk: `item#${String(number)}` };
      // In the year 2100: no tick ever comes to it.
      await table.put({ ...key, filler, ...dueAttributes(key, dueAt('probe', 4_102_444_800_000 + number)) });
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, writer));
  return (items * 1000) / (performance.now() - began);
}
