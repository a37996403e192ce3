import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../parts/icon.tsx';
import type { IconName } from '../../parts/icons.ts';
import { serverNow, zone } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { isoDay } from '../../words/formats.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { type Standing, standingOf } from './standing.ts';

const SIGNS = {
  proposed: ['wait', 'eye'],
  scheduled: ['ok', 'check'],
  paused: ['help', 'pause'],
  cancelled: ['note', 'cross'],
  over: ['note', 'check'],
} as const satisfies Record<Standing, readonly [string, IconName]>;

/**
 * Shows the status of a campaign today as an icon and words. Posts that wait for a person come first; the campaign then has
 * no green mark and is not called finished.
 */
export function CampaignMark({
  campaign,
}: {
  readonly campaign: Pick<CampaignRow, 'status' | 'from' | 'days' | 'needHelp'>;
}) {
  const standing = standingOf(campaign, isoDay(serverNow(), zone.value));
  const [mood, icon] = SIGNS[standing];
  const { needHelp = 0 } = campaign;
  return (
    <>
      {needHelp > 0 && (
        <span class="mark help">
          <Icon name="help" />
          {say(homeWords).needHelp(needHelp)}
        </span>
      )}
      {!(needHelp > 0 && standing === 'over') && (
        <span class={`mark ${needHelp > 0 ? 'note' : mood}`}>
          <Icon name={needHelp > 0 && icon === 'check' ? 'calendar' : icon} />
          {say(campaignWords).statuses[standing]}
        </span>
      )}
    </>
  );
}
