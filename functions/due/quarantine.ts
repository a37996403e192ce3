import { Due, dueAt } from '../domain/work/due.ts';
import { HOUR } from '../domain/time/instant.ts';
import type { OutcomeOf, WorkKind } from '../domain/work/kinds.ts';
import type { Work, WorkMessage } from '../domain/work/work-message.ts';
import type { Changes, Item, Key } from '../ports/table.ts';
import { dueAttributes, readDueSortKey } from '../records/due-index.ts';
import { RecordDamagedError } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** How long work rests that stands on another item which is damaged: until then somebody may have mended it. */
const LOOK_AGAIN = HOUR;

/**
 * An item that cannot be read will not be readable at the next message either. It is taken out of the due index, so that
 * nothing runs in circles, and kept among the dead letters, where it is shown; everything else of it stays as it is. What
 * only needs the damaged one stays in the index, and tries again each hour.
 */
export const quarantining =
  <K extends WorkKind>(deps: DamageDeps, work: Work<K>): Work<K> =>
  async (message): Promise<OutcomeOf<K>> => {
    try {
      return await work(message);
    } catch (error) {
      if (!(error instanceof RecordDamagedError)) throw error;
      return quarantine(deps, message, error);
    }
  };

async function quarantine(
  deps: DamageDeps,
  message: WorkMessage,
  damage: RecordDamagedError,
): Promise<'damaged' | 'waiting' | 'stale'> {
  const { kind, pk, sk } = message;
  const isItself = damage.key.pk === pk && damage.key.sk === sk;
  const item = await deps.table.get({ pk, sk }, { consistent: true });
  const awaits = item !== undefined && isAwaitedBy(item, message);
  if (!isItself) {
    await tellDamage(deps)(damage);
    if (awaits) await rest(deps, item, message);
    return 'waiting';
  }
  // A foreign or an old message says nothing about the step that the item really waits for.
  if (!awaits) {
    deps.log.warn('a message does not fit its item', { kind, item: sk });
    return 'stale';
  }
  await tellDamage(deps)(damage);
  await moveInIndex(deps, item, { due: undefined, duePk: undefined, dueSk: undefined });
  return 'damaged';
}

/** Whether an item waits for the very step that a message is about; the index tells where its own word is damaged. */
function isAwaitedBy(item: Item, { kind, intent }: WorkMessage): boolean {
  if (typeof item['dueSk'] !== 'string') return false;
  const due = Due.safeParse(item['due']).data ?? readDueSortKey(item['dueSk']);
  return due?.kind === kind && due.at === intent;
}

async function rest(deps: DamageDeps, item: Item, { kind }: WorkMessage): Promise<void> {
  const due = dueAt(kind, deps.clock.now() + LOOK_AGAIN);
  await moveInIndex(deps, item, { due, ...dueAttributes(item, due) });
}

/** Unless somebody else moved it meanwhile. */
async function moveInIndex(
  { table }: DamageDeps,
  item: Item & Key,
  set: Changes['set'] & object,
): Promise<void> {
  const { pk, sk, dueSk } = item;
  if (typeof dueSk !== 'string') return;
  await table.update({ pk, sk }, { set }, [{ attribute: 'dueSk', is: '=', value: dueSk }]);
}
