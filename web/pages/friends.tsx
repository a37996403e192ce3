import { useLoaded } from '../api/loaded.ts';
import { listProducts } from '../api/product-list.ts';
import { Show } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { ProductCard } from '../components/product-card.tsx';
import { useWide } from '../components/use-wide.ts';
import { myId } from '../session.ts';
import { homeMessages } from '../i18n/home.ts';
import { say } from '../i18n/language.ts';
import { productMessages } from '../i18n/product.ts';
import { BesideProducts } from './product/beside-products.tsx';
import { othersProducts } from './product/others-products.ts';

/**
 * Lists the products of other members: every member may help to sell them, with her own order line. On a desk the list stands
 * beside.
 */
export function Friends() {
  const messages = say(homeMessages);
  return (
    <BesideProducts>
      <Page title={messages.friends} back="/">
        <p class="lead">{messages.friendsWhy}</p>
        {useWide('desk') ? <p class="soft">{say(productMessages).choose}</p> : <Wall />}
      </Page>
    </BesideProducts>
  );
}

function Wall() {
  const products = useLoaded('products', listProducts);
  return (
    <Show from={products}>
      {(all) => (
        <ul class="product-list">
          {othersProducts(all, myId.value).map((product) => (
            <ProductCard key={product.id} product={product}>
              {say(homeMessages).by(product.maker.name)}
            </ProductCard>
          ))}
        </ul>
      )}
    </Show>
  );
}
