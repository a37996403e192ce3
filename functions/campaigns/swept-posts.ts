import { DAY, type Instant } from '../domain/instant.ts';
import type { PostId } from '../domain/plan.ts';
import type { Post } from '../domain/post.ts';
import { canBeBroughtInLine } from '../domain/publishing/bring-in-line.ts';
import { concerns } from '../domain/publishing/withdrawal.ts';
import type { Sweep } from '../domain/sweep.ts';
import type { Table } from '../ports/table.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { loadPosts } from '../records/posts.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

/** A page may stay broken for weeks: what it holds from before must be told that it is too late by now. */
const BEHIND = 60 * DAY;
/** What is further ahead the gate refuses in its hour; a sweep only makes a decision seen. */
const AHEAD = 40 * DAY;

/** What one delivery of a sweep looks at. */
export interface SweptPosts {
  readonly posts: readonly Post[];
  /** The last of their ids when there are more. */
  readonly stopsAt: PostId | undefined;
}

/** The next posts that a sweep can still move, in the order of their ids, from where its last delivery stopped. */
export async function sweptPosts(
  table: Table,
  sweep: Sweep,
  now: Instant,
  limit: number,
): Promise<SweptPosts> {
  if (sweep.subject !== 'channel') {
    const movable = (await inCampaigns(table, sweep)).filter(canBeBroughtInLine);
    return nextOf(movable, sweep, limit);
  }
  const { community, id: channel } = sweep;
  const span = { from: Math.max(0, now - BEHIND), to: now + AHEAD };
  const entries = await readCalendar(table, { community, channel, ...span });
  const named = entries.map(({ post: id }) => ({ id }));
  const { posts, stopsAt } = nextOf(named, sweep, limit);
  return { posts: (await loadPosts(table, community, posts)).filter(canBeBroughtInLine), stopsAt };
}

function nextOf<Named extends { readonly id: PostId }>(
  all: readonly Named[],
  { after }: Sweep,
  limit: number,
): { readonly posts: readonly Named[]; readonly stopsAt: PostId | undefined } {
  const left = all
    .filter(({ id }) => after === undefined || id > after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const posts = left.slice(0, limit);
  return { posts, stopsAt: left.length > posts.length ? posts.at(-1)?.id : undefined };
}

async function inCampaigns(table: Table, { community, subject, id }: Sweep): Promise<Post[]> {
  const campaigns = await listCampaigns(table, community);
  const touched = campaigns.filter((campaign) => {
    if (subject === 'campaign') return campaign.id === id;
    return subject === 'product' ? campaign.products.includes(id) : campaign.planRevision > 0;
  });
  const posts = (await withPostsOfEach(table, touched, (found) => found)).flat();
  if (subject === 'product') return posts.filter(({ product }) => product === id);
  if (subject === 'campaign') return posts;
  return posts.filter((post) => concerns(post, id));
}
