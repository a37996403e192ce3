import type { WorkKind } from '../domain/work/kinds.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Cursor, Table } from '../ports/table.ts';
import { DUE_SHARDS, dueShard, readDueSortKey } from '../records/due-index.ts';

export interface NextDueOptions {
  /** Kinds that do not count. */
  readonly except?: readonly WorkKind[];
}

/** Returns the earliest position in the due index, or undefined when nothing waits. Used by health and virtual time. */
export const findNextDue =
  (deps: { readonly table: Table }) =>
  async ({ except = [] }: NextDueOptions = {}): Promise<Instant | undefined> => {
    const shards = Array.from({ length: DUE_SHARDS }, (_, shard) =>
      firstIn(deps.table, dueShard(shard), except),
    );
    const positions = (await Promise.all(shards)).filter((position) => position !== undefined);
    return positions.length > 0 ? Math.min(...positions) : undefined;
  };

async function firstIn(table: Table, pk: string, except: readonly WorkKind[]): Promise<Instant | undefined> {
  let after: Cursor | undefined;
  do {
    const limit = except.length > 0 ? 25 : 1;
    const page = await table.query({ index: 'due', pk, limit, ...(after && { after }) });
    // One after the other: most often the first counts, and the others need not be parsed.
    for (const item of page.items) {
      const position = readDueSortKey(item['dueSk']);
      if (position && !except.includes(position.kind)) return position.index;
    }
    after = page.next;
  } while (after);
  return undefined;
}
