import { z } from 'zod';
import { PostShape } from '../domain/post/post-shape.ts';
import { fromIso, type Instant, toIso } from '../domain/time/instant.ts';
import type { Key, Table } from '../ports/table.ts';
import { tenant } from './keys.ts';

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

const CalendarSortKey = z
  .string()
  .transform((text) => text.split('#'))
  .pipe(z.tuple([z.iso.datetime(), z.string(), z.string(), PostShape, z.string()]));

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
  const entries: CalendarEntry[] = [];
  let after: Key | undefined;
  do {
    const page = await table.query({
      index: 'byChannel',
      pk: channelPartition(where.community, where.channel),
      from: toIso(where.from),
      to: `${toIso(where.to)}#~`,
      ...(after && { after }),
    });
    for (const item of page.items) {
      const [publishAt, product, seller, shape, post] = CalendarSortKey.parse(item['channelSk']);
      entries.push({ channel: where.channel, publishAt: fromIso(publishAt), product, seller, shape, post });
    }
    after = page.next;
  } while (after);
  return entries;
}
