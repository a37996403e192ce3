/**
 * One table of items under (`pk`, `sk`), with two sparse indexes. The verbs and conditions are the few that both
 * DynamoDB and the memory adapter can keep exactly; one contract suite holds them to it.
 */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [name: string]: AttributeValue | undefined };

export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** One text for one key, to find items by in a map. */
export const nameOfKey = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);

/** Attributes by name. `undefined` means absent, at any depth. */
export type Item = Key & { readonly [name: string]: AttributeValue | undefined };

/** The indexes and the names of their key attributes. Each sort key is unique in its partition. */
export const TABLE_INDEXES = {
  /** Everything that must happen later. Projects keys only. */
  due: { pk: 'duePk', sk: 'dueSk' },
  /** A channel's posts by time. Projects keys only. */
  byChannel: { pk: 'channelPk', sk: 'channelSk' },
} as const;
export type IndexName = keyof typeof TABLE_INDEXES;

/** A check on the stored item; all of a list must hold. A check on an absent attribute fails, except `absent`. */
export type Check =
  | { readonly attribute: string; readonly is: 'absent' | 'present' }
  | {
      readonly attribute: string;
      readonly is: '=';
      readonly value: string | number | boolean;
    }
  | {
      readonly attribute: string;
      readonly is: '<' | '<=' | '>' | '>=';
      readonly value: string | number;
    }
  | { readonly attribute: string; readonly is: 'in'; readonly values: readonly (string | number)[] };

/**
 * What an update does. `undefined` in `set` removes the attribute; `add` takes whole numbers and starts from zero.
 * Top level only.
 */
export interface Changes {
  readonly set?: Readonly<Record<string, AttributeValue | undefined>>;
  readonly add?: Readonly<Record<string, number>>;
}

export interface Query {
  readonly pk: string;
  readonly index?: IndexName;
  /** Bounds of the sort key, both inclusive; or a prefix. */
  readonly from?: string;
  readonly to?: string;
  readonly prefix?: string;
  readonly descending?: boolean;
  readonly limit?: number;
  /** Strongly consistent; not possible on an index. */
  readonly consistent?: boolean;
  /** Where the page before ended: its `next`, handed back whole. */
  readonly after?: Cursor;
}

/** A place in a query's answer: the item's key, and on an index the index's key too. */
export type Cursor = Key & {
  readonly [attribute in (typeof TABLE_INDEXES)[IndexName]['pk' | 'sk']]?: string;
};

export interface Page {
  readonly items: readonly Item[];
  /** Present when there may be more; the last page may be empty. */
  readonly next?: Cursor;
}

/** A write whose checks did not hold. An expected outcome, so it is a value. */
export type Written = 'written' | 'conflict';

export interface Table {
  get(key: Key, options?: { readonly consistent?: boolean }): Promise<Item | undefined>;
  /** Up to 100 items, each as `get` reads it; those that do not exist are left out; order is not kept. */
  getMany(keys: readonly Key[], options?: { readonly consistent?: boolean }): Promise<readonly Item[]>;
  put(item: Item, checks?: readonly Check[]): Promise<Written>;
  /** Changes attributes of an item, making it when there is none (forbid that with a `present` check on `pk`). */
  update(key: Key, changes: Changes, checks?: readonly Check[]): Promise<Written>;
  delete(key: Key, checks?: readonly Check[]): Promise<Written>;
  query(query: Query): Promise<Page>;
}

/** The table could not serve: throttled, unreachable, out of time. The same call may work later. */
export class TableUnavailableError extends Error {
  override readonly name = 'TableUnavailableError';
  readonly code = 'table.unavailable';
  readonly retryable = true;
}
