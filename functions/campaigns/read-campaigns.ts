import type { Campaign } from '../domain/campaign/campaign.ts';
import { waitsForSchedule } from '../domain/campaign/campaign-span.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import { loadCommunity } from '../records/community-record.ts';
import type { DamageDeps } from '../records/tell-damage.ts';
import { listCampaigns } from '../records/tenant-lists.ts';
import { countHelp, type HelpCounts } from './count-help.ts';

/** One page of campaigns, how many of their posts wait for a person, and the id after which the next page begins. */
export interface CampaignPage extends HelpCounts {
  readonly campaigns: readonly Campaign[];
  readonly next?: string;
}

/**
 * Returns one page of a community's campaigns, newest first. Every single share is a campaign, so the first page also holds
 * the older campaigns that wait for the actor: with posts that need help, or proposed and for her to schedule.
 */
export const readCampaigns =
  (deps: DamageDeps) =>
  async (
    actor: Actor,
    { limit, after }: { readonly limit: number; readonly after: string | undefined },
  ): Promise<CampaignPage> => {
    const { community } = actor;
    const all = (await listCampaigns(deps.table, community)).sort(
      (a, b) => b.createdAt - a.createdAt || (a.id < b.id ? -1 : 1),
    );
    const rest = after === undefined ? all : afterThat(all, after);
    const page = rest.slice(0, limit);
    const { zone } = await loadCommunity(deps.table, community);
    const looked = after === undefined ? all : page;
    const { counts, uncounted } = await countHelp(deps, actor, { campaigns: looked, zone });
    const now = deps.clock.now();
    const maySchedule = can(actor, 'campaign.schedule', { community, owners: [] });
    const waits = (campaign: Campaign): boolean =>
      (counts.get(campaign.id) ?? 0) > 0 || (maySchedule && waitsForSchedule(campaign, zone, now));
    const older = after === undefined ? rest.slice(limit).filter(waits) : [];
    const next = rest.length > limit ? page.at(-1)?.id : undefined;
    return { campaigns: [...page, ...older], counts, uncounted, ...(next !== undefined && { next }) };
  };

/** Returns the campaigns after an id. Campaigns are never deleted, so only an id that never existed gives an empty list. */
function afterThat(all: readonly Campaign[], id: string): readonly Campaign[] {
  const at = all.findIndex((campaign) => campaign.id === id);
  return at < 0 ? [] : all.slice(at + 1);
}
