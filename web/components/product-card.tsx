import type { ComponentChildren } from 'preact';
import type { ProductRow } from '../../functions/http/contract/products.ts';
import { formatRupiah } from '../i18n/formats.ts';
import { homeMessages } from '../i18n/home.ts';
import { say } from '../i18n/language.ts';
import { Icon } from './icon.tsx';

/** Shows a product in a list: photo, price tag, name, and a line about it. */
export function ProductCard({
  product,
  children,
  below,
}: {
  readonly product: ProductRow;
  readonly children: ComponentChildren;
  /** What stands below the link. */
  readonly below?: ComponentChildren;
}) {
  const { id, name, price, soldOut } = product;
  const photoUrl = product.thumbUrl ?? product.photoUrl;
  const messages = say(homeMessages);
  return (
    <li class={soldOut ? 'product sold-out' : 'product'}>
      <a href={`/produk/${id}`}>
        <span class="photo">
          {photoUrl === undefined ? (
            <Icon name="camera" />
          ) : (
            <img src={photoUrl} alt="" loading="lazy" decoding="async" width="320" height="320" />
          )}
          <span class="tag">{formatRupiah(price)}</span>
        </span>
        <strong>{name}</strong>
        <span class="small soft">{soldOut ? messages.soldOut : children}</span>
      </a>
      {below}
    </li>
  );
}
