import * as z from 'zod';
import type { PostId } from '../domain/campaign/plan.ts';
import { type Instant, toIso } from '../domain/time/instant.ts';
import type { Key } from '../ports/table.ts';

/** A position in a list by time, after which its next page begins: the sort key of an item there, of a post with its campaign. */
export const ListPosition = z.string().max(200);
export type ListPosition = z.infer<typeof ListPosition>;

/**
 * Returns the sort key of an item in the indexes that are ordered by time: its moment, and its id, which makes the key
 * unique in its partition.
 */
export const timeSortKey = (at: Instant, id: string): string => `${toIso(at)}#${id}`;

/**
 * Returns the sort key of a post: its moment, and its id without the campaign, which stands in the key of the post already; what
 * is left is unique as it is.
 */
export const postSortKey = (at: Instant, id: PostId): string =>
  timeSortKey(at, id.slice(id.indexOf('.') + 1));

/** Returns the id of the post that has a key, which each entry of an index holds. */
export const postIdOf = ({ pk, sk }: Key): PostId =>
  `${pk.slice(pk.lastIndexOf('#') + 1)}.${sk.slice(sk.lastIndexOf('#') + 1)}`;

/** Returns the bounds of a query in such an index, both instants included. */
export const boundsInTime = (from: Instant, to: Instant): { readonly from: string; readonly to: string } => ({
  from: toIso(from),
  to: `${toIso(to)}#~`,
});
