import { afterAll, beforeAll, describe } from 'vitest';
import type { Table } from '../../functions/ports/table.ts';
import { tableKeepsConditions } from './table-conditions.ts';
import { tableKeepsItems } from './table-items.ts';
import { tableKeepsIndexes } from './table-indexes.ts';
import { tableKeepsQueries } from './table-queries.ts';
import type { TableUnderTest } from './table-under-test.ts';
import { tableKeepsUpdates } from './table-updates.ts';

/** A table that a suite opened, to be closed when it ends. */
export interface OpenTable {
  readonly table: Table;
  close(): Promise<void>;
}

/** Holds an adapter of the port `Table` to all that the port promises. */
export function tableContract(adapter: string, open: () => Promise<OpenTable>): void {
  describe(`${adapter} as a table`, () => {
    let opened: OpenTable | undefined;
    let partitions = 0;
    const subject: TableUnderTest = {
      table: () => {
        if (!opened) throw new Error('the table is not open');
        return opened.table;
      },
      partition: () => {
        partitions += 1;
        return `partition#${partitions}`;
      },
    };
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(async () => {
      await opened?.close();
    });

    tableKeepsItems(subject);
    tableKeepsUpdates(subject);
    tableKeepsConditions(subject);
    tableKeepsQueries(subject);
    tableKeepsIndexes(subject);
  });
}
