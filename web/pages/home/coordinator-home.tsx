import { ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Notice } from '../../components/notice.tsx';
import { Show } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { has, session } from '../../session.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { coordinatorMessages } from '../../i18n/coordinator.ts';
import { homeMessages } from '../../i18n/home.ts';
import { language, say } from '../../i18n/language.ts';
import { dayAndTime } from '../../i18n/moments.ts';
import { CampaignRows } from '../campaigns/campaign-rows.tsx';
import { MyShop } from './my-shop.tsx';
import { NeedsHelp, useNeeds } from './needs-help.tsx';

const NEWEST = 5;

/** Starts with posts and pages that need the coordinator; then her own shop, and the campaigns that run. */
export function CoordinatorHome() {
  const messages = say(coordinatorMessages);
  const needs = useNeeds();
  return (
    <Page title={say(homeMessages).hello(session.value?.member.name ?? '')}>
      <ButtonLink icon="plus" kind="main" to="/promosi/baru">
        {say(campaignMessages).make}
      </ButtonLink>
      <AskedToGo />
      <BookFaults />
      <NeedsHelp {...needs} />
      {has('member') && (
        <ButtonLink icon="camera" kind="solid" to="/foto">
          {say(homeMessages).productPhoto}
        </ButtonLink>
      )}
      <MyShop above={Object.values(needs)}>
        <section class="stack">
          <h2>{say(campaignMessages).title}</h2>
          <Show from={needs.campaigns}>
            {({ campaigns: all }) =>
              all.length === 0 ? (
                <p class="soft">{say(campaignMessages).noneYet}</p>
              ) : (
                <CampaignRows campaigns={all.slice(0, NEWEST)} />
              )
            }
          </Show>
        </section>
        <a class="way" href="/teman">
          <Icon name="box" />
          <span>
            <strong>{messages.products}</strong>
            <span class="small soft">{messages.productsWhy}</span>
          </span>
          <Icon name="next" />
        </a>
      </MyShop>
    </Page>
  );
}

/** Tells a coordinator that somebody has asked to take her role. */
function AskedToGo() {
  const { removal, member } = session.value ?? {};
  if (!removal || !member) return null;
  return (
    <a class="notice wait" href={`/anggota/${member.id}`}>
      {say(coordinatorMessages).askedToGo(removal.by.name, dayAndTime(removal.from))}
    </a>
  );
}

/** Says by file and place what is wrong in phrase books; posts go on with the shipped phrases. */
function BookFaults() {
  const faults = session.value?.phraseBookFaults ?? [];
  if (faults.length === 0) return null;
  return (
    <Notice mood="help">
      <p>{say(coordinatorMessages).bookFaults}</p>
      <ul>
        {faults.map((fault) => (
          <li key={fault.en}>{fault[language.value]}</li>
        ))}
      </ul>
    </Notice>
  );
}
