import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { keepDeadLetter } from './dead-letters.ts';
import type { RecordDamagedError } from './record.ts';

export interface DamageDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly log: Log;
}

/** Stores a dead letter for a damaged item, which coordinators and operators see, and logs what is wrong with the item. */
export const tellDamage =
  ({ table, clock, log }: DamageDeps) =>
  async ({ key: { pk, sk }, message: reason }: RecordDamagedError): Promise<void> => {
    log.error('an item is damaged', { item: sk, reason });
    await keepDeadLetter(table, { at: clock.now(), reason: 'damaged', item: `${pk} ${sk}` });
  };
