import * as z from 'zod';
import { CalendarFeed, feedEnd } from '../domain/campaign/calendar-feed.ts';
import { Id } from '../domain/identity.ts';
import { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { keys } from './keys.ts';
import { load, type RecordDefinition, replace } from './record.ts';

/** The item with a member's calendar feed: it decides which address is good. */
const calendarFeedRecord: RecordDefinition<CalendarFeed> = {
  name: 'calendar feed',
  schema: CalendarFeed,
  keyOf: ({ community, member }) => keys.calendarFeed(community, member),
  endOf: feedEnd,
};

const FeedPointer = z.object({
  digest: z.string().length(64),
  community: Id,
  member: Id,
  createdAt: Instant,
});

/** The item by which an address finds its feed. One whose feed has another address by now is not good, and expires. */
const feedPointerRecord: RecordDefinition<z.infer<typeof FeedPointer>> = {
  name: 'pointer to a calendar feed',
  schema: FeedPointer,
  keyOf: ({ digest }) => keys.feedPointer(digest),
  endOf: feedEnd,
};

/** Returns a member's feed, if she has one; it may have ended. */
export const loadFeed = (
  table: Table,
  community: string,
  member: string,
): Promise<CalendarFeed | undefined> => load(table, calendarFeedRecord, keys.calendarFeed(community, member));

/** Stores a member's feed instead of the one before. A crash between the two writes leaves an address that finds nothing. */
export async function storeFeed(table: Table, feed: CalendarFeed): Promise<void> {
  const { digest, community, member, createdAt } = feed;
  await replace(table, feedPointerRecord, { digest, community, member, createdAt });
  await replace(table, calendarFeedRecord, feed);
}

/** Returns the feed of an address by the digest of its secret; undefined when there is none, or its owner made a newer one. */
export async function findFeed(table: Table, digest: string): Promise<CalendarFeed | undefined> {
  const pointer = await load(table, feedPointerRecord, keys.feedPointer(digest));
  const feed = pointer && (await loadFeed(table, pointer.community, pointer.member));
  return feed?.digest === digest ? feed : undefined;
}

/** Deletes a member's feed, so that its address finds nothing from now on. Idempotent. */
export async function deleteFeed(table: Table, community: string, member: string): Promise<void> {
  const feed = await loadFeed(table, community, member);
  await table.delete(keys.calendarFeed(community, member));
  if (feed) await table.delete(keys.feedPointer(feed.digest));
}
