import type { Due } from '../domain/work/due.ts';
import type { OutcomeOf, WorkKind } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Check, Table } from '../ports/table.ts';
import type { DueRecordDefinition, Waiting } from '../records/due-index.ts';
import { change, load, type RecordDefinition } from '../records/record.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { quarantining } from './quarantine.ts';

export interface DueStep<K extends WorkKind, T extends Waiting> {
  readonly kind: K;
  /** The kind of item that waits for this work. */
  readonly record: DueRecordDefinition<T>;
  /**
   * How to handle a message that arrives before its time, since it may be a second early and clocks differ. `work`: do the
   * step anyway. `wait`: wait until its time. With `waitAtMost` (milliseconds): wait if that is enough, else send it again.
   */
  readonly whenEarly: 'work' | 'wait' | { readonly waitAtMost: number; readonly dispatch: Dispatch };
  /** Does the item's due step. It must be safe to do twice, late, or by several workers at the same time. */
  readonly step: (item: T, due: Due) => Promise<OutcomeOf<K>>;
}

/**
 * Builds the handler for one kind of work message: it reads the message's item, strongly consistent, and does the step that
 * the item waits for. It does nothing if the item is gone or waits for another step by now, and quarantines a damaged item.
 */
export function dueStep<K extends WorkKind, T extends Waiting>(
  deps: DamageDeps,
  { kind, record, whenEarly, step }: DueStep<K, T>,
): Work<K> {
  return quarantining(deps, async ({ pk, sk, intent }): Promise<OutcomeOf<K>> => {
    const item = await load(deps.table, record, { pk, sk });
    if (!item) return 'gone';
    const { due } = item;
    if (due?.kind !== kind || due.at !== intent) return 'stale';
    if (typeof whenEarly === 'object' && due.at - deps.clock.now() > whenEarly.waitAtMost) {
      await whenEarly.dispatch.send({ pk, sk }, due);
      return 'early';
    }
    if (whenEarly !== 'work') await deps.clock.sleepUntil(due.at);
    return step(item, due);
  });
}

/** An item with a fence, which rises with each write and so shows a worker that another one was faster. */
interface Fenced extends Waiting {
  readonly fence: number;
}

interface Next<T extends Fenced, O> {
  readonly changes: { readonly [K in keyof T]?: T[K] | undefined } & {
    readonly due: Due | undefined;
    readonly fence: number;
  };
  /** Conditions of the write, in addition to the fence. */
  readonly checks?: readonly Check[];
  readonly outcome: O;
}

/**
 * Ends a step: writes the item's changes and when its next step is due, on the condition that its fence is unchanged, and
 * sends a message for that step. Returns `overtaken` when the condition fails.
 */
export async function endStep<T extends Fenced, O extends string>(
  deps: { readonly table: Table; readonly dispatch: Dispatch },
  record: RecordDefinition<T>,
  item: T,
  { changes, checks = [], outcome }: Next<T, O>,
): Promise<O | 'overtaken'> {
  const isFirst: Check = { attribute: 'fence', is: '=', value: item.fence };
  const next = await change(deps.table, record, item, changes, [isFirst, ...checks]);
  if (!next) return 'overtaken';
  if (changes.due) await deps.dispatch.send(record.keyOf(item), changes.due);
  return outcome;
}
