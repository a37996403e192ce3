import { proposeCampaign } from '../../../functions/campaigns/propose-campaign.ts';
import { scheduleCampaign } from '../../../functions/campaigns/schedule-campaign.ts';
import type { Campaign } from '../../../functions/domain/campaign/campaign.ts';
import { dayOf } from '../../../functions/domain/time/local-day.ts';
import { campaignRecord } from '../../../functions/records/campaign-record.ts';
import { keys } from '../../../functions/records/keys.ts';
import { load } from '../../../functions/records/record.ts';
import type { System } from '../../../embedded/system/open-system.ts';
import { DEMO_COMMUNITY } from '../../../embedded/standing/demo-community.ts';
import type { DemoOptions } from './demo-options.ts';

const community = DEMO_COMMUNITY.id;
const COORDINATOR = 'flamboyan';
/** Enough for every page: ten pages a day at most, and an extra day for windows that end in quiet hours. */
const DAYS = 4;

/** Returns the id of the product's campaign. */
export const campaignIdOf = ({ productId }: DemoOptions): string => `promosi-${productId}`;
/** Returns the id of the campaign that posts the product once more (`proposeAgainOn`). */
export const secondCampaignIdOf = ({ productId }: DemoOptions): string => `lagi-${productId}`;

/** Reads a campaign of the demo community; undefined when there is none. */
export const findCampaign = (system: System, id: string): Promise<Campaign | undefined> =>
  load(system.table, campaignRecord, keys.campaign(community, id));

/** Proposes and schedules a campaign; one that an earlier run has scheduled is not changed. */
async function schedule(
  system: System,
  id: string,
  wish: Pick<Campaign, 'title' | 'products' | 'start'> & Partial<Pick<Campaign, 'channels'>>,
): Promise<void> {
  const existing = await findCampaign(system, id);
  if (existing?.status === 'scheduled') return;
  const from = existing?.from ?? dayOf(system.clock.now(), DEMO_COMMUNITY.zone);
  await proposeCampaign(system)({
    community,
    id,
    by: COORDINATOR,
    wish: { ...wish, kind: 'window', audience: 'bridging', from, days: DAYS },
  });
  await scheduleCampaign(system)({ community, id, by: COORDINATOR });
}

/** Schedules the product for every member who agreed, on all their channels. */
export const scheduleForEverybody = (
  system: System,
  options: DemoOptions,
  start: Campaign['start'],
): Promise<void> =>
  schedule(system, campaignIdOf(options), {
    title: `${options.facts.name} untuk semua`.slice(0, 80),
    products: [options.productId],
    start,
  });

/**
 * Schedules the product once more on one page whose owner has given no standing OK: the post waits for her approval.
 */
export const proposeAgainOn = (system: System, options: DemoOptions, channel: string): Promise<void> =>
  schedule(system, secondCampaignIdOf(options), {
    title: `${options.facts.name} sekali lagi`.slice(0, 80),
    products: [options.productId],
    start: 'slots',
    channels: [channel],
  });
