import type { Campaign } from '../../domain/campaign/campaign.ts';
import { toIso } from '../../domain/time/instant.ts';
import type { PlannedPost } from '../../domain/campaign/plan.ts';
import type { Plan } from '../../domain/campaign/plan-input.ts';
import type { Table } from '../../ports/table.ts';
import { type Caller, may } from '../caller.ts';
import type { PlannedRow, PlanReply } from '../contract/campaigns.ts';
import type { ChannelName } from '../contract/posts.ts';
import { campaignRow, campaignsMention } from './campaign-view.ts';
import { leftOutRows } from './left-out.ts';
import { type Names, readNames } from '../views/names.ts';
import { mentionedBy, peopleOf } from '../posts/post-view.ts';

const plannedRow = (post: PlannedPost, names: Names): PlannedRow => ({
  id: post.id,
  ...peopleOf(post, names),
  hosted: post.hosted,
  shape: post.shape,
  publishAt: toIso(post.publishAt),
  ...(post.ownerWindowEndsAt !== undefined && { ownerWindowEndsAt: toIso(post.ownerWindowEndsAt) }),
});

function pagesToMend(posts: readonly PlannedPost[], names: Names, caller: Caller): ChannelName[] {
  const broken = [...new Set(posts.map(({ channel }) => channel))].filter((id) => names.isBroken(id));
  return broken
    .flatMap((id) => names.channel(id) ?? [])
    .filter(({ owner }) => may(caller, 'channel.read', owner ? [owner.id] : []));
}

/** A plan with the names in it: what goes to the group before it runs. */
export async function planView(
  table: Table,
  { campaign, plan }: { readonly campaign: Campaign; readonly plan: Plan },
  caller: Caller,
): Promise<PlanReply> {
  const { posts, conflicts } = plan;
  const [ofPosts, ofCampaign] = [mentionedBy(posts), campaignsMention([campaign])];
  const names = await readNames(table, campaign.community, {
    members: [...ofPosts.members, ...ofCampaign.members, ...conflicts.map(({ member }) => member)],
    products: [...ofPosts.products, ...ofCampaign.products, ...conflicts.map(({ product }) => product)],
    channels: [...ofPosts.channels, ...conflicts.map(({ channel }) => channel)],
  });
  return {
    campaign: campaignRow(campaign, names, caller),
    posts: posts.map((post) => plannedRow(post, names)),
    pagesToMend: pagesToMend(posts, names, caller),
    leftOut: leftOutRows(conflicts, names, caller),
  };
}
