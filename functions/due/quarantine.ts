import { Due, dueAt } from '../domain/work/due.ts';
import { HOUR } from '../domain/time/instant.ts';
import type { OutcomeOf, WorkKind } from '../domain/work/kinds.ts';
import type { Work, WorkMessage } from '../domain/work/work-message.ts';
import type { Item } from '../ports/table.ts';
import { changeUnlessMoved, dueAttributes, readDueSortKey } from '../records/due-index.ts';
import { RecordDamagedError } from '../records/record.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** How long work waits that needs another, damaged item: somebody may have repaired that item by then. */
const RETRY_INTERVAL = HOUR;

/**
 * Wraps work so that a damaged item is quarantined: it is taken out of the due index, since it would fail again at each
 * message, and noted among the dead letters, which people see; the rest of the item is unchanged. Work that only needs a
 * damaged item stays in the due index and is retried each hour.
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
  // A foreign or an outdated message must not remove the step that the item really waits for.
  if (!awaits) {
    deps.log.warn('a message does not fit its item', { kind, item: sk });
    return 'stale';
  }
  await tellDamage(deps)(damage);
  await changeUnlessMoved(deps.table, item, { due: undefined, duePk: undefined, dueSk: undefined });
  return 'damaged';
}

/** Whether an item waits for the step that a message is about. Where its `due` is damaged, the index key decides. */
function isAwaitedBy(item: Item, { kind, intent }: WorkMessage): boolean {
  if (typeof item['dueSk'] !== 'string') return false;
  const due = Due.safeParse(item['due']).data ?? readDueSortKey(item['dueSk']);
  return due?.kind === kind && due.at === intent;
}

async function rest(deps: DamageDeps, item: Item, { kind }: WorkMessage): Promise<void> {
  const due = dueAt(kind, deps.clock.now() + RETRY_INTERVAL);
  await changeUnlessMoved(deps.table, item, { due, ...dueAttributes(item, due) });
}
