import type { Campaign } from '../domain/campaign/campaign.ts';
import type { CampaignWish } from '../domain/campaign/campaign-wish.ts';
import { DRESS_FIELDS, dressedBy } from '../domain/campaign/dress.ts';
import { KIND_FIELDS } from '../domain/campaign/kinds/campaign-kind.ts';
import { ProblemError } from '../domain/problem.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { loadCommunity } from '../records/community-record.ts';
import { audit } from '../records/audit.ts';
import { campaignChanged, campaignEnded, changedMeanwhile, kindStays } from './campaign-problems.ts';
import { planNext } from './plan-campaign.ts';
import { sameWish, wholeWish } from './propose-campaign.ts';
import { readScheduled } from './read-scheduled.ts';
import { type RedressedCampaign, redressCampaign } from './redress-campaign.ts';
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
 * touched; all else is planned anew, in the same write, so that the gate refuses what the older plan left pending. Where only
 * its words or pictures change, its posts keep their times (`redressCampaign`). A paused campaign stays paused. Idempotent for
 * an equal wish; a crash half-way is completed by the campaign's due item. Throws `changedMeanwhile` when another edit came
 * first, `kindStays`, `campaignEnded`, and what `proposeCampaign` throws.
 */
export const changeCampaign =
  (deps: ScheduleDeps) =>
  async ({ community, id, by, wish, seen }: Change): Promise<ScheduledCampaign | RedressedCampaign> => {
    const found = await loadCampaign(deps.table, community, id);
    if (found.status === 'cancelled') throw new ProblemError([campaignEnded]);
    if (sameWish(found, wish)) return asPlanned(deps, found);
    if (found.revision !== seen) throw new ProblemError([changedMeanwhile]);
    if (found.kind !== wish.kind) throw new ProblemError([kindStays]);
    const home = await loadCommunity(deps.table, community);
    const { title, sentence, asks, theme } = wish;
    const dress = { title, sentence, asks, theme };
    const { status } = found;
    if (status !== 'proposed' && sameWish({ ...found, ...dress }, wish))
      return redressCampaign(deps, found, { by, dress, home });
    const now = deps.clock.now();
    const whole = await wholeWish(deps.table, { home, wish, now });
    const changes = { ...NOTHING_CHOSEN, ...whole, ...dressedBy(by, now, found, dress) };
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
    (['channels', 'without', 'stories', ...DRESS_FIELDS] as const).map((field) => [field, undefined]),
  ),
};

/** Returns a campaign with the plan that it has, or would get. */
async function asPlanned(deps: ScheduleDeps, campaign: Campaign): Promise<ScheduledCampaign> {
  if (campaign.status !== 'proposed') return readScheduled(deps.table, campaign);
  return { campaign, plan: await planNext(deps, campaign, deps.clock.now()) };
}
