import type { Table } from '../../ports/table.ts';
import { tenant } from '../../records/keys.ts';
import { fromItem, type RecordDefinition } from '../../records/record.ts';

const PER_PAGE = 100;

/**
 * One page of a kind of item of a community, by id. The cursor is the last id of the page before: it can only ever point
 * into this very list, whatever a client makes of it.
 */
export async function readPage<T extends { readonly id: string }>(
  table: Table,
  record: RecordDefinition<T>,
  where: { readonly community: string; readonly prefix: string; readonly after?: string | undefined },
): Promise<{ readonly rows: T[]; readonly next?: string }> {
  const pk = tenant(where.community);
  const page = await table.query({
    pk,
    prefix: where.prefix,
    limit: PER_PAGE,
    consistent: true,
    ...(where.after !== undefined && { after: { pk, sk: `${where.prefix}${where.after}` } }),
  });
  const rows = page.items.map((item) => fromItem(record, item));
  return { rows, ...(page.next && { next: page.next.sk.slice(where.prefix.length) }) };
}
