import { Due } from '../domain/due.ts';
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
      return setAside(deps, message, error);
    }
  };

async function setAside(
  { table, clock, log }: AsideDeps,
  { kind, pk, sk, intent }: WorkMessage,
  damage: RecordDamagedError,
): Promise<'damaged' | 'stale'> {
  const item = await table.get({ pk, sk }, { consistent: true });
  const due = Due.safeParse(item?.['due']);
  // A foreign or an old message says nothing about the step that the item really waits for.
  if (!item || (due.success && (due.data.kind !== kind || due.data.at !== intent))) {
    log.warn('a message does not fit its item', { kind, item: sk });
    return 'stale';
  }
  log.error('an item is damaged and was set aside', { kind, item: sk, reason: damage.message });
  await keepDeadLetter(table, { at: clock.now(), reason: 'damaged', item: `${pk} ${sk}` });
  const { dueSk } = item;
  await table.update({ pk, sk }, { set: { due: undefined, duePk: undefined, dueSk: undefined } }, [
    { attribute: 'pk', is: 'present' },
    ...(typeof dueSk === 'string' ? [{ attribute: 'dueSk', is: '=', value: dueSk } as const] : []),
  ]);
  return 'damaged';
}
