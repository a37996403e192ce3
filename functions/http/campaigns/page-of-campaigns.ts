import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { Zone } from '../../domain/time/local-day.ts';
import type { DamageDeps } from '../../records/tell-damage.ts';
import { listCampaigns } from '../../records/tenant-lists.ts';
import { type Caller, may } from '../caller.ts';
import type { CampaignList } from '../contract/campaigns.ts';
import { campaignSpan } from '../views/campaign-span.ts';
import { campaignRow, campaignsMention } from '../views/campaign-view.ts';
import { loadCommunity } from '../../records/community-record.ts';
import { readNames } from '../views/names.ts';
import { countHelp } from './count-help.ts';

const PER_PAGE = 50;

/**
 * One page of a community's campaigns, newest first. Every single share is a campaign, so the first page also holds the
 * older ones that wait for the caller: with posts that need help, or proposed and still to be scheduled by her.
 */
export async function pageOfCampaigns(
  deps: DamageDeps,
  caller: Caller,
  after: string | undefined,
): Promise<CampaignList> {
  const { community } = caller.actor;
  const all = (await listCampaigns(deps.table, community)).sort(
    (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
  );
  const rest = after === undefined ? all : afterThat(all, after);
  const page = rest.slice(0, PER_PAGE);
  const { zone } = await loadCommunity(deps.table, community);
  const campaigns = after === undefined ? all : page;
  const { counts, uncounted } = await countHelp(deps, caller, { campaigns, zone });
  const now = deps.clock.now();
  const waits = (campaign: Campaign): boolean =>
    (counts.get(campaign.id) ?? 0) > 0 || waitsForSchedule(campaign, caller, { zone, now });
  const told = [...page, ...(after === undefined ? rest.slice(PER_PAGE).filter(waits) : [])];
  const names = await readNames(deps.table, community, campaignsMention(told));
  const next = rest.length > PER_PAGE ? page.at(-1)?.id : undefined;
  return {
    campaigns: told.map((campaign) => campaignRow(campaign, names, caller, counts.get(campaign.id))),
    ...(uncounted > 0 && { uncounted }),
    ...(next !== undefined && { next }),
  };
}

/** Campaigns are never deleted, so what follows an id is always known; what never was an id ends the list. */
function afterThat(all: readonly Campaign[], id: string): readonly Campaign[] {
  const at = all.findIndex((campaign) => campaign.id === id);
  return at < 0 ? [] : all.slice(at + 1);
}

/** Whether the caller could still schedule what was proposed: its days are not over. */
const waitsForSchedule = (
  campaign: Campaign,
  caller: Caller,
  { zone, now }: { readonly zone: Zone; readonly now: Instant },
): boolean =>
  campaign.status === 'proposed' && may(caller, 'campaign.schedule') && campaignSpan(campaign, zone).to > now;
