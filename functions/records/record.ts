import type { z } from 'zod';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { AttributeValue, Check, Item, Key, Query, Table } from '../ports/table.ts';

/** How one kind of item is named, parsed and indexed. */
export interface RecordDefinition<T extends object> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly keyOf: (value: T) => Key;
  /** Index attributes; those that are undefined keep the item out of that index. */
  readonly indexesOf?: (value: T) => Readonly<Record<string, string | undefined>>;
  /** When it is of no use any more. The table takes it away some days later; whoever reads it looks at the hour itself. */
  readonly endOf?: (value: T) => Instant;
}

/** The attribute in which DynamoDB reads when an item ends, in seconds since 1970. */
export const EXPIRY = 'expiry';

/** Rises when stored items change shape; the embedded folder is migrated at start when it differs. */
export const SCHEMA_VERSION = 1;

/** An item that is not what its kind says: stored by another version, or damaged. */
export class RecordDamagedError extends Error {
  override readonly name = 'RecordDamagedError';
  readonly code = 'records.damaged';
  readonly retryable = false;
  /** Where the item stands. */
  readonly key: Key;

  constructor(message: string, { pk, sk }: Key) {
    super(message);
    this.key = { pk, sk };
  }
}

/** What becomes of a damaged item in a list that must not end for its sake: it is told, and left out. */
export type OnDamage = (damage: RecordDamagedError) => Promise<void>;

/** What items became, for as long as somebody holds them: posts that share a member parse her once. */
const parsedItems = new WeakMap<Item, { readonly record: unknown; readonly value: unknown }>();

/** Parses a stored item; nothing read from the table is trusted as it is. */
export function fromItem<T extends object>(record: RecordDefinition<T>, item: Item): T {
  const known = parsedItems.get(item);
  // What this record made of this very item is of its type.
  if (known?.record === record) return known.value as T;
  const parsed = record.schema.safeParse(item);
  if (parsed.success) {
    parsedItems.set(item, { record, value: parsed.data });
    return parsed.data;
  }
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new RecordDamagedError(`${record.name} at ${item.pk} ${item.sk}: ${where}`, item);
}

/** Parses items; those that are damaged are told and left out. Without anybody to tell, the first of them throws. */
export async function fromItems<T extends object>(
  record: RecordDefinition<T>,
  items: readonly Item[],
  onDamage?: OnDamage,
): Promise<T[]> {
  const parsed: T[] = [];
  for (const item of items) {
    try {
      parsed.push(fromItem(record, item));
    } catch (error) {
      if (!(error instanceof RecordDamagedError) || !onDamage) throw error;
      await onDamage(error);
    }
  }
  return parsed;
}

export function toItem<T extends object>(record: RecordDefinition<T>, value: T): Item {
  return {
    ...(value as Readonly<Record<string, AttributeValue>>),
    ...record.indexesOf?.(value),
    ...(record.endOf && { [EXPIRY]: Math.ceil(record.endOf(value) / SECOND) }),
    ...record.keyOf(value),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** Reads one, strongly consistent: decisions are made on it. */
export async function load<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  key: Key,
): Promise<T | undefined> {
  const item = await table.get(key, { consistent: true });
  return item && fromItem(record, item);
}

/** Reads one as it was a moment ago, at half the price: for what is shown or worded, never for a decision. */
export async function loadEventually<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  key: Key,
): Promise<T | undefined> {
  const item = await table.get(key);
  return item && fromItem(record, item);
}

/** How many items the port reads at once. */
const MANY = 100;

/** Reads items, as many requests as it takes. Those that do not exist are left out; order is not kept. */
export async function readItems(
  table: Table,
  wanted: readonly Key[],
  options: { readonly consistent: boolean },
): Promise<Item[]> {
  const found: Item[] = [];
  for (let first = 0; first < wanted.length; first += MANY)
    found.push(...(await table.getMany(wanted.slice(first, first + MANY), options)));
  return found;
}

/** Reads many, as they were a moment ago. Those that do not exist are left out; order is not kept. */
export async function loadManyEventually<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  wanted: readonly Key[],
  onDamage?: OnDamage,
): Promise<T[]> {
  return fromItems(record, await readItems(table, wanted, { consistent: false }), onDamage);
}

/** Writes one that must not exist yet. Writing it twice is a conflict, so a retry can tell. */
export const insert = async <T extends object>(table: Table, record: RecordDefinition<T>, value: T) =>
  table.put(toItem(record, value), [{ attribute: 'pk', is: 'absent' }]);

/** Writes a whole item over what is there, when the checks hold. */
export const replace = async <T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  value: T,
  checks: readonly Check[] = [],
) => table.put(toItem(record, value), checks);

/** Names of attributes whose value differs between two items, `undefined` meaning absent. */
function differences(before: Item, after: Item): Record<string, AttributeValue | undefined> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter(
    (name) => before[name] !== after[name] && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/**
 * Writes only the attributes that change, index keys included, when the checks hold on the stored item. Returns the
 * value as it now should stand, or undefined on a conflict.
 */
export async function change<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  before: T,
  changes: { readonly [K in keyof T]?: T[K] | undefined },
  checks: readonly Check[],
): Promise<T | undefined> {
  const after = { ...before, ...changes };
  const set = differences(toItem(record, before), toItem(record, after));
  const written = await table.update(record.keyOf(before), { set }, [
    { attribute: 'pk', is: 'present' },
    ...checks,
  ]);
  return written === 'written' ? after : undefined;
}

interface ListQuery extends Pick<Query, 'pk' | 'prefix' | 'from' | 'to'> {
  /** The most items of one page; without it, as many as the table gives. */
  readonly limit?: number;
}

/** Reads a query page by page, strongly consistent, each when it is asked for. A page may be empty. */
export async function* inPages<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  query: ListQuery,
  onDamage?: OnDamage,
): AsyncGenerator<readonly T[]> {
  let after: Key | undefined;
  do {
    const page = await table.query({ ...query, consistent: true, ...(after && { after }) });
    yield await fromItems(record, page.items, onDamage);
    after = page.next;
  } while (after);
}

/** Reads all pages of a query. For lists that are bounded by design (members, channels, a campaign's posts). */
export async function list<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  query: ListQuery,
  onDamage?: OnDamage,
): Promise<T[]> {
  const found: T[] = [];
  for await (const page of inPages(table, record, query, onDamage)) found.push(...page);
  return found;
}
