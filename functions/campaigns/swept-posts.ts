import { DAY } from '../domain/time/instant.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import type { Post } from '../domain/post/post.ts';
import { canBeBroughtInLine } from '../domain/post/bring-in-line.ts';
import { concerns } from '../domain/post/withdrawal.ts';
import type { Sweep } from '../domain/work/sweep.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { loadPosts } from '../records/posts.ts';
import { withPostsOfEach } from '../records/posts-of-campaigns.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
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

/**
 * The next posts that a sweep can still move, in the order of their ids, from where its last delivery stopped. A damaged
 * one is told, and keeps none of the others.
 */
export async function sweptPosts(deps: DamageDeps, sweep: Sweep, limit: number): Promise<SweptPosts> {
  const { table } = deps;
  if (sweep.subject !== 'channel') {
    const movable = (await inCampaigns(deps, sweep)).filter(canBeBroughtInLine);
    return nextOf(movable, sweep, limit);
  }
  const { community, id: channel } = sweep;
  const now = deps.clock.now();
  const span = { from: Math.max(0, now - BEHIND), to: now + AHEAD };
  const entries = await readCalendar(table, { community, channel, ...span });
  const named = entries.map(({ post: id }) => ({ id }));
  const { posts, stopsAt } = nextOf(named, sweep, limit);
  const read = await loadPosts(table, community, posts, tellDamage(deps));
  return { posts: read.filter(canBeBroughtInLine), stopsAt };
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

async function inCampaigns(deps: DamageDeps, { community, subject, id }: Sweep): Promise<Post[]> {
  const { table } = deps;
  const campaigns = await listCampaigns(table, community);
  const touched = campaigns.filter((campaign) => {
    if (subject === 'campaign') return campaign.id === id;
    return subject !== 'product' || campaign.products.includes(id);
  });
  const posts = (await withPostsOfEach(table, touched, (found) => found, tellDamage(deps))).flat();
  if (subject === 'product') return posts.filter(({ product }) => product === id);
  if (subject === 'campaign') return posts;
  return posts.filter((post) => concerns(post, id));
}
