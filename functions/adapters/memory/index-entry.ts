import {
  type Cursor,
  type IndexAttributes,
  type IndexName,
  type Item,
  type Key,
  TABLE_INDEXES,
} from '../../ports/table.ts';
import type { RowKey } from './sorted-rows.ts';
import { byteSortable } from './byte-sortable.ts';

export const INDEX_NAMES = Object.keys(TABLE_INDEXES) as readonly IndexName[];

/** An item as an index stores it, and its position there. */
export interface IndexEntry {
  readonly partition: string;
  readonly rowKey: RowKey;
  readonly item: Item;
}

/** Returns the partition and the position of an item or cursor in an index; undefined when it is not in the index. */
export function whereIn(
  index: IndexName,
  item: Item | Cursor,
): { readonly partition: string; readonly sortKey: string; readonly rowKey: RowKey } | undefined {
  const { pk, sk } = TABLE_INDEXES[index];
  const [partition, sortKey] = [item[pk], item[sk]];
  if (typeof partition !== 'string' || typeof sortKey !== 'string') return undefined;
  const rowKey = {
    sortKey: byteSortable(sortKey),
    tie: `${byteSortable(item.pk)}\u0000${byteSortable(item.sk)}`,
  };
  return { partition, sortKey, rowKey };
}

/** Returns the index entry of an item; undefined when it is not in the index. */
export function entryOf(item: Item, index: IndexName): IndexEntry | undefined {
  const where = whereIn(index, item);
  if (!where) return undefined;
  const { pk, sk, carries }: IndexAttributes = TABLE_INDEXES[index];
  const { partition, sortKey, rowKey } = where;
  const carried = carries.filter((name) => item[name] !== undefined).map((name) => [name, item[name]]);
  return {
    partition,
    rowKey,
    item: Object.freeze({
      ...Object.fromEntries(carried),
      pk: item.pk,
      sk: item.sk,
      [pk]: partition,
      [sk]: sortKey,
    }),
  };
}

/** Whether a write leaves the index entry of an item unchanged, as most writes do. */
export function standsAsBefore(before: Item | undefined, after: Item | undefined, index: IndexName): boolean {
  const { pk, sk, carries }: IndexAttributes = TABLE_INDEXES[index];
  const same = (name: string): boolean =>
    before?.[name] === after?.[name] || JSON.stringify(before?.[name]) === JSON.stringify(after?.[name]);
  const isOut = (item: Item | undefined): boolean => item?.[pk] === undefined || item[sk] === undefined;
  return (isOut(before) && isOut(after)) || (same(pk) && same(sk) && carries.every(same));
}

/** Whether an item keeps its key in an index, so that a change of what its entry carries is one write, not two. */
export function keepsItsKey(before: Item | undefined, after: Item | undefined, index: IndexName): boolean {
  const { pk, sk } = TABLE_INDEXES[index];
  return before?.[pk] === after?.[pk] && before?.[sk] === after?.[sk];
}

/** The position of an item in the table itself. */
export const rowKeyOf = (key: Key): RowKey => ({ sortKey: byteSortable(key.sk), tie: '' });

/** Returns the cursor of an item in the table or in an index: the `next` of a page and the `after` of a query. */
export function cursorOf(item: Item, index: IndexName | undefined): Cursor {
  const key = { pk: item.pk, sk: item.sk };
  const where = index && whereIn(index, item);
  if (!where) return key;
  const { pk, sk } = TABLE_INDEXES[index];
  return { ...key, [pk]: where.partition, [sk]: where.sortKey };
}
