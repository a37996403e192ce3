import type { Campaign } from '../domain/campaign/campaign.ts';
import { isCurrent } from '../domain/campaign/current-posts.ts';
import type { PlannedPost } from '../domain/campaign/plan.ts';
import type { Language } from '../domain/language.ts';
import type { Post } from '../domain/post/post.ts';
import type { Instant } from '../domain/time/instant.ts';
import type { Table } from '../ports/table.ts';
import { listPosts } from '../records/posts.ts';
import { planNext } from './plan-campaign.ts';

/** A post as planned, or as it was made. */
export type ShownPost = PlannedPost & Partial<Pick<Post, 'state' | 'commitAt'>>;

/** Returns what a campaign shows: as it would be planned now, or once it is scheduled what became of its plan. */
export async function shownPosts(
  deps: { readonly table: Table; readonly writable: readonly Language[] },
  campaign: Campaign,
  now: Instant,
): Promise<readonly ShownPost[]> {
  if (campaign.status === 'proposed') return (await planNext(deps, campaign, now)).posts;
  const posts = await listPosts(deps.table, campaign.community, campaign.id);
  return posts.filter((post) => isCurrent(post, campaign) && post.state !== 'cancelled');
}
