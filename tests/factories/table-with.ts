import type { Table } from '../../functions/ports/table.ts';

/** The same table, but for some verbs of it. */
export const tableWith = (table: Table, other: Partial<Table>): Table => ({
  get: (...asked) => table.get(...asked),
  getMany: (...asked) => table.getMany(...asked),
  put: (...asked) => table.put(...asked),
  update: (...asked) => table.update(...asked),
  delete: (...asked) => table.delete(...asked),
  query: (...asked) => table.query(...asked),
  ...other,
});
