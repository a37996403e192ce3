import type { Campaign } from '../domain/campaign/campaign.ts';
import { waitsForSchedule } from '../domain/campaign/campaign-span.ts';
import { type Actor, can } from '../domain/people/roles.ts';
import { loadCommunity } from '../records/community-record.ts';
import { type HelpEntry, readHelpList } from '../records/help-list.ts';
import { loadCampaigns, readCampaignPage, readProposals } from '../records/listed-campaigns.ts';
import { type DamageDeps, tellDamage } from '../records/tell-damage.ts';
import { countHelp, type HelpCounts } from './count-help.ts';

/** The most campaigns that the first page reads beside its own, for each reason why one may wait. */
const MOST_OLDER = 100;

/** One page of campaigns, how many of their posts wait for a person, and the position after which the next page begins. */
export interface CampaignPage extends HelpCounts {
  readonly campaigns: readonly Campaign[];
  readonly next?: string;
}

/**
 * Returns one page of a community's campaigns, newest first. Every single share is a campaign, so the first page also holds
 * the older campaigns that wait for the actor: with posts that need help, or proposed and for her to schedule. It reads its
 * page, the list of posts that wait for a person and, for the first page, the campaigns of these posts and the newest
 * proposals: never all campaigns.
 */
export const readCampaigns =
  (deps: DamageDeps) =>
  async (
    actor: Actor,
    { limit, after }: { readonly limit: number; readonly after: string | undefined },
  ): Promise<CampaignPage> => {
    const { community } = actor;
    const { table } = deps;
    const [{ campaigns, next }, { zone }, waiting] = await Promise.all([
      readCampaignPage(table, { community, limit, after }, tellDamage(deps)),
      loadCommunity(table, community),
      readHelpList(table, community),
    ]);
    const isFirst = after === undefined && next !== undefined;
    const others = isFirst
      ? await readOthers(deps, actor, { shown: campaigns, entries: waiting.entries })
      : [];
    const now = deps.clock.now();
    const help = countHelp(actor, [...campaigns, ...others], { waiting, zone, now });
    const maySchedule = can(actor, 'campaign.schedule', { community, owners: [] });
    const older = others.filter(
      (campaign) =>
        (help.counts.get(campaign.id) ?? 0) > 0 || (maySchedule && waitsForSchedule(campaign, zone, now)),
    );
    return { campaigns: [...campaigns, ...older], ...help, ...(next !== undefined && { next }) };
  };

/** Reads the campaigns behind the first page that may wait for the actor, the newest first. */
async function readOthers(
  deps: DamageDeps,
  actor: Actor,
  { shown, entries }: { readonly shown: readonly Campaign[]; readonly entries: readonly HelpEntry[] },
): Promise<readonly Campaign[]> {
  const { community } = actor;
  const known = new Set(shown.map(({ id }) => id));
  const named = [...new Set(entries.map(({ campaign }) => campaign))].filter((id) => !known.has(id));
  const [helped, proposed] = await Promise.all([
    loadCampaigns(deps.table, community, named.slice(0, MOST_OLDER), tellDamage(deps)),
    can(actor, 'campaign.schedule', { community, owners: [] })
      ? readProposals(deps.table, { community, limit: MOST_OLDER }, tellDamage(deps))
      : [],
  ]);
  const all = new Map([...helped, ...proposed].map((campaign) => [campaign.id, campaign]));
  return [...all.values()].filter(({ id }) => !known.has(id)).sort((a, b) => b.createdAt - a.createdAt);
}
