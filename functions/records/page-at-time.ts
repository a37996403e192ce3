import { isBroken } from '../domain/channel/channel-health.ts';
import { listStateOf } from '../domain/post/list-state.ts';
import type { Post } from '../domain/post/post.ts';
import { type PageAtTime, usesRoom } from '../domain/post/stands-against.ts';
import { DAY, type Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { readCalendar } from './channel-calendar.ts';
import { channelRecord } from './channel-record.ts';
import { keys } from './keys.ts';
import { loadPosts } from './posts.ts';
import { load } from './record.ts';

/** Reads the page of a post as the post would meet it at a time: a gap is a day at most, and so is what fills a day. */
export async function readPageAt(
  table: Table,
  { id, community, channel }: Pick<Post, 'id' | 'community' | 'channel'>,
  at: Instant,
): Promise<PageAtTime> {
  const [page, entries] = await Promise.all([
    load(table, channelRecord, keys.channel(community, channel)),
    readCalendar(table, { community, channel, from: at - DAY - 1, to: at + DAY }),
  ]);
  const others = entries.filter(({ post }) => post !== id).map(({ post }) => ({ id: post }));
  const posts = await loadPosts(table, community, others);
  return {
    isConnected: page !== undefined && !isBroken(page),
    others: posts.filter((post) => usesRoom(listStateOf(post))).map(({ publishAt }) => publishAt),
  };
}
