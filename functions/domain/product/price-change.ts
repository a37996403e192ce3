import type { Instant } from '../time/instant.ts';
import type { Product } from './product.ts';

/** What changes on a product beside its price when the price does: the one that held goes on record. Nothing otherwise. */
export const priceChange = (
  product: Product,
  next: Pick<Product, 'price'>,
  now: Instant,
): Pick<Product, 'priceSince' | 'previousPrice'> =>
  next.price === product.price
    ? {}
    : {
        priceSince: now,
        previousPrice: { amount: product.price, from: product.priceSince ?? product.createdAt, until: now },
      };
