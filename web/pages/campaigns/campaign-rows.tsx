import type { ListedCampaign } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { showChosen } from '../../components/show-chosen.ts';
import { campaignMessages, productNames } from '../../i18n/campaigns.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { CampaignChip } from './campaign-chip.tsx';

/** Lists campaigns as links, each with its days, products and status. */
export const CampaignRows = ({
  campaigns,
  shown,
}: {
  readonly campaigns: readonly ListedCampaign[];
  /** The campaign whose screen is open, on a desk. */
  readonly shown?: string | undefined;
}) => (
  <ul class="ways">
    {campaigns.map((campaign) => (
      <Row key={campaign.id} campaign={campaign} isShown={campaign.id === shown} />
    ))}
  </ul>
);

function Row({ campaign, isShown }: { readonly campaign: ListedCampaign; readonly isShown: boolean }) {
  const messages = say(campaignMessages);
  const { id, title, from, days, products, thumbUrls } = campaign;
  return (
    <li ref={isShown ? showChosen : null}>
      <a class="way" href={`/promosi/${id}`} aria-current={isShown ? 'page' : undefined}>
        {thumbUrls.length > 0 && (
          <span class="pile">
            {thumbUrls.map((url) => (
              <img key={url} class="thumb" src={url} alt="" loading="lazy" decoding="async" />
            ))}
          </span>
        )}
        <span>
          <strong>{title}</strong>
          <span class="small soft">
            {messages.fromTo(formatDay(noonOf(from), 'UTC', language.value), days)}
          </span>
          {products.length > 1 && <span class="small soft">{productNames(products)}</span>}
          <CampaignChip campaign={campaign} />
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
