import { deleteProduct, finishDeletion } from '../../intake/delete-product.ts';
import { keys } from '../../records/keys.ts';
import { productRecord } from '../../records/product-record.ts';
import { load } from '../../records/record.ts';
import { allow, type InsideApp } from '../caller.ts';
import { findDeleted } from './find-product.ts';
import type { ProductDeps } from './product-reply.ts';
import * as routes from './product-routes.ts';

/** Serves the deletion of a product. A repeated request finishes what an earlier one may have left undone. */
export function serveDeletion(app: InsideApp, deps: ProductDeps): void {
  const { table } = deps;
  const deletion = deleteProduct(deps);
  const finish = finishDeletion(deps);

  app.openapi(routes.deleteProduct, async (c) => {
    const { caller } = c.var;
    const { community, member: by } = caller.actor;
    const { id } = c.req.valid('param');
    const product = await load(table, productRecord, keys.product(community, id));
    if (product) {
      allow(caller, 'product.write', [product.maker]);
      await deletion({ product, by, seen: Number(c.req.valid('header')['if-match']) });
    } else {
      const left = await findDeleted(table, caller, id);
      if (left.photos) await finish(left);
    }
    return c.body(null, 204);
  });
}
