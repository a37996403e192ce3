import { type Query, TABLE_INDEXES } from '../../ports/table.ts';
import { compareRowKeys, type RowKey, type SortedRows } from './sorted-rows.ts';
import { byteSortable } from './byte-sortable.ts';
import { rowKeyOf, whereIn } from './index-entry.ts';

/** DynamoDB ends a page after reading this many bytes. */
const PAGE_BYTES = 1024 * 1024;

/** Positions in sorted rows, from `first` inclusive to `end` exclusive. */
interface Range {
  readonly first: number;
  readonly end: number;
}

function boundsOf(rows: SortedRows<unknown>, { from, to, prefix }: Query): Range {
  if (prefix !== undefined) {
    const sortable = byteSortable(prefix);
    return {
      first: rows.countWhile((row) => row.sortKey < sortable),
      end: rows.countWhile((row) => row.sortKey < sortable || row.sortKey.startsWith(sortable)),
    };
  }
  const [low, high] = [byteSortable(from ?? ''), to === undefined ? undefined : byteSortable(to)];
  return {
    first: rows.countWhile((row) => row.sortKey < low),
    end: high === undefined ? rows.size : rows.countWhile((row) => row.sortKey <= high),
  };
}

function rangeOf(rows: SortedRows<unknown>, query: Query, after: RowKey | undefined): Range {
  const { first, end } = boundsOf(rows, query);
  if (!after) return { first, end };
  if (query.descending === true) {
    return {
      first,
      end: Math.min(
        end,
        rows.countWhile((row) => compareRowKeys(row, after) < 0),
      ),
    };
  }
  return {
    first: Math.max(
      first,
      rows.countWhile((row) => compareRowKeys(row, after) <= 0),
    ),
    end,
  };
}

/** Throws for a query that DynamoDB would refuse. */
export function checkQuery(query: Query): void {
  if (query.pk === '') throw new TypeError('a query names a partition');
  if (query.prefix !== undefined && (query.from !== undefined || query.to !== undefined)) {
    throw new TypeError('a query has a prefix or bounds, not both');
  }
  if (query.limit !== undefined && !(Number.isSafeInteger(query.limit) && query.limit > 0)) {
    throw new RangeError('a limit is a whole number above zero');
  }
  if (query.index && query.consistent === true) throw new TypeError('an index is never strongly consistent');
}

/** Returns the position where the previous page ended. Throws when the cursor belongs to another partition. */
export function rowKeyAfter({ after, index, pk }: Query): RowKey | undefined {
  if (!after) return undefined;
  const rowKey = index ? whereIn(index, after)?.rowKey : rowKeyOf(after);
  if (!rowKey || (index ? after[TABLE_INDEXES[index].pk] : after.pk) !== pk) {
    throw new TypeError('the cursor belongs to another query');
  }
  return rowKey;
}

export interface RowPage<V> {
  readonly values: readonly V[];
  readonly bytes: number;
  /** True when the page ended before the range did, or when the limit was reached exactly at the end of the range. */
  readonly cut: boolean;
}

export const EMPTY_PAGE = { values: [], bytes: 0, cut: false } as const;

/** Reads rows in the query's order up to its limit or 1 MB. */
export function readPage<V>(
  rows: SortedRows<V>,
  query: Query,
  after: RowKey | undefined,
  bytesOf: (value: V) => number,
): RowPage<V> {
  const { first, end } = rangeOf(rows, query, after);
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  const values: V[] = [];
  let bytes = 0;
  for (let step = 0; step < end - first && values.length < limit && bytes < PAGE_BYTES; step += 1) {
    const value = rows.at(query.descending === true ? end - 1 - step : first + step);
    if (value === undefined) break;
    values.push(value);
    bytes += bytesOf(value);
  }
  return { values, bytes, cut: values.length >= limit || bytes >= PAGE_BYTES };
}
