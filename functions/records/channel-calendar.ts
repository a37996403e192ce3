import * as z from 'zod';
import type { PostShape } from '../domain/post/post-shape.ts';
import { fromIso, type Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { boundsInTime, postIdOf } from './by-time.ts';
import { listEntries } from './index-entries.ts';
import { tenant } from './keys.ts';
import { PostListing, withListing } from './post-listing.ts';

/** Returns the partition of the index of time that holds a channel's posts. */
export const channelPartition = (community: string, channel: string): string =>
  `${tenant(community)}#channel#${channel}`;

/** A post as the index of the channel's calendar stores it, so that the post itself need not be read. */
export interface CalendarEntry {
  readonly channel: string;
  readonly publishAt: Instant;
  readonly product: string;
  readonly seller: string;
  readonly shape: PostShape;
  readonly post: string;
}

/** An entry of the index, from which a post's time and what the entry carries are read. */
const IndexEntry = z.preprocess(
  withListing,
  PostListing.pick({ product: true, seller: true, shape: true }).extend({
    timeSk: z
      .string()
      .transform((text) => text.split('#'))
      .pipe(z.tuple([z.iso.datetime(), z.string()])),
  }),
);

/** Returns the posts planned on a channel between two instants, both included, without cancelled ones. */
export async function readCalendar(
  table: Table,
  where: {
    readonly community: string;
    readonly channel: string;
    readonly from: Instant;
    readonly to: Instant;
  },
): Promise<CalendarEntry[]> {
  const items = await listEntries(table, {
    index: 'byChannel',
    pk: channelPartition(where.community, where.channel),
    ...boundsInTime(where.from, where.to),
  });
  return items.map((item) => {
    const { timeSk, ...carried } = IndexEntry.parse(item);
    return { channel: where.channel, publishAt: fromIso(timeSk[0]), ...carried, post: postIdOf(item) };
  });
}
