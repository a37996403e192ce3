import type { Campaign } from '../domain/campaign/campaign.ts';
import { isCurrent } from '../domain/campaign/current-posts.ts';
import { needHelp } from '../domain/campaign/need-help.ts';
import type { PostId } from '../domain/campaign/plan.ts';
import { isIncomplete, hasDaysLeft } from '../domain/campaign/campaign-outcome.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import type { Post } from '../domain/post/post.ts';
import type { Table } from '../ports/table.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { listPlanChunks } from '../records/plans.ts';
import { listPosts } from '../records/posts.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';

/** A campaign with its posts. */
export interface CampaignWithPosts {
  readonly campaign: Campaign;
  /** In order of publishing time, without posts of older plans that were replaced. */
  readonly posts: readonly Post[];
  /** How many posts there will be, once the plan is expanded. */
  readonly expected: number;
  /** The posts that wait for a person. */
  readonly helpFirst: PostId[];
  /** Whether this actor may schedule the campaign again because its plan brought fewer posts than intended. */
  readonly mayScheduleAgain: boolean;
}

/** Returns a campaign as its own screen shows it. */
export const readCampaign =
  (deps: DamageDeps) =>
  async (actor: Actor, id: string): Promise<CampaignWithPosts> => {
    const { community } = actor;
    const campaign = await loadCampaign(deps.table, community, id);
    const all = await listPosts(deps.table, community, id, tellDamage(deps));
    const posts = all.filter((post) => isCurrent(post, campaign)).sort((a, b) => a.publishAt - b.publishAt);
    const made = posts.filter(({ planRevision }) => planRevision === campaign.planRevision).length;
    const now = deps.clock.now();
    return {
      campaign,
      posts,
      expected: posts.length - made + (await countPlanned(deps.table, campaign, made)),
      helpFirst: needHelp(posts, campaign, now).map((post) => post.id),
      mayScheduleAgain: await mayScheduleAgain(deps, actor, { campaign, posts: all }),
    };
  };

/** Counts the posts of the plan: in the plan while it is still being expanded, afterwards in the posts. */
async function countPlanned(table: Table, campaign: Campaign, made: number): Promise<number> {
  if (!campaign.due || campaign.planRevision === 0) return made;
  const { community, id, planRevision } = campaign;
  const chunks = await listPlanChunks(table, { community, campaign: id, planRevision });
  return chunks.reduce((sum, { posts }) => sum + posts.length, 0);
}

async function mayScheduleAgain(
  { table, clock }: DamageDeps,
  actor: Actor,
  { campaign, posts }: { readonly campaign: Campaign; readonly posts: readonly Post[] },
): Promise<boolean> {
  const { community, due } = campaign;
  const maySchedule = can(actor, 'campaign.schedule', { community, owners: [] });
  if (!maySchedule || due !== undefined || !isIncomplete(campaign, posts)) return false;
  const { zone } = await loadCommunity(table, community);
  return hasDaysLeft(campaign, zone, clock.now());
}
