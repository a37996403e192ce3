import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { listCampaigns } from '../../api/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { ButtonLink } from '../../parts/button.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Show } from '../../parts/loading.tsx';
import { Page } from '../../parts/page.tsx';
import { has } from '../../session.ts';
import { campaignWords } from '../../words/campaigns.ts';
import { formatDay, noonOf } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { CampaignMark } from './campaign-mark.tsx';

/** Everything that the community sells together, newest first. */
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
        {({ campaigns: all }) =>
          all.length === 0 ? <p class="soft">{words.noneYet}</p> : <CampaignRows campaigns={all} />
        }
      </Show>
    </Page>
  );
}

export const CampaignRows = ({ campaigns }: { readonly campaigns: readonly CampaignRow[] }) => (
  <ul class="ways">
    {campaigns.map((campaign) => (
      <Row key={campaign.id} campaign={campaign} />
    ))}
  </ul>
);

function Row({ campaign }: { readonly campaign: CampaignRow }) {
  const words = say(campaignWords);
  const { id, title, from, days, products } = campaign;
  return (
    <li>
      <a class="way" href={`/promosi/${id}`}>
        <span>
          <strong>{title}</strong>
          <span class="small soft">{words.fromTo(formatDay(noonOf(from), 'UTC', language.value), days)}</span>
          {products.length > 1 && (
            <span class="small soft">{products.map(({ name }) => name).join(', ')}</span>
          )}
          <CampaignMark campaign={campaign} />
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
