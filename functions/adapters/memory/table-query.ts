import { type Query, TABLE_INDEXES } from '../../ports/table.ts';
import { entryOf, placeOf } from './index-entry.ts';
import type { Place } from './sorted-rows.ts';

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

/** The place in the rows where the page before ended. Throws when the cursor is not of this query's partition. */
export function placeAfter({ after, index, pk }: Query): Place | undefined {
  if (!after) return undefined;
  const place = index ? entryOf(after, index)?.place : placeOf(after);
  if (!place || (index ? after[TABLE_INDEXES[index].pk] : after.pk) !== pk) {
    throw new TypeError('the cursor belongs to another query');
  }
  return place;
}
