import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Post } from '../../domain/post/post.ts';
import { listPlanChunks } from '../../records/plans.ts';
import { listPosts } from '../../records/posts.ts';
import { tellDamage } from '../../records/tell-damage.ts';
import type { AppDeps } from '../app-deps.ts';
import { type Caller, may } from '../caller.ts';
import type { CampaignReply } from '../contract/campaigns.ts';
import { campaignRow, campaignsMention } from '../views/campaign-view.ts';
import { isCurrent } from '../views/current-posts.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { readNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { mentionedBy, postRow } from '../views/post-view.ts';
import { needHelp } from './need-help.ts';
import { cameShort, hasDaysLeft } from './run-out.ts';

type ReplyDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'log'>;

/** How many posts the plan brings: counted in the plan while it is still being expanded, else in the posts. */
async function expectedOf({ table }: ReplyDeps, campaign: Campaign, made: number): Promise<number> {
  if (!campaign.due || campaign.planRevision === 0) return made;
  const { community, id, planRevision } = campaign;
  const chunks = await listPlanChunks(table, { community, campaign: id, planRevision });
  return chunks.reduce((sum, { posts }) => sum + posts.length, 0);
}

async function mayScheduleAgain(
  { table }: ReplyDeps,
  {
    campaign,
    posts,
    now,
  }: { readonly campaign: Campaign; readonly posts: readonly Post[]; readonly now: Instant },
  caller: Caller,
): Promise<boolean> {
  if (!may(caller, 'campaign.schedule') || campaign.due !== undefined || !cameShort(campaign, posts))
    return false;
  const { zone } = await loadCommunity(table, campaign.community);
  return hasDaysLeft(campaign, zone, now);
}

/** A campaign as its own screen shows it, with its posts in the order they go out. */
export async function replyWith(deps: ReplyDeps, campaign: Campaign, caller: Caller): Promise<CampaignReply> {
  const { community, id, planRevision } = campaign;
  const posts = await listPosts(deps.table, community, id, tellDamage(deps));
  const found = posts.filter((post) => isCurrent(post, campaign)).sort((a, b) => a.publishAt - b.publishAt);
  const made = found.filter((post) => post.planRevision === planRevision).length;
  const [ofPosts, ofCampaign] = [mentionedBy(found), campaignsMention([campaign])];
  const names = await readNames(deps.table, community, {
    members: [...ofPosts.members, ...ofCampaign.members],
    products: [...ofPosts.products, ...ofCampaign.products],
    channels: ofPosts.channels,
  });
  const now = deps.clock.now();
  const onlooker = { caller, now, link: pictureLinks(deps) };
  const helpFirst = needHelp(found, campaign, now).map((post) => post.id);
  return {
    ...campaignRow(campaign, names, caller, helpFirst.length),
    expected: found.length - made + (await expectedOf(deps, campaign, made)),
    helpFirst,
    mayScheduleAgain: await mayScheduleAgain(deps, { campaign, posts, now }, caller),
    posts: await Promise.all(found.map((post) => postRow(post, names, onlooker))),
  };
}
