import type { CampaignRow } from '../../../functions/http/contract/campaigns.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/product-list.ts';
import { Icon } from '../../components/icon.tsx';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { formatDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';

/** How many products of a proposal are shown. */
const MOST = 4;

/** The proposals that wait for the user to schedule them, each with pictures of its products. */
export function WaitingProposals({ campaigns }: { readonly campaigns: readonly CampaignRow[] }) {
  const messages = say(campaignMessages);
  const products = useLoaded('products', listProducts).value ?? [];
  const photos = new Map(products.map(({ id, thumbUrl, photoUrl }) => [id, thumbUrl ?? photoUrl]));
  return (
    <section class="stack">
      <h2>{messages.waitForYou(campaigns.length)}</h2>
      <ul class="ways">
        {campaigns.map(({ id, title, proposedBy, from, days, products: shown }) => (
          <li key={id}>
            <a class="way" href={`/promosi/${id}`}>
              <span>
                <strong>{title}</strong>
                <span class="small soft">
                  {messages.proposedBy(proposedBy.name)} ·{' '}
                  {messages.fromTo(formatDay(noonOf(from), 'UTC', language.value), days)}
                </span>
                <span class="proposal-photos">
                  {shown.slice(0, MOST).flatMap((product) => {
                    const photo = photos.get(product.id);
                    return photo === undefined
                      ? []
                      : [
                          <img
                            key={product.id}
                            class="thumb"
                            src={photo}
                            alt={product.name}
                            loading="lazy"
                            decoding="async"
                            width="64"
                            height="64"
                          />,
                        ];
                  })}
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
