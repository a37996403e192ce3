import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import { platformText } from '../../components/platform-text.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { clockOf } from '../../i18n/moments.ts';

type Slotted = Pick<
  PlannedRow,
  'product' | 'seller' | 'alsoSellers' | 'channel' | 'hosted' | 'shape' | 'publishAt'
>;

/** Shows one line of a day: time, picture, page, and the sellers on its order line. */
export function Slot({
  post,
  photo,
  single,
  children,
}: {
  readonly post: Slotted;
  readonly photo: string | undefined;
  /** True when all posts of the list are of the same product. */
  readonly single: boolean;
  readonly children?: ComponentChildren;
}) {
  const messages = say(campaignMessages);
  const { channel, product, seller, alsoSellers, hosted } = post;
  const sellers = [seller, ...alsoSellers].map(({ name }) => name).join(', ');
  return (
    <li class="slot">
      <time dateTime={post.publishAt}>{clockOf(post.publishAt)}</time>
      {photo === undefined ? (
        <span class="thumb" />
      ) : (
        <img class="thumb" src={photo} alt="" loading="lazy" decoding="async" width="64" height="64" />
      )}
      <div>
        {!single && <strong>{product.name}</strong>}
        <p class={single ? 'page-name' : 'small'}>
          {channel.name} <span class="small soft">{platformText(post)}</span>
        </p>
        <p class="small soft">
          {messages.seller(sellers)}
          {hosted && ` (${messages.hosted})`}
        </p>
        {children}
      </div>
    </li>
  );
}
