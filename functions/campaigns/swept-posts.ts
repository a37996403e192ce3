import { DAY, type Instant } from '../domain/instant.ts';
import type { Post } from '../domain/post.ts';
import type { Sweep } from '../domain/sweep.ts';
import type { Table } from '../ports/table.ts';
import { readCalendar } from '../records/channel-calendar.ts';
import { listPosts, loadPost } from '../records/posts.ts';
import { listCampaigns } from '../records/tenant-lists.ts';

/** Posts further from now than this are either over or not planned yet. */
const BEHIND = 8 * DAY;
const AHEAD = 40 * DAY;

/** The posts that a sweep must look at, in the order of their ids, from where its last delivery stopped. */
export async function sweptPosts(table: Table, sweep: Sweep, now: Instant): Promise<Post[]> {
  const posts =
    sweep.subject === 'channel' ? await onChannel(table, sweep, now) : await inCampaigns(table, sweep);
  return posts
    .filter(({ id }) => sweep.after === undefined || id > sweep.after)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function onChannel(table: Table, { community, id }: Sweep, now: Instant): Promise<Post[]> {
  const span = { from: Math.max(0, now - BEHIND), to: now + AHEAD };
  const entries = await readCalendar(table, { community, channel: id, ...span });
  const posts = await Promise.all(entries.map(({ post }) => loadPost(table, community, post)));
  return posts.filter((post) => post !== undefined);
}

async function inCampaigns(table: Table, { community, subject, id }: Sweep): Promise<Post[]> {
  const campaigns = await listCampaigns(table, community);
  const touched = campaigns.filter((campaign) => {
    if (subject === 'campaign') return campaign.id === id;
    return subject === 'product' ? campaign.products.includes(id) : campaign.planRevision > 0;
  });
  const posts = (
    await Promise.all(touched.map((campaign) => listPosts(table, community, campaign.id)))
  ).flat();
  if (subject === 'product') return posts.filter(({ product }) => product === id);
  if (subject === 'campaign') return posts;
  return posts.filter(({ maker, seller, owner }) => [maker, seller, owner].includes(id));
}
