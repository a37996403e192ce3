import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { has } from '../../session.ts';
import { groupPictureMessages } from '../../i18n/group-pictures.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { CampaignRows } from './campaign-rows.tsx';
import { OlderCampaigns } from './older-campaigns.tsx';

/** Lists all campaigns of the community, newest first. */
export function Campaigns() {
  const messages = say(campaignMessages);
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
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
      <Show from={campaigns}>
        {({ campaigns: all, next }) =>
          all.length === 0 ? (
            <p class="soft">{messages.noneYet}</p>
          ) : (
            <>
              <CampaignRows campaigns={all} />
              {next !== undefined && <OlderCampaigns key={next} first={next} shown={all} />}
            </>
          )
        }
      </Show>
    </Page>
  );
}
