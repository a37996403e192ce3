import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { serverNow, zone } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { isoDay } from '../../words/formats.ts';
import { say } from '../../words/language.ts';
import { type Standing, standingOf } from './standing.ts';

const SIGNS = {
  proposed: ['wait', 'eye'],
  scheduled: ['ok', 'check'],
  paused: ['help', 'pause'],
  cancelled: ['note', 'cross'],
  over: ['note', 'check'],
} as const satisfies Record<Standing, readonly [string, IconName]>;

/** How a campaign stands today: a sign and words. */
export function CampaignMark({
  campaign,
}: {
  readonly campaign: Pick<CampaignRow, 'status' | 'from' | 'days'>;
}) {
  const standing = standingOf(campaign, isoDay(serverNow(), zone.value));
  const [mood, icon] = SIGNS[standing];
  return (
    <span class={`mark ${mood}`}>
      <Icon name={icon} />
      {say(campaignWords).statuses[standing]}
    </span>
  );
}
