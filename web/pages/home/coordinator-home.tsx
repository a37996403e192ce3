import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listChannels } from '../../api/people.ts';
import { listTroubles } from '../../api/troubles.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { session } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { coordinatorWords } from '../../words/coordinator.ts';
import { homeWords } from '../../words/home.ts';
import { say } from '../../words/language.ts';
import { CampaignRows } from '../campaigns/campaigns.tsx';
import { byOwner } from '../channels/by-owner.ts';
import { ChannelCard } from '../channels/channel-card.tsx';

const NEWEST = 5;

/** A coordinator begins at what needs her: pages that stopped working, then what runs. */
export function CoordinatorHome() {
  const words = say(coordinatorWords);
  const channels = useLoaded('channels', listChannels);
  const campaigns = useLoaded('campaigns', listCampaigns);
  return (
    <Page title={say(homeWords).hello(session.value?.member.name ?? '')}>
      <ButtonLink icon="plus" kind="main" to="/promosi/baru">
        {say(campaignWords).make}
      </ButtonLink>
      <section class="stack">
        <h2>{words.needsHelp}</h2>
        <SetAside />
        <Show from={channels}>
          {({ channels: all }) => {
            const broken = all.filter(({ health }) => health.state === 'broken');
            return broken.length === 0 ? (
              <Notice mood="ok">{words.allWell(all.length)}</Notice>
            ) : (
              <>
                <ul class="stack">
                  {byOwner(broken).map((owned) => (
                    <ChannelCard key={owned.owner?.id} owned={owned} />
                  ))}
                </ul>
                <ButtonLink icon="plug" to="/halaman">
                  {words.toChannels}
                </ButtonLink>
              </>
            );
          }}
        </Show>
      </section>
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

/** Seldom anything; then it has to be seen. */
function SetAside() {
  const troubles = useLoaded('troubles', listTroubles);
  const count = troubles.value?.troubles.length ?? 0;
  if (count === 0) return null;
  return (
    <Notice mood="help">
      <a class="inline-way" href="/catatan">
        {say(coordinatorWords).setAside(count)}
      </a>
    </Notice>
  );
}
