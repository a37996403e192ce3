import type { PeopleInPhoto } from '../domain/picture/people-in-photo.ts';
import { photoMissing, productChanged } from '../domain/product/product-problems.ts';
import type { Product } from '../domain/product/product.ts';
import { ProblemError } from '../domain/problem.ts';
import { requestReconciliation } from '../due/request-reconciliation.ts';
import { changeProduct } from './change-product.ts';
import type { ChangeDeps } from './renew-posts.ts';

/**
 * Stores who can be recognised in a product's photos, and who said so. It holds for these photos: another photo asks again.
 * Posts that waited for the answer go on. `seen` as in `changeProduct`. Throws `photoMissing`.
 */
export const tellPeople =
  (deps: ChangeDeps) =>
  async (
    product: Product,
    { people: answer, by }: { readonly people: PeopleInPhoto; readonly by: string },
    seen?: number,
  ): Promise<Product> => {
    const { community, id } = product;
    if (!product.photo) throw new ProblemError([photoMissing]);
    if (product.people?.answer === answer) return product;
    if (seen !== undefined && seen !== product.revision) throw new ProblemError([productChanged]);
    const at = deps.clock.now();
    await requestReconciliation(deps, { community, subject: 'product', id }, at);
    return changeProduct(deps, product, () => ({ people: { answer, by, at } }), {
      // An answer is about the photos that the member saw.
      seen: seen ?? product.revision,
      by,
    });
  };
