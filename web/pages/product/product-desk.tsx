import type { ComponentChildren } from 'preact';
import type { ProductRow } from '../../../functions/http/contract/products.ts';
import { useLoaded } from '../../api/loaded.ts';
import { listProducts } from '../../api/product-list.ts';
import { Desk } from '../../components/desk.tsx';
import { Icon } from '../../components/icon.tsx';
import { Show } from '../../components/loading.tsx';
import { showChosen } from '../../components/show-chosen.ts';
import { formatRupiah } from '../../i18n/formats.ts';
import { homeMessages } from '../../i18n/home.ts';
import { say } from '../../i18n/language.ts';
import { productDeskMessages } from '../../i18n/product-desk.ts';
import { myId } from '../../session.ts';
import { othersProducts } from './others-products.ts';

interface Shown {
  /** The product whose screen is open; undefined when one is still to be chosen. */
  readonly shown: string | undefined;
}

/** A screen about products on a desk, beside the list of them: the user's own, then those of others. */
export function ProductDesk({ shown, children }: Shown & { readonly children: ComponentChildren }) {
  const messages = say(productDeskMessages);
  return (
    <Desk list={() => <ProductList shown={shown} />} label={messages.products}>
      {children}
    </Desk>
  );
}

function ProductList({ shown }: Shown) {
  const products = useLoaded('products', listProducts);
  return (
    <Show from={products}>
      {(all) => (
        <>
          <Group
            title={say(homeMessages).myProducts}
            products={all.filter(({ maker }) => maker.id === myId.value)}
            shown={shown}
          />
          <Group
            title={say(productDeskMessages).others}
            products={othersProducts(all, myId.value)}
            shown={shown}
          />
        </>
      )}
    </Show>
  );
}

function Group({
  title,
  products,
  shown,
}: Shown & { readonly title: string; readonly products: readonly ProductRow[] }) {
  if (products.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="ways">
        {products.map((product) => (
          <Row key={product.id} product={product} isShown={product.id === shown} />
        ))}
      </ul>
    </>
  );
}

function Row({ product, isShown }: { readonly product: ProductRow; readonly isShown: boolean }) {
  const messages = say(homeMessages);
  const { id, name, price, maker, soldOut, thumbUrl, photoUrl } = product;
  const picture = thumbUrl ?? photoUrl;
  return (
    <li ref={isShown ? showChosen : null}>
      <a class="way" href={`/produk/${id}`} aria-current={isShown ? 'page' : undefined}>
        {picture === undefined ? (
          <span class="initials">
            <Icon name="camera" />
          </span>
        ) : (
          <img class="thumb" src={picture} alt="" width="54" height="54" loading="lazy" decoding="async" />
        )}
        <span>
          <strong>{name}</strong>
          <span class="small soft">
            {formatRupiah(price)} · {maker.name}
          </span>
          {(soldOut || picture === undefined) && (
            <span class="chip note">
              <Icon name={soldOut ? 'pause' : 'camera'} />
              {soldOut ? messages.soldOut : messages.noPhoto}
            </span>
          )}
        </span>
        <Icon name="next" />
      </a>
    </li>
  );
}
