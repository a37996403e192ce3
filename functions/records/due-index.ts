import * as z from 'zod';
import type { Due } from '../domain/work/due.ts';
import { WorkKind } from '../domain/work/kinds.ts';
import { fromIso, toIso } from '../domain/time/instant.ts';
import { hash64 } from '../domain/seeded.ts';
import type { Changes, Item, Key, Table } from '../ports/table.ts';
import type { RecordDefinition } from './record.ts';

/** The due index is spread over this many partitions, so that no single partition receives all writes. */
export const DUE_SHARDS = 16;

/** Returns the partition of a shard of the due index. */
export const dueShard = (shard: number): string => `due#${shard}`;

/** An item that may have a next step. */
export interface Waiting {
  readonly due?: Due | undefined;
}

/** How one kind of item that may have a next step is named, parsed and indexed: work is done on no other. */
export interface DueRecordDefinition<T extends Waiting> extends RecordDefinition<T> {
  readonly isInDueIndex: true;
}

/** Defines a kind of item that is in the due index for as long as it has a next step. */
export const dueRecord = <T extends Waiting>(record: RecordDefinition<T>): DueRecordDefinition<T> => ({
  ...record,
  isInDueIndex: true,
  indexesOf: (value) => ({ ...dueAttributes(record.keyOf(value), value.due), ...record.indexesOf?.(value) }),
});

/**
 * Returns the due index attributes of an item; none without a next step. The index projects keys only, so its sort key holds
 * all that a message needs: position, intended time and kind; a hash makes it unique.
 */
export function dueAttributes(key: Key, due: Due | undefined): { duePk?: string; dueSk?: string } {
  if (!due) return {};
  const hash = hash64(`${key.pk}|${key.sk}`);
  const shard = Number.parseInt(hash.slice(0, 4), 16) % DUE_SHARDS;
  return { duePk: dueShard(shard), dueSk: `${toIso(due.index)}#${toIso(due.at)}#${due.kind}#${hash}` };
}

/**
 * Changes an item unless its position in the due index has changed since it was read: then another worker, tick or person
 * has moved it, and theirs is the newer truth. Returns whether it was changed; an item without a position never is.
 */
export async function changeUnlessMoved(
  table: Table,
  { pk, sk, dueSk }: Item & Key,
  set: Changes['set'] & object,
): Promise<boolean> {
  if (typeof dueSk !== 'string') return false;
  const isWhereItWas = { attribute: 'dueSk', is: '=', value: dueSk } as const;
  return (await table.update({ pk, sk }, { set }, [isWhereItWas])) === 'written';
}

const DueSortKey = z
  .string()
  .transform((text) => text.split('#'))
  .pipe(z.tuple([z.iso.datetime(), z.iso.datetime(), WorkKind, z.string()]))
  .transform(([index, at, kind]): Due => ({ index: fromIso(index), at: fromIso(at), kind }));

/** Parses the sort key of a due index entry; undefined when it is malformed. */
export const readDueSortKey = (dueSk: unknown): Due | undefined => DueSortKey.safeParse(dueSk).data;
