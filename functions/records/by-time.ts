import { z } from 'zod';
import { type Instant, toIso } from '../domain/time/instant.ts';

/** A position in a list by time, after which its next page begins: the sort key of an item there. */
export const ListPosition = z.string().max(200);
export type ListPosition = z.infer<typeof ListPosition>;

/**
 * Returns the sort key of an item in the indexes that are ordered by time: its moment, and its id, which makes the key
 * unique in its partition.
 */
export const timeSortKey = (at: Instant, id: string): string => `${toIso(at)}#${id}`;

/** Returns the bounds of a query in such an index, both instants included. */
export const boundsInTime = (from: Instant, to: Instant): { readonly from: string; readonly to: string } => ({
  from: toIso(from),
  to: `${toIso(to)}#~`,
});
