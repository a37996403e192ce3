import { useLoaded } from '../api/loaded.ts';
import { listProducts } from '../api/product-list.ts';
import { Show } from '../components/loading.tsx';
import { Page } from '../components/page.tsx';
import { ProductCard } from '../components/product-card.tsx';
import { session } from '../session.ts';
import { homeMessages } from '../i18n/home.ts';
import { say } from '../i18n/language.ts';

/** Lists the products of other members: every member may help to sell them, with her own order line. */
export function Friends() {
  const messages = say(homeMessages);
  const me = session.value?.member.id;
  const products = useLoaded('products', listProducts);
  return (
    <Page title={messages.friends} back="/">
      <p class="lead">{messages.friendsWhy}</p>
      <Show from={products}>
        {(all) => (
          <ul class="product-list">
            {all
              .filter(({ maker }) => maker.id !== me)
              // A user who may change a product also sees it when it is sold out or has no photo.
              .filter(({ soldOut, photoUrl, mayWrite }) => mayWrite || (!soldOut && photoUrl !== undefined))
              .map((product) => (
                <ProductCard key={product.id} product={product}>
                  {messages.by(product.maker.name)}
                </ProductCard>
              ))}
          </ul>
        )}
      </Show>
    </Page>
  );
}
