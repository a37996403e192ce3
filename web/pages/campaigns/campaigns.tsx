import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Show } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { has } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { say } from '../../words/language.ts';
import { CampaignRows } from './campaign-rows.tsx';
import { OlderCampaigns } from './older-campaigns.tsx';

/** Lists all campaigns of the community, newest first. */
export function Campaigns() {
  const words = say(campaignWords);
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
    <Page title={words.title}>
      <p class="lead">{words.why}</p>
      {(has('coordinator') || has('member')) && (
        <ButtonLink icon="plus" kind="main" to="/promosi/baru">
          {words.make}
        </ButtonLink>
      )}
      <Show from={campaigns}>
        {({ campaigns: all, next }) =>
          all.length === 0 ? (
            <p class="soft">{words.noneYet}</p>
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
