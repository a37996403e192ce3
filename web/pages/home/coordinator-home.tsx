import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { has, session } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { coordinatorWords } from '../../words/coordinator.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { CampaignRows } from '../campaigns/campaign-rows.tsx';
import { MyShop } from './my-shop.tsx';
import { NeedsHelp } from './needs-help.tsx';

const NEWEST = 5;

/** Starts with posts and pages that need the coordinator; then her own shop, and the campaigns that run. */
export function CoordinatorHome() {
  const words = say(coordinatorWords);
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
    <Page title={say(homeWords).hello(session.value?.member.name ?? '')}>
      <ButtonLink icon="plus" kind="main" to="/promosi/baru">
        {say(campaignWords).make}
      </ButtonLink>
      <NeedsHelp campaigns={campaigns.value?.campaigns ?? []} uncounted={campaigns.value?.uncounted ?? 0} />
      {has('member') && (
        <ButtonLink icon="camera" kind="solid" to="/foto">
          {say(homeWords).productPhoto}
        </ButtonLink>
      )}
      <MyShop />
      <section class="stack">
        <h2>{say(campaignWords).title}</h2>
        <Show from={campaigns}>
          {({ campaigns: all }) =>
            all.length === 0 ? (
              <p class="soft">{say(campaignWords).noneYet}</p>
            ) : (
              <CampaignRows campaigns={all.slice(0, NEWEST)} />
            )
          }
        </Show>
      </section>
      <a class="way" href="/teman">
        <Icon name="box" />
        <span>
          <strong>{words.products}</strong>
          <span class="small soft">{words.productsWhy}</span>
        </span>
        <Icon name="next" />
      </a>
    </Page>
  );
}
