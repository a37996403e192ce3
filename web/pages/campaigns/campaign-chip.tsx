import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import type { IconName } from '../../components/icons.ts';
import { serverNow, zone } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { isoDay } from '../../i18n/formats.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { type ShownStatus, shownStatusOf } from './campaign-status.ts';

const SIGNS = {
  proposed: ['wait', 'eye'],
  scheduled: ['ok', 'check'],
  paused: ['help', 'pause'],
  cancelled: ['note', 'cross'],
  over: ['note', 'check'],
} as const satisfies Record<ShownStatus, readonly [string, IconName]>;

/**
 * Shows the status of a campaign today as an icon and a text. Posts that wait for a person come first; the campaign then has
 * no green chip and is not called finished.
 */
export function CampaignChip({
  campaign,
}: {
  readonly campaign: Pick<CampaignRow, 'status' | 'from' | 'days' | 'needHelp'>;
}) {
  const standing = shownStatusOf(campaign, isoDay(serverNow(), zone.value));
  const [mood, icon] = SIGNS[standing];
  const { needHelp = 0 } = campaign;
  return (
    <>
      {needHelp > 0 && (
        <span class="chip help">
          <Icon name="help" />
          {say(homeMessages).needHelp(needHelp)}
        </span>
      )}
      {!(needHelp > 0 && standing === 'over') && (
        <span class={`chip ${needHelp > 0 ? 'note' : mood}`}>
          <Icon name={needHelp > 0 && icon === 'check' ? 'calendar' : icon} />
          {say(campaignMessages).statuses[standing]}
        </span>
      )}
    </>
  );
}
