import type { Table } from '../../functions/ports/table.ts';

/** A table that tells what was asked of it: one name of a verb for each request, in order. */
export function countingTable(table: Table): {
  readonly table: Table;
  readonly requests: string[];
} {
  const requests: string[] = [];
  const counted =
    <A extends unknown[], R>(verb: string, call: (...asked: A) => Promise<R>) =>
    (...asked: A): Promise<R> => {
      requests.push(verb);
      return call(...asked);
    };
  return {
    requests,
    table: {
      get: counted('get', (...asked: Parameters<Table['get']>) => table.get(...asked)),
      getMany: counted('getMany', (...asked: Parameters<Table['getMany']>) => table.getMany(...asked)),
      put: counted('put', (...asked: Parameters<Table['put']>) => table.put(...asked)),
      update: counted('update', (...asked: Parameters<Table['update']>) => table.update(...asked)),
      delete: counted('delete', (...asked: Parameters<Table['delete']>) => table.delete(...asked)),
      query: counted('query', (...asked: Parameters<Table['query']>) => table.query(...asked)),
    },
  };
}
