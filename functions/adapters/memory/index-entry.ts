import { type Cursor, type IndexName, type Item, type Key, TABLE_INDEXES } from '../../ports/table.ts';
import type { Place } from './sorted-rows.ts';
import { orderOf } from './text-order.ts';

/** The names of all indexes. */
export const INDEX_NAMES = Object.keys(TABLE_INDEXES) as readonly IndexName[];

/** An item as an index holds it (its keys only), and where it stands there. */
export interface IndexEntry {
  readonly partition: string;
  readonly place: Place;
  readonly item: Item;
}

/** What an index holds of an item or cursor; undefined when that does not stand in it. */
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

/** Whether a write left what an index holds of an item, as most writes do: then the index has nothing to do. */
export function standsAsBefore(before: Item | undefined, after: Item | undefined, index: IndexName): boolean {
  const names = TABLE_INDEXES[index];
  return before?.[names.pk] === after?.[names.pk] && before?.[names.sk] === after?.[names.sk];
}

/** Where an item stands in the table itself. */
export const placeOf = (key: Key): Place => ({ order: orderOf(key.sk), tie: '' });

/** The place of an item in the table, or in an index, as what `next` hands out and `after` takes. */
export function cursorOf(item: Item, index: IndexName | undefined): Cursor {
  const key = { pk: item.pk, sk: item.sk };
  return index ? { ...key, ...entryOf(item, index)?.item } : key;
}
