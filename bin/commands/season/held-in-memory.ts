import { MemoryTable } from '../../../functions/adapters/memory/memory-table.ts';
import { mapWithConcurrency } from '../../../functions/records/map-with-concurrency.ts';
import type { Table } from '../../../functions/ports/table.ts';

/** A table that is held in memory until it is written down. */
interface HeldTable {
  /** Returns the table to work on in place of the one on disk. */
  readonly hold: (onDisk: Table) => Table;
  /** Writes every item to the table on disk. */
  writeDown(): Promise<void>;
}

/**
 * Holds the table of a season in memory: it has one writer and begins empty, and on disk its thousands of reads of the due
 * index would take most of the time. What a crash loses is a season, which is played again.
 */
export function heldInMemory(): HeldTable {
  const memory = new MemoryTable();
  let disk: Table | undefined;
  return {
    hold: (onDisk) => {
      disk = onDisk;
      return memory;
    },
    writeDown: async () => {
      const onDisk = disk;
      if (!onDisk) throw new Error('nothing was held');
      await mapWithConcurrency([...memory.everything()], (item) => onDisk.put(item));
    },
  };
}
