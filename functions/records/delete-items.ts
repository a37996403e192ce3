import type { Cursor, Key, Table } from '../ports/table.ts';
import { mapWithConcurrency } from './map-with-concurrency.ts';

/** Deletes every item of a partition, or those whose sort key starts with a prefix. */
export async function deleteItems(
  table: Table,
  { pk, prefix }: { readonly pk: string; readonly prefix?: string },
): Promise<void> {
  let after: Cursor | undefined;
  do {
    const page = await table.query({
      pk,
      consistent: true,
      ...(prefix !== undefined && { prefix }),
      ...(after && { after }),
    });
    await mapWithConcurrency(page.items, ({ sk }: Key) => table.delete({ pk, sk }));
    after = page.next;
  } while (after);
}
