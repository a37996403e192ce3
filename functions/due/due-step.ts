import type { Due } from '../domain/work/due.ts';
import type { OutcomeOf, WorkKind } from '../domain/work/kinds.ts';
import type { Work } from '../domain/work/work-message.ts';
import type { Dispatch } from '../ports/dispatch.ts';
import type { Check, Table } from '../ports/table.ts';
import { change, load, type RecordDefinition } from '../records/record.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { quarantining } from './quarantine.ts';

/** An item that has a next step, or none. */
interface Waiting {
  readonly due?: Due | undefined;
}

export interface DueStep<K extends WorkKind, T extends Waiting> {
  readonly kind: K;
  /** The item that waits for such work. */
  readonly record: RecordDefinition<T>;
  /**
   * What a message does that comes before its moment, for it may be a second early and clocks differ: the work all the same,
   * or it waits; where its worker must not be kept long, it waits a little, and is sent again when that is not enough.
   */
  readonly whenEarly: 'work' | 'wait' | { readonly waitAtMost: number; readonly dispatch: Dispatch };
  /** Does what is due of the item. It may be done twice, late, or by several workers at the same time. */
  readonly step: (item: T, due: Due) => Promise<OutcomeOf<K>>;
}

/**
 * The frame of all work: one message reads its item, strongly consistent, and does the step that the item waits for. Nothing
 * is done for an item that is gone, or that waits for something else by now. What is damaged is quarantined.
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

/** An item whose workers tell by its fence that another was faster. */
interface Fenced extends Waiting {
  readonly fence: number;
}

interface Next<T extends Fenced, O> {
  readonly changes: { readonly [K in keyof T]?: T[K] | undefined } & {
    readonly due: Due | undefined;
    readonly fence: number;
  };
  /** What must hold beside the fence. */
  readonly checks?: readonly Check[];
  readonly outcome: O;
}

/** Ends a step: writes where the item stands and when its next step is due, unless another was faster, and sends a message for that. */
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
