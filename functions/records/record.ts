import type * as z from 'zod';
import { type Instant, SECOND } from '../domain/time/instant.ts';
import type { AttributeValue, Check, Item, Key, Query, Table } from '../ports/table.ts';

/** How one kind of item is named, parsed and indexed. */
export interface RecordDefinition<T extends object> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  readonly keyOf: (value: T) => Key;
  /** Index attributes; those that are undefined keep the item out of that index. */
  readonly indexesOf?: (value: T) => Readonly<Record<string, string | undefined>>;
  /** Attributes that are stored in a shorter form, which the schema reads as the same. */
  readonly shorten?: (value: T) => Readonly<Record<string, AttributeValue | undefined>>;
  /** When the item expires. The table deletes it only some days later, so a reader must check the time itself. */
  readonly endOf?: (value: T) => Instant;
}

/** DynamoDB's time-to-live attribute: when an item expires, in seconds since 1970. */
export const EXPIRY = 'expiry';

/** Rises when the schema of stored items changes; embedded/ migrates its folder at start when the versions differ. */
export const SCHEMA_VERSION = 4;

/** Thrown for an item that does not match its schema: stored by another version, or damaged. */
export class RecordDamagedError extends Error {
  override readonly name = 'RecordDamagedError';
  readonly code = 'records.damaged';
  readonly retryable = false;
  /** The key of the damaged item. */
  readonly key: Key;

  constructor(message: string, { pk, sk }: Key) {
    super(message);
    this.key = { pk, sk };
  }
}

/** Called for each damaged item of a list, which is then left out, so that one item does not make the list fail. */
export type OnDamage = (damage: RecordDamagedError) => Promise<void>;

/** Parsed values, for as long as their items are referenced: a member that several posts share is parsed once. */
const parsedItems = new WeakMap<Item, { readonly record: unknown; readonly value: unknown }>();

/** Parses a stored item; nothing that is read from the table is trusted. Throws `RecordDamagedError`. */
export function fromItem<T extends object>(record: RecordDefinition<T>, item: Item): T {
  const known = parsedItems.get(item);
  // The same record definition parsed this item, so the value has its type.
  if (known?.record === record) return known.value as T;
  const parsed = record.schema.safeParse(item);
  if (parsed.success) {
    parsedItems.set(item, { record, value: parsed.data });
    return parsed.data;
  }
  const where = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
  throw new RecordDamagedError(`${record.name} at ${item.pk} ${item.sk}: ${where}`, item);
}

/** Parses items. Damaged ones are passed to `onDamage` and left out; without it, the first one throws. */
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

/** Returns a value as its item of the table: with key, index attributes, expiry and the version of the schema. */
export function toItem<T extends object>(record: RecordDefinition<T>, value: T): Item {
  return {
    ...(value as Readonly<Record<string, AttributeValue>>),
    ...record.shorten?.(value),
    ...record.indexesOf?.(value),
    ...(record.endOf && { [EXPIRY]: Math.ceil(record.endOf(value) / SECOND) }),
    ...record.keyOf(value),
    schemaVersion: SCHEMA_VERSION,
  };
}

/** Reads an item, strongly consistent, so that decisions may be based on it. */
export async function load<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  key: Key,
): Promise<T | undefined> {
  const item = await table.get(key, { consistent: true });
  return item && fromItem(record, item);
}

/** Reads an item, eventually consistent, at half the price: to show or word something, never for a decision. */
export async function loadEventually<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  key: Key,
): Promise<T | undefined> {
  const item = await table.get(key);
  return item && fromItem(record, item);
}

/** The most items that the port reads in one request. */
const MANY = 100;

/** Reads items, in as many requests as needed. Items that do not exist are left out; order is not kept. */
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

/** Reads many items, eventually consistent. Items that do not exist are left out; order is not kept. */
export async function loadManyEventually<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  wanted: readonly Key[],
  onDamage?: OnDamage,
): Promise<T[]> {
  return fromItems(record, await readItems(table, wanted, { consistent: false }), onDamage);
}

/** Writes an item that must not exist yet. If it exists, the result is `conflict`, so a retry notices the first write. */
export const insert = async <T extends object>(table: Table, record: RecordDefinition<T>, value: T) =>
  table.put(toItem(record, value), [{ attribute: 'pk', is: 'absent' }]);

/** Writes a whole item, over an existing one if there is one, when the checks hold. */
export const replace = async <T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  value: T,
  checks: readonly Check[] = [],
) => table.put(toItem(record, value), checks);

/** Writes attributes of an item and leaves its others as they are; makes it when there is none. */
export async function merge<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  value: T,
): Promise<void> {
  const { pk, sk, ...set } = toItem(record, value);
  await table.update({ pk, sk }, { set });
}

/** Returns the new values of the attributes that differ between two items; `undefined` means absent. */
function differences(before: Item, after: Item): Record<string, AttributeValue | undefined> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter(
    (name) => before[name] !== after[name] && JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  return Object.fromEntries(changed.map((name) => [name, after[name]]));
}

/**
 * Writes only the attributes that differ, index keys included, if the stored item exists and the checks hold on it. Returns
 * the changed value, or undefined on a conflict.
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
  /** The most items in one page; if absent, as many as the table returns. */
  readonly limit?: number;
  /** False for what is only shown; then it costs half. True by default. */
  readonly consistent?: boolean;
}

/** Reads a query page by page, strongly consistent by default; each page is read when it is requested. A page may be empty. */
export async function* inPages<T extends object>(
  table: Table,
  record: RecordDefinition<T>,
  query: ListQuery,
  onDamage?: OnDamage,
): AsyncGenerator<readonly T[]> {
  let after: Key | undefined;
  do {
    const page = await table.query({ consistent: true, ...query, ...(after && { after }) });
    yield await fromItems(record, page.items, onDamage);
    after = page.next;
  } while (after);
}

/** Reads all pages of a query. Only for lists that are bounded by design (members, channels, a campaign's posts). */
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
