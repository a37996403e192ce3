import type { Product } from '../domain/product/product.ts';
import { auditForAnother } from '../records/audit-for-another.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';

/**
 * Sets a product to sold out or as available again, in one write that the gate of its pending posts respects. Posts that
 * were cancelled because it was sold out stay cancelled when it is available again; they must be scheduled anew. `by` is who does
 * it; the maker is told when it is somebody else.
 */
export const setSoldOut =
  (deps: ChangeDeps) =>
  async (product: Product, soldOut: boolean, by?: string): Promise<Product> => {
    const { community, id, maker: owner } = product;
    const event = soldOut ? 'product.soldOut' : 'product.available';
    const of = { product: id, facts: [] };
    if (product.soldOut !== soldOut)
      await auditForAnother(deps.table, { community, owner, by, at: deps.clock.now(), event, of });
    if (soldOut) await requestReconciliation(deps, { community, subject: 'product', id }, deps.clock.now());
    return changeProduct(deps, product, () => ({ soldOut }));
  };
