import type { Campaign } from '../domain/campaign/campaign.ts';
import type { CampaignWish } from '../domain/campaign/campaign-wish.ts';
import { KIND_FIELDS } from '../domain/campaign/kinds/campaign-kind.ts';
import { ProblemError } from '../domain/problem.ts';
import { dayOf } from '../domain/time/local-day.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { audit } from '../records/audit.ts';
import { campaignChanged, campaignEnded, changedMeanwhile, kindStays } from './campaign-problems.ts';
import { planNext } from './plan-campaign.ts';
import { sameWish, wholeWish } from './propose-campaign.ts';
import { changeAsRead, planAnew, type ScheduleDeps, type ScheduledCampaign } from './schedule-campaign.ts';

interface Change {
  readonly community: string;
  readonly id: string;
  readonly by: string;
  readonly wish: CampaignWish;
  /** The campaign's revision that the edit replaces. */
  readonly seen: number;
}

/**
 * Changes what a campaign is to be: products, days, pace, pages, people, words of its title. What is out already is not
 * touched; all else is planned anew, in the same write, so that the gate refuses what the older plan left pending. A paused
 * campaign stays paused. Idempotent for an equal wish; a crash half-way is completed by the campaign's due item. Throws
 * `changedMeanwhile` when another edit came first, `kindStays`, `campaignEnded`, and what `proposeCampaign` throws.
 */
export const changeCampaign =
  (deps: ScheduleDeps) =>
  async ({ community, id, by, wish, seen }: Change): Promise<ScheduledCampaign> => {
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (sameWish(found, wish)) return asPlanned(deps, found);
    if (found.revision !== seen) throw new ProblemError([changedMeanwhile]);
    if (found.kind !== wish.kind) throw new ProblemError([kindStays]);
    const { zone } = await loadCommunity(deps.table, community);
    const today = dayOf(deps.clock.now(), zone);
    const changes = { ...NOTHING_CHOSEN, ...(await wholeWish(deps.table, { community, wish, today })) };
    const { status } = found;
    if (status !== 'proposed')
      return planAnew(deps, found, { by, status, event: 'campaign.edited', changes });
    const changed = await changeAsRead(deps, found, changes);
    if (!changed) throw new ProblemError([campaignChanged]);
    await audit(deps.table, { community, at: deps.clock.now(), event: 'campaign.edited', by, subject: id });
    return asPlanned(deps, changed);
  };

/** Takes away what the former wish had and the new one leaves out. */
const NOTHING_CHOSEN: Partial<Campaign> = {
  ...Object.fromEntries(KIND_FIELDS.map((field) => [field, undefined])),
  ...Object.fromEntries(
    (['channels', 'without', 'stories', 'asks'] as const).map((field) => [field, undefined]),
  ),
};

/** Returns a campaign with the plan that it has, or would get. */
async function asPlanned(deps: ScheduleDeps, campaign: Campaign): Promise<ScheduledCampaign> {
  return { campaign, plan: await planNext(deps, campaign, deps.clock.now()) };
}
