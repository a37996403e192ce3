import { bazaar } from './bazaar.ts';
import type { CampaignKind } from './campaign-kind.ts';
import { classWithSeats } from './class.ts';
import { festive } from './festive.ts';
import { marketDays } from './market-days.ts';
import { now } from './now.ts';
import { rotation } from './rotation.ts';
import { tourismWeekend } from './tourism-weekend.ts';
import { window } from './window.ts';

/** All kinds of campaign by name, in the order in which they are offered. */
const CAMPAIGN_KINDS = {
  window,
  now,
  rotation,
  marketDays,
  bazaar,
  tourismWeekend,
  class: classWithSeats,
  festive,
} as const satisfies Readonly<Record<string, CampaignKind>>;

export type CampaignKindName = keyof typeof CAMPAIGN_KINDS;

/** The names of all kinds, in the same order. */
export const CAMPAIGN_KIND_NAMES = Object.keys(CAMPAIGN_KINDS) as [CampaignKindName, ...CampaignKindName[]];

/** Returns the kind of campaign of a name. */
export const kindNamed = (name: CampaignKindName): CampaignKind => CAMPAIGN_KINDS[name];
