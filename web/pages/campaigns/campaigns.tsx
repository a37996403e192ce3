import type { ListedCampaign } from '../../../functions/http/contract/campaigns.ts';
import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Desk } from '../../components/desk.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { useWide } from '../../components/use-wide.ts';
import { has } from '../../session.ts';
import { groupPictureMessages } from '../../i18n/group-pictures.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { PartnerWay } from '../partners/partner-way.tsx';
import { CampaignRows } from './campaign-rows.tsx';
import { OlderCampaigns } from './older-campaigns.tsx';
import { WaitingProposals } from './waiting-proposals.tsx';

/** Lists all campaigns of the community, newest first; on a desk one of them is chosen to the right. */
export function Campaigns() {
  const messages = say(campaignMessages);
  return (
    <Desk list={() => <CampaignList />} label={messages.title}>
      <Page title={messages.title}>
        <p class="lead">{messages.why}</p>
        {(has('coordinator') || has('member')) && (
          <>
            <ButtonLink icon="plus" kind="main" to="/promosi/baru">
              {messages.make}
            </ButtonLink>
            <ButtonLink icon="gallery" to="/promosi/gambar">
              {say(groupPictureMessages).title}
            </ButtonLink>
          </>
        )}
        <ButtonLink icon="calendar" to="/kalender">
          {messages.calendar}
        </ButtonLink>
        {has('coordinator') && <PartnerWay />}
        {!useWide('desk') && <CampaignList />}
      </Page>
    </Desk>
  );
}

/** Returns the proposals that the user may schedule. */
const waiting = (all: readonly ListedCampaign[]): readonly ListedCampaign[] =>
  all.filter(({ status, maySchedule }) => status === 'proposed' && maySchedule);

/** The campaigns as links to their screens. `shown` is the one whose screen is open. */
export function CampaignList({ shown }: { readonly shown?: string }) {
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
    <Show from={campaigns}>
      {({ campaigns: all, next }) =>
        all.length === 0 ? (
          <p class="soft">{say(campaignMessages).noneYet}</p>
        ) : (
          <>
            {waiting(all).length > 0 && <WaitingProposals campaigns={waiting(all)} />}
            <CampaignRows campaigns={all.filter((one) => !waiting(all).includes(one))} shown={shown} />
            {next !== undefined && <OlderCampaigns key={next} first={next} shown={all} />}
          </>
        )
      }
    </Show>
  );
}
