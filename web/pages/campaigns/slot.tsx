import type { ComponentChildren } from 'preact';
import type { PlannedRow } from '../../../functions/http/contract/campaigns.ts';
import { platformText } from '../../components/platform-text.ts';
import { campaignMessages } from '../../i18n/campaigns.ts';
import { say } from '../../i18n/language.ts';
import { clockOf } from '../../i18n/moments.ts';

type SlotPost = Pick<
  PlannedRow,
  'product' | 'seller' | 'alsoSellers' | 'channel' | 'hosted' | 'shape' | 'publishAt'
>;

/** Shows one post in the list of a day: its time, a photo of the product, its page, and its sellers. */
export function Slot({
  post,
  photo,
  single,
  children,
}: {
  readonly post: SlotPost;
  /** The URL of the product's photo; undefined when it has none, or while the products are loading. */
  readonly photo: string | undefined;
  /** True when all posts of the list are of the same product; the product's name is then left out. */
  readonly single: boolean;
  /** What the page adds below the post, such as its state or buttons. */
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
