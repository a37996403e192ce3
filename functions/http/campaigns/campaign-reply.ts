import { readCampaign } from '../../campaigns/read-campaign.ts';
import { readCampaigns } from '../../campaigns/read-campaigns.ts';
import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { AppDeps } from '../app-deps.ts';
import type { Caller } from '../caller.ts';
import { type CampaignList, type CampaignReply, MOST_THUMBNAILS } from '../contract/campaigns.ts';
import { groupAskView } from '../group-plans/group-plan-view.ts';
import { mentionedBy, postRow } from '../posts/post-view.ts';
import { readNames, readWithNames } from '../views/names.ts';
import { pictureLinks } from '../views/picture-links.ts';
import { thumbnails } from '../views/thumbnails.ts';
import { campaignRow, campaignsMention, mayChange } from './campaign-view.ts';

type ReplyDeps = Pick<AppDeps, 'table' | 'clock' | 'media' | 'log' | 'publicUrl'>;

/** Returns a campaign for its own screen, with its posts in the order of publishing. */
export async function campaignReply(deps: ReplyDeps, caller: Caller, id: string): Promise<CampaignReply> {
  const found = await readCampaign(deps)(caller.actor, id);
  const { campaign, posts, expected, helpFirst, mayScheduleAgain } = found;
  const [ofPosts, ofCampaign] = [mentionedBy(posts), campaignsMention([campaign])];
  const names = await readNames(deps.table, campaign.community, {
    members: [...ofPosts.members, ...ofCampaign.members],
    products: [...ofPosts.products, ...ofCampaign.products],
    channels: ofPosts.channels,
  });
  const ask = await groupAskView(deps, campaign, caller);
  const onlooker = { caller, now: deps.clock.now(), link: pictureLinks(deps) };
  return {
    ...campaignRow(campaign, names, caller, helpFirst.length),
    revision: campaign.revision,
    ...(campaign.channels && { channels: campaign.channels }),
    ...(ask && { ask }),
    ...(campaign.answers && { answers: campaign.answers.invitation }),
    ...(campaign.without && { without: campaign.without }),
    stoppedDays: Object.entries(campaign.stoppedDays ?? {}).map(([day, is]) => ({ day, is })),
    mayChange: mayChange(caller, campaign),
    expected,
    helpFirst,
    mayScheduleAgain,
    posts: await Promise.all(posts.map((post) => postRow(post, names, onlooker))),
  };
}

/** Returns one page of the community's campaigns. Its `next` is the position after which the next page begins, not sealed yet. */
export async function campaignList(
  deps: ReplyDeps,
  caller: Caller,
  asked: { readonly limit: number; readonly after: string | undefined },
): Promise<CampaignList> {
  const { campaigns, counts, uncounted, next } = await readCampaigns(deps)(caller.actor, asked);
  const { community } = caller.actor;
  const { names, read } = await readWithNames(deps.table, community, campaignsMention(campaigns));
  const thumbOf = thumbnails(read, community, pictureLinks(deps));
  const thumbUrls = async ({ products }: Campaign): Promise<string[]> =>
    (await Promise.all(products.map(thumbOf))).filter((url) => url !== undefined).slice(0, MOST_THUMBNAILS);
  return {
    campaigns: await Promise.all(
      campaigns.map(async (campaign) => ({
        ...campaignRow(campaign, names, caller, counts.get(campaign.id)),
        thumbUrls: await thumbUrls(campaign),
      })),
    ),
    ...(uncounted > 0 && { uncounted }),
    ...(next !== undefined && { next }),
  };
}
