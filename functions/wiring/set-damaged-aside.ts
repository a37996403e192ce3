import type { WorkMessage } from '../domain/work-message.ts';
import type { Clock } from '../ports/clock.ts';
import type { Log } from '../ports/log.ts';
import type { Table } from '../ports/table.ts';
import { keepDeadLetter } from '../records/dead-letters.ts';
import { RecordDamagedError } from '../records/record.ts';
import type { Work } from './by-kind.ts';

export interface AsideDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * An item that cannot be read will not be readable at the next nudge either. It is taken out of the due index, so that
 * nothing runs in circles, and kept among the dead letters, where it is shown; everything else of it stays as it is.
 */
export const settingDamagedAside =
  (deps: AsideDeps, work: Work): Work =>
  async (message) => {
    try {
      return await work(message);
    } catch (error) {
      if (!(error instanceof RecordDamagedError)) throw error;
      await setAside(deps, message);
      return 'damaged';
    }
  };

async function setAside({ table, clock, log }: AsideDeps, { kind, pk, sk }: WorkMessage): Promise<void> {
  log.error('an item is damaged and was set aside', { kind, item: sk });
  await keepDeadLetter(table, { at: clock.now(), reason: 'damaged', item: `${pk} ${sk}` });
  await table.update({ pk, sk }, { set: { due: undefined, duePk: undefined, dueSk: undefined } }, [
    { attribute: 'pk', is: 'present' },
  ]);
}
