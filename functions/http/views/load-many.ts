import type { Key, Table } from '../../ports/table.ts';
import { fromItem, type RecordDefinition } from '../../records/record.ts';

const AT_ONCE = 100;

/** Reads those of many items that exist, in no order: for showing, not for deciding (the reads may lag a moment). */
export async function loadMany<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  keys: readonly Key[],
): Promise<T[]> {
  const batches: Key[][] = [];
  for (let from = 0; from < keys.length; from += AT_ONCE) batches.push(keys.slice(from, from + AT_ONCE));
  const pages = await Promise.all(batches.map((batch) => table.getMany(batch)));
  return pages.flat().map((item) => fromItem(record, item));
}
