import type { ListedCampaign } from '../../../functions/http/contract/campaigns.ts';
import { Icon } from '../../components/icon.tsx';
import { campaignMessages, productNames } from '../../i18n/campaigns.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';

/** The proposals that wait for the user to schedule them, each with pictures of its products. */
export function WaitingProposals({ campaigns }: { readonly campaigns: readonly ListedCampaign[] }) {
  const messages = say(campaignMessages);
  return (
    <section class="stack">
      <h2>{messages.waitForYou(campaigns.length)}</h2>
      <ul class="ways">
        {campaigns.map(({ id, title, proposedBy, from, days, products, thumbUrls }) => (
          <li key={id}>
            <a class="way" href={`/promosi/${id}`}>
              <span>
                <strong>{title}</strong>
                <span class="small soft">
                  {messages.proposedBy(proposedBy.name)} ·{' '}
                  {messages.fromTo(formatDay(noonOf(from), 'UTC', language.value), days)}
                </span>
                <span class="small soft">{productNames(products)}</span>
                <span class="proposal-photos">
                  {thumbUrls.map((url) => (
                    <img key={url} class="thumb" src={url} alt="" loading="lazy" decoding="async" />
                  ))}
                </span>
              </span>
              <Icon name="next" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
