import type { Instant } from '../domain/instant.ts';
import type { Table } from '../ports/table.ts';
import { DUE_SHARDS, dueShard, readDueSortKey } from '../records/due-index.ts';

/** The position of the earliest entry in the due index, or undefined when nothing waits. Health and virtual time ask. */
export const findNextDue = (deps: { readonly table: Table }) => async (): Promise<Instant | undefined> => {
  const firsts = await Promise.all(
    Array.from({ length: DUE_SHARDS }, (_, shard) =>
      deps.table.query({ index: 'due', pk: dueShard(shard), limit: 1 }),
    ),
  );
  const positions = firsts.flatMap((page) => page.items).map((item) => readDueSortKey(item['dueSk']).index);
  return positions.length > 0 ? Math.min(...positions) : undefined;
};
