/**
 * One table of items under (`pk`, `sk`), with sparse indexes. Its operations and conditions are those that DynamoDB and
 * the memory adapter both implement exactly; one contract test suite checks both.
 */
export type AttributeValue =
  | string
  | number
  | boolean
  | null
  | readonly AttributeValue[]
  | { readonly [name: string]: AttributeValue | undefined };

/** The key of an item: its partition, and its sort key, which is unique there. */
export interface Key {
  readonly pk: string;
  readonly sk: string;
}

/** Returns a unique text for a key, for use as a map key. */
export const nameOfKey = ({ pk, sk }: Key): string => JSON.stringify([pk, sk]);

/** Attributes by name. `undefined` means absent, at any depth. */
export type Item = Key & { readonly [name: string]: AttributeValue | undefined };

/** The attributes of an index. Each sort key is unique in its partition. */
export interface IndexAttributes {
  readonly pk: string;
  readonly sk: string;
  /** What an entry holds beside its keys. A write costs a unit in the index only when one of these, or a key, changes. */
  readonly carries: readonly string[];
}

/** The indexes. An item is in an index while it has both key attributes; two indexes may share a sort key. */
export const TABLE_INDEXES = {
  /** Items with a next step, by time. */
  due: { pk: 'duePk', sk: 'dueSk', carries: [] },
  /** A channel's posts by time, without cancelled ones. */
  byChannel: { pk: 'channelPk', sk: 'timeSk', carries: ['product', 'seller', 'shape'] },
  /**
   * A community's posts, its campaigns, and what was done to one thing, each by time (`records/by-time.ts`); and the channels of
   * its members, by owner.
   */
  byTime: {
    pk: 'timePk',
    sk: 'timeSk',
    carries: [
      'listState',
      'platform',
      'channel',
      'owner',
      'product',
      'maker',
      'seller',
      'alsoSellers',
      'shape',
      'status',
    ],
  },
  /**
   * Short lists of a community: its posts that wait for a person, its campaigns that wait to be scheduled or become posts, the
   * reconciliations of campaigns that are not done, and the audit entries about removals.
   */
  needHelp: { pk: 'helpPk', sk: 'timeSk', carries: ['state', 'planRevision', 'commitAt'] },
} as const satisfies Record<string, IndexAttributes>;
export type IndexName = keyof typeof TABLE_INDEXES;

/** A condition on the stored item; all of a list must hold. On an absent attribute every check except `absent` fails. */
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
 * The changes of an update, to top-level attributes only. `undefined` in `set` removes the attribute; `add` takes whole
 * numbers and treats an absent attribute as zero.
 */
export interface Changes {
  readonly set?: Readonly<Record<string, AttributeValue | undefined>>;
  readonly add?: Readonly<Record<string, number>>;
}

/** What to read of one partition, in the order of sort keys. */
export interface Query {
  readonly pk: string;
  readonly index?: IndexName;
  /** Bounds of the sort key, both inclusive; or a prefix. */
  readonly from?: string;
  readonly to?: string;
  readonly prefix?: string;
  readonly descending?: boolean;
  readonly limit?: number;
  /** Reads strongly consistent; not possible on an index. */
  readonly consistent?: boolean;
  /** The previous page's `next`, unchanged. */
  readonly after?: Cursor;
}

/** A position in a query's result: the item's key, and on an index the index key too. */
export type Cursor = Key & {
  readonly [attribute in (typeof TABLE_INDEXES)[IndexName]['pk' | 'sk']]?: string;
};

/** One page of a query's result. */
export interface Page {
  readonly items: readonly Item[];
  /** Present when there may be more; the last page may be empty. */
  readonly next?: Cursor;
}

/** The result of a write. `conflict` means that its checks did not hold; that is expected, so it is not thrown. */
export type Written = 'written' | 'conflict';

/** Every operation throws `TableUnavailableError` when the table cannot be reached; reads are strongly consistent by default. */
export interface Table {
  get(key: Key, options?: { readonly consistent?: boolean }): Promise<Item | undefined>;
  /** Up to 100 items, each as `get` reads it; those that do not exist are left out; order is not kept. */
  getMany(keys: readonly Key[], options?: { readonly consistent?: boolean }): Promise<readonly Item[]>;
  put(item: Item, checks?: readonly Check[]): Promise<Written>;
  /** Changes attributes of an item. Creates the item if there is none; a `present` check on `pk` prevents that. */
  update(key: Key, changes: Changes, checks?: readonly Check[]): Promise<Written>;
  delete(key: Key, checks?: readonly Check[]): Promise<Written>;
  query(query: Query): Promise<Page>;
}

/** Thrown when the table is throttled, unreachable or timed out. The same call may succeed later. */
export class TableUnavailableError extends Error {
  override readonly name = 'TableUnavailableError';
  readonly code = 'table.unavailable';
  readonly retryable = true;
}
