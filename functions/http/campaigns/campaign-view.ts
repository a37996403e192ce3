import type { Campaign } from '../../domain/campaign/campaign.ts';
import { steeringsOf } from '../../domain/campaign/steering.ts';
import { toIso } from '../../domain/time/instant.ts';
import { type Caller, may } from '../caller.ts';
import type { CampaignRow } from '../contract/campaigns.ts';
import type { Mentioned, Names } from '../views/names.ts';

/** Returns the ids of everybody and everything that campaigns mention. */
export const campaignsMention = (campaigns: readonly Campaign[]) =>
  ({
    members: campaigns.map(({ proposedBy }) => proposedBy),
    products: campaigns.flatMap(({ products }) => products),
  }) satisfies Mentioned;

/** Returns a campaign as the caller sees it in a list. `needHelp` is the number of its posts that need help, if known. */
export const campaignRow = (
  campaign: Campaign,
  names: Names,
  caller: Caller,
  needHelp?: number,
): CampaignRow => ({
  id: campaign.id,
  title: campaign.title,
  kind: campaign.kind,
  products: campaign.products.map((id) => names.product(id)),
  audience: campaign.audience,
  from: campaign.from,
  days: campaign.days,
  start: campaign.start,
  ...ofKind(campaign),
  stories: campaign.stories ?? false,
  asks: campaign.asks ?? false,
  sentence: campaign.sentence,
  theme: campaign.theme,
  status: campaign.status,
  proposedBy: names.member(campaign.proposedBy),
  createdAt: toIso(campaign.createdAt),
  maySchedule: campaign.status !== 'cancelled' && may(caller, 'campaign.schedule'),
  maySteer: may(caller, 'campaign.steer', [campaign.proposedBy]) ? [...steeringsOf(campaign)] : [],
  ...(needHelp !== undefined && { needHelp }),
});

/** Whether a caller may change a campaign: whoever steers it before it is scheduled, afterwards whoever schedules. */
export const mayChange = (caller: Caller, { status, proposedBy }: Campaign): boolean =>
  status === 'proposed'
    ? may(caller, 'campaign.steer', [proposedBy])
    : status !== 'cancelled' && may(caller, 'campaign.schedule');

/** Returns the fields of a campaign's kind that it has. */
const ofKind = ({ perDay, weekdays, until, on, seats, feast }: Campaign) => ({
  ...(perDay !== undefined && { perDay }),
  ...(weekdays && { weekdays }),
  ...(until !== undefined && { until }),
  ...(on !== undefined && { on }),
  ...(seats !== undefined && { seats }),
  ...(feast !== undefined && { feast }),
});
