import type { PriceCorner } from '../domain/picture/price-corner.ts';
import type { Product } from '../domain/product/product.ts';
import { changeProduct, type Edit } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/** Moves the price of a product's pictures to a corner of the photo. `edit` as in `changeProduct`. */
export const movePrice =
  (deps: ChangeDeps) =>
  (product: Product, priceCorner: PriceCorner, edit?: Edit): Promise<Product> =>
    changeProduct(deps, product, () => ({ priceCorner }), edit);
