import type { Product } from '../domain/product/product.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { requestSweep } from '../due/request-sweep.ts';

/**
 * Says that a product is sold out, or there again: one write, which stops what is pending at the gate. Posts that a
 * sold-out product has lost stay cancelled when it comes back; they are scheduled anew.
 */
export const markSoldOut =
  (deps: ChangeDeps) =>
  async (product: Product, soldOut: boolean): Promise<Product> => {
    const { community, id } = product;
    if (soldOut) await requestSweep(deps, { community, subject: 'product', id }, deps.clock.now());
    return changeProduct(deps, product, () => ({ soldOut }));
  };
