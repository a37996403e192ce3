import type { Item, Table } from '../../functions/ports/table.ts';

/** A table that tells what was asked of it: one name of a verb for each request, in order, and each item that was read. */
export function countingTable(table: Table): {
  readonly table: Table;
  readonly requests: string[];
  readonly itemsRead: Item[];
} {
  const requests: string[] = [];
  const itemsRead: Item[] = [];
  const counted =
    <A extends unknown[], R>(verb: string, call: (...asked: A) => Promise<R>) =>
    (...asked: A): Promise<R> => {
      requests.push(verb);
      return call(...asked);
    };
  return {
    requests,
    itemsRead,
    table: {
      get: counted('get', async (...asked: Parameters<Table['get']>) => {
        const item = await table.get(...asked);
        if (item) itemsRead.push(item);
        return item;
      }),
      getMany: counted('getMany', async (...asked: Parameters<Table['getMany']>) => {
        const items = await table.getMany(...asked);
        itemsRead.push(...items);
        return items;
      }),
      put: counted('put', (...asked: Parameters<Table['put']>) => table.put(...asked)),
      update: counted('update', (...asked: Parameters<Table['update']>) => table.update(...asked)),
      delete: counted('delete', (...asked: Parameters<Table['delete']>) => table.delete(...asked)),
      query: counted('query', async (...asked: Parameters<Table['query']>) => {
        const page = await table.query(...asked);
        itemsRead.push(...page.items);
        return page;
      }),
    },
  };
}
