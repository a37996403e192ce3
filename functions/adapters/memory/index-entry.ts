import { type Cursor, type IndexName, type Item, type Key, TABLE_INDEXES } from '../../ports/table.ts';
import type { Place } from './sorted-rows.ts';
import { orderOf } from './text-order.ts';

export const INDEX_NAMES = Object.keys(TABLE_INDEXES) as readonly IndexName[];

/** An item as an index stores it (keys only), and its position there. */
export interface IndexEntry {
  readonly partition: string;
  readonly place: Place;
  readonly item: Item;
}

/** Returns the index entry of an item or cursor; undefined when it is not in the index. */
export function entryOf(item: Item | Cursor, index: IndexName): IndexEntry | undefined {
  const names = TABLE_INDEXES[index];
  const [partition, sortKey] = [item[names.pk], item[names.sk]];
  if (typeof partition !== 'string' || typeof sortKey !== 'string') return undefined;
  return {
    partition,
    place: { order: orderOf(sortKey), tie: `${orderOf(item.pk)}\u0000${orderOf(item.sk)}` },
    item: Object.freeze({ pk: item.pk, sk: item.sk, [names.pk]: partition, [names.sk]: sortKey }),
  };
}

/** Whether a write leaves the index entry of an item unchanged, as most writes do. */
export function standsAsBefore(before: Item | undefined, after: Item | undefined, index: IndexName): boolean {
  const names = TABLE_INDEXES[index];
  return before?.[names.pk] === after?.[names.pk] && before?.[names.sk] === after?.[names.sk];
}

/** The position of an item in the table itself. */
export const placeOf = (key: Key): Place => ({ order: orderOf(key.sk), tie: '' });

/** Returns the cursor of an item in the table or in an index: the `next` of a page and the `after` of a query. */
export function cursorOf(item: Item, index: IndexName | undefined): Cursor {
  const key = { pk: item.pk, sk: item.sk };
  return index ? { ...key, ...entryOf(item, index)?.item } : key;
}
