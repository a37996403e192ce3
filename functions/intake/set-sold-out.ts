import type { Product } from '../domain/product/product.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

/**
 * Sets a product to sold out or as available again, in one write that the gate of its pending posts respects. Posts that
 * were cancelled because it was sold out stay cancelled when it is available again; they must be scheduled anew.
 */
export const setSoldOut =
  (deps: ChangeDeps) =>
  async (product: Product, soldOut: boolean): Promise<Product> => {
    const { community, id } = product;
    if (soldOut) await requestReconciliation(deps, { community, subject: 'product', id }, deps.clock.now());
    return changeProduct(deps, product, () => ({ soldOut }));
  };
