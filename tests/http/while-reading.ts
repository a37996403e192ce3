import { vi } from 'vitest';
import type { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { removalLinesPartition } from '../../functions/records/keys.ts';

/** Has something happen right after a community's audit entries about removals were read for the first time, before whatever is read next. */
export function afterFirstAudit(table: MemoryTable, community: string, happens: () => Promise<void>): void {
  const query = table.query.bind(table);
  let isFirst = true;
  vi.spyOn(table, 'query').mockImplementation(async (asked) => {
    const page = await query(asked);
    if (asked.pk === removalLinesPartition(community) && isFirst) {
      isFirst = false;
      await happens();
    }
    return page;
  });
}
