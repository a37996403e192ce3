import type {
  Changes,
  Check,
  Item,
  Key,
  Page,
  Query,
  Table,
  Written,
  AttributeValue,
} from '../../ports/table.ts';
import { cursorOf, entryOf, INDEX_NAMES, rowKeyOf, standsAsBefore } from './index-entry.ts';
import { acceptItem, checkKey } from './item-copy.ts';
import { itemBytes } from './item-size.ts';
import { Partitions } from './sorted-rows.ts';
import { EMPTY_PAGE, readPage, checkQuery, rowKeyAfter } from './row-page.ts';
import { allHold } from './table-checks.ts';
import { type TableMeter, type TableVerb, useOfQuery, useOfRead, useOfWrite } from './table-meter.ts';

const MAX_KEYS = 100;

/**
 * The port `Table` in memory, with DynamoDB's order, limits and errors. Each call takes effect at once, so of concurrent
 * calls the first one wins. Returned items are frozen. The meter gets what DynamoDB would bill for each call.
 */
export class MemoryTable implements Table {
  readonly #items = new Partitions<Item>();
  readonly #indexes = INDEX_NAMES.map((name) => ({ name, entries: new Partitions<Item>() }));
  readonly #meter: TableMeter | undefined;

  constructor(options: { readonly meter?: TableMeter } = {}) {
    this.#meter = options.meter;
  }

  async get(key: Key, options: { readonly consistent?: boolean } = {}): Promise<Item | undefined> {
    checkKey(key);
    const item = this.#stored(key);
    this.#meter?.(useOfRead('get', key.pk, [item], options));
    return item;
  }

  async getMany(
    keys: readonly Key[],
    options: { readonly consistent?: boolean } = {},
  ): Promise<readonly Item[]> {
    keys.forEach(checkKey);
    const wanted = new Map(keys.map((key) => [`${String(key.pk.length)} ${key.pk}${key.sk}`, key]));
    if (wanted.size > MAX_KEYS) throw new RangeError('getMany takes at most 100 keys');
    const found = [...wanted.values()].map((key) => this.#stored(key));
    this.#meter?.(useOfRead('getMany', keys[0]?.pk ?? '', found, options));
    return found.filter((item) => item !== undefined);
  }

  async put(item: Item, checks: readonly Check[] = []): Promise<Written> {
    const accepted = acceptItem(item);
    return this.#write('put', item, checks, () => accepted);
  }

  async update(key: Key, changes: Changes, checks: readonly Check[] = []): Promise<Written> {
    checkChanges(changes);
    return this.#write('update', key, checks, (stored) =>
      acceptItem(applyChanges(key, stored, changes), stored),
    );
  }

  async delete(key: Key, checks: readonly Check[] = []): Promise<Written> {
    return this.#write('delete', key, checks, () => undefined);
  }

  async query(query: Query): Promise<Page> {
    checkQuery(query);
    const after = rowKeyAfter(query);
    const read = this.#indexes.find(({ name }) => name === query.index)?.entries ?? this.#items;
    const rows = read.rows(query.pk);
    const { values, bytes, cut } = rows ? readPage(rows, query, after, itemBytes) : EMPTY_PAGE;
    this.#meter?.(useOfQuery(query, values.length, bytes));
    const last = values.at(-1);
    return {
      items: values,
      ...(cut && last ? { next: cursorOf(last, query.index) } : {}),
    };
  }

  /** Returns one item, for tests and simulations. It is not part of the port, so it is not metered. */
  peek(key: Key): Item | undefined {
    return this.#stored(key);
  }

  /** Yields every item, for tests and backups. It is not part of the port, so it is not metered. */
  *everything(): Generator<Item> {
    yield* this.#items.values();
  }

  #stored(key: Key): Item | undefined {
    return this.#items.find(key.pk, rowKeyOf(key));
  }

  #write(
    verb: TableVerb,
    key: Key,
    checks: readonly Check[],
    make: (stored: Item | undefined) => Item | undefined,
  ): Written {
    checkKey(key);
    const before = this.#stored(key);
    const outcome = allHold(before, checks) ? 'written' : 'conflict';
    const after = outcome === 'written' ? make(before) : before;
    if (outcome === 'written') this.#replace(key, before, after);
    this.#meter?.(useOfWrite(verb, outcome, key.pk, before, after));
    return outcome;
  }

  #replace(key: Key, before: Item | undefined, after: Item | undefined): void {
    if (after) this.#items.set(key.pk, rowKeyOf(key), after);
    else this.#items.delete(key.pk, rowKeyOf(key));
    for (const { name, entries } of this.#indexes) {
      if (standsAsBefore(before, after, name)) continue;
      const left = before && entryOf(before, name);
      const entered = after && entryOf(after, name);
      if (left) entries.delete(left.partition, left.rowKey);
      if (entered) entries.set(entered.partition, entered.rowKey, entered.item);
    }
  }
}

/** Throws for changes that would be invalid for any stored item. */
function checkChanges({ set = {}, add = {} }: Changes): void {
  const names = [...Object.keys(set), ...Object.keys(add)];
  if (names.includes('pk') || names.includes('sk')) throw new TypeError('pk and sk cannot be changed');
  if (new Set(names).size < names.length) throw new TypeError('an attribute is both set and added to');
  for (const [name, amount] of Object.entries(add)) {
    if (!Number.isSafeInteger(amount)) throw new RangeError(`${name}: only whole numbers are added`);
  }
}

/**
 * Returns the item after an update. Nested values are shared with the arguments, so the caller must copy the item before
 * storing it.
 */
function applyChanges(key: Key, stored: Item | undefined, { set = {}, add = {} }: Changes): Item {
  const attributes: Record<string, AttributeValue | undefined> = { ...stored, ...set };
  for (const [name, amount] of Object.entries(add)) {
    const before = attributes[name];
    if (before !== undefined && typeof before !== 'number') throw new TypeError(`${name} is no number`);
    attributes[name] = (before ?? 0) + amount;
  }
  return { ...attributes, pk: key.pk, sk: key.sk };
}
