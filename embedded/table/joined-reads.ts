import { setImmediate as nextIteration } from 'node:timers/promises';
import {
  type Changes,
  type Check,
  type Item,
  type Key,
  nameOfKey,
  type Page,
  type Query,
  type Table,
  type Written,
} from '../../functions/ports/table.ts';

/** Limit of the `Table` port on the keys of one request. */
const MOST_KEYS = 100;

/** The keys of a request that was not sent yet, and the items that it will find. */
interface NextRequest {
  readonly keys: Map<string, Key>;
  readonly found: Promise<ReadonlyMap<string, Item>>;
}

/**
 * A table whose reads share requests: one request at a time, reads that arrive meanwhile form the next, and an item that
 * several callers want is read once. The workers of one machine share a thread, and there a request costs more than the
 * items it returns. A read that finds no request under way waits for one iteration of the event loop. Every read is strongly
 * consistent, which costs nothing more on one machine. A failed request fails for all callers that share it and for no
 * other. Keys beyond the limit of a request are read by parallel requests.
 */
export class JoinedReads implements Table {
  readonly #table: Table;
  #next: NextRequest | undefined;
  /** Resolves when the request under way has ended, whether it succeeded or failed. */
  #reading: Promise<unknown> = Promise.resolve();

  constructor(table: Table) {
    this.#table = table;
  }

  async get(key: Key): Promise<Item | undefined> {
    const found = await this.#ask([key]);
    return found.get(nameOfKey(key));
  }

  async getMany(keys: readonly Key[]): Promise<readonly Item[]> {
    const found = await this.#ask(keys);
    return [...new Set(keys.map(nameOfKey))].flatMap((name) => found.get(name) ?? []);
  }

  put(item: Item, checks?: readonly Check[]): Promise<Written> {
    return this.#table.put(item, checks);
  }

  update(key: Key, changes: Changes, checks?: readonly Check[]): Promise<Written> {
    return this.#table.update(key, changes, checks);
  }

  delete(key: Key, checks?: readonly Check[]): Promise<Written> {
    return this.#table.delete(key, checks);
  }

  query(query: Query): Promise<Page> {
    return this.#table.query(query);
  }

  #ask(keys: readonly Key[]): NextRequest['found'] {
    const next = (this.#next ??= this.#begin());
    for (const key of keys) next.keys.set(nameOfKey(key), key);
    return next.found;
  }

  #begin(): NextRequest {
    const keys: NextRequest['keys'] = new Map();
    const found = Promise.all([nextIteration(), this.#reading]).then(() => {
      // Later reads must see later writes, so they form a new request.
      this.#next = undefined;
      return readAll(this.#table, [...keys.values()]);
    });
    // Only the end matters here: the callers get the error through `found`.
    this.#reading = found.catch(() => undefined);
    return { keys, found };
  }
}

async function readAll(table: Table, keys: readonly Key[]): Promise<ReadonlyMap<string, Item>> {
  const starts = Array.from({ length: Math.ceil(keys.length / MOST_KEYS) }, (_, batch) => batch * MOST_KEYS);
  const batches = await Promise.all(starts.map((at) => readBatch(table, keys.slice(at, at + MOST_KEYS))));
  return new Map(batches.flat().map((item) => [nameOfKey(item), item]));
}

async function readBatch(table: Table, keys: readonly Key[]): Promise<readonly Item[]> {
  const [only, ...others] = keys;
  if (!only || others.length > 0) return table.getMany(keys, { consistent: true });
  const item = await table.get(only, { consistent: true });
  return item ? [item] : [];
}
