import { join } from 'node:path';
import { type RunningTable, startTable } from './start-table.ts';

/**
 * Starts the table of a data folder. To be done before anything else in the folder is read or written: only one process
 * at a time gets past it. Throws as `startTable` does.
 */
export const startDataTable = (folder: string): Promise<RunningTable> =>
  startTable({ folder: join(folder, 'table'), dataFolder: folder });
