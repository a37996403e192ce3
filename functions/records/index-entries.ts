import type { Cursor, Item, Query, Table } from '../ports/table.ts';

/** Reads all entries of a query page by page; of an index, eventually consistent. */
export async function listEntries(table: Table, query: Omit<Query, 'after' | 'limit'>): Promise<Item[]> {
  const found: Item[] = [];
  let after: Cursor | undefined;
  do {
    const page = await table.query({ ...query, ...(after && { after }) });
    found.push(...page.items);
    after = page.next;
  } while (after);
  return found;
}
