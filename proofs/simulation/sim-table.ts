import { MemoryTable } from '../../functions/adapters/memory/memory-table.ts';
import { SECOND } from '../../functions/domain/time/instant.ts';
import {
  type IndexAttributes,
  type Item,
  type Key,
  type Table,
  TABLE_INDEXES,
  TableUnavailableError,
  type Written,
} from '../../functions/ports/table.ts';
import { asWorker, strikes, type Worker, type World } from './world.ts';

const LONGEST_CALL = 8;
const LONGEST_LAG = 5 * SECOND;

/**
 * One table whose indexes lag: they show a write up to five seconds later, in the order of each item's writes. Reads of the
 * items themselves are up to date.
 */
export class LaggingTable {
  readonly items: MemoryTable;
  /** What the indexes show. */
  readonly #shown = new MemoryTable();
  readonly #shownUntil = new Map<string, number>();
  /** Of each item, what the indexes show or are about to show. */
  readonly #coming = new Map<string, string>();
  readonly #world: World;
  readonly #onWrite: (item: Item) => void;

  /** `onWrite` is called with each item right after it was written. */
  constructor(world: World, items: MemoryTable, onWrite: (item: Item) => void) {
    this.#world = world;
    this.items = items;
    this.#onWrite = onWrite;
  }

  /** Records that an item was written, and updates its index entries later when they change. */
  wrote(key: Key): void {
    const { loop, random } = this.#world;
    const item = this.items.peek(key);
    if (item) this.#onWrite(item);
    const name = `${key.pk}|${key.sk}`;
    const coming = item ? JSON.stringify(indexProjection(item)) : 'nothing';
    if (this.#coming.get(name) === coming) return;
    this.#coming.set(name, coming);
    const lag = loop.now() < this.#world.calmFrom ? random() * LONGEST_LAG : 50;
    const at = Math.max(loop.now() + lag, this.#shownUntil.get(name) ?? 0);
    this.#shownUntil.set(name, at);
    loop.plan(at, () => void this.#show(key, item));
  }

  async #show(key: Key, item: Item | undefined): Promise<void> {
    if (item) await this.#shown.put(indexProjection(item));
    else await this.#shown.delete(key);
  }

  query(asked: Parameters<Table['query']>[0]): ReturnType<Table['query']> {
    return asked.index ? this.#shown.query(asked) : this.items.query(asked);
  }
}

const INDEX_ATTRIBUTES = Object.values<IndexAttributes>(TABLE_INDEXES).flatMap(({ pk, sk, carries }) => [
  pk,
  sk,
  ...carries,
]);

/** Only what an index shows matters: its keys, and what its entries carry. */
function indexProjection(item: Item): Item {
  const shown = Object.fromEntries(INDEX_ATTRIBUTES.map((name) => [name, item[name]]));
  return { pk: item.pk, sk: item.sk, ...shown };
}

/** Returns the table as one worker sees it: slow, throttled, and sometimes without an answer to a write that took effect. */
export function tableFor(world: World, worker: Worker, table: LaggingTable): Table {
  const read = <T>(call: () => Promise<T>): Promise<T> =>
    asWorker(
      world,
      worker,
      async () => {
        throttle(world);
        return call();
      },
      LONGEST_CALL,
      'table read',
    );
  const write = (key: Key, call: () => Promise<Written>): Promise<Written> =>
    asWorker(
      world,
      worker,
      async () => {
        throttle(world);
        const written = await call();
        if (written === 'written') table.wrote(key);
        if (strikes(world, 'tableAnswerLost')) throw new TableUnavailableError('the answer was lost');
        return written;
      },
      LONGEST_CALL,
      'table write',
    );
  return {
    get: (key, options) => read(() => table.items.get(key, options)),
    getMany: (keys, options) => read(() => table.items.getMany(keys, options)),
    query: (asked) => read(() => table.query(asked)),
    put: (item, checks) => write(item, () => table.items.put(item, checks)),
    update: (key, changes, checks) => write(key, () => table.items.update(key, changes, checks)),
    delete: (key, checks) => write(key, () => table.items.delete(key, checks)),
  };
}

function throttle(world: World): void {
  if (strikes(world, 'tableThrottled')) throw new TableUnavailableError('throttled');
}
