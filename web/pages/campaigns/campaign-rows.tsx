import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { CampaignChip } from './campaign-chip.tsx';

/** Lists campaigns as links, each with its days, products and status. */
export const CampaignRows = ({ campaigns }: { readonly campaigns: readonly CampaignRow[] }) => (
  <ul class="ways">
    {campaigns.map((campaign) => (
      <Row key={campaign.id} campaign={campaign} />
    ))}
  </ul>
);

function Row({ campaign }: { readonly campaign: CampaignRow }) {
  const messages = say(campaignMessages);
  const { id, title, from, days, products } = campaign;
  return (
    <li>
      <a class="way" href={`/promosi/${id}`}>
        <span>
          <strong>{title}</strong>
          <span class="small soft">
            {messages.fromTo(formatDay(noonOf(from), 'UTC', language.value), days)}
          </span>
          {products.length > 1 && (
            <span class="small soft">{products.map(({ name }) => name).join(', ')}</span>
          )}
          <CampaignChip campaign={campaign} />
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
