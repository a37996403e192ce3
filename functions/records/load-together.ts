import { type Key, nameOfKey, type Table } from '../ports/table.ts';
import { fromItem, readItems, type RecordDefinition } from './record.ts';

/** Gives out one of the items that were read, parsed; undefined when it does not exist. */
export type ReadTogether = <T extends object>(record: RecordDefinition<T>, key: Key) => T | undefined;

/**
 * Reads items of several kinds in one request, each once however often it is named, as `load` would, or with
 * `consistent: false` as `loadEventually` would: the same price as one by one and a fraction of the time. More than the port
 * reads at once take several requests.
 */
export async function loadTogether(
  table: Table,
  wanted: readonly Key[],
  { consistent = true }: { readonly consistent?: boolean } = {},
): Promise<ReadTogether> {
  const once = new Map(wanted.map((key) => [nameOfKey(key), key]));
  const items = await readItems(table, [...once.values()], { consistent });
  const found = new Map(items.map((item) => [nameOfKey(item), item]));
  return (record, key) => {
    const item = found.get(nameOfKey(key));
    return item && fromItem(record, item);
  };
}
