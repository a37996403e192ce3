import { DeletedProduct } from '../domain/product/deleted-product.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** It counts only when there is no product under its id: it is written before the product is deleted. */
export const deletedProductRecord: RecordDefinition<DeletedProduct> = {
  name: 'deleted product',
  schema: DeletedProduct,
  keyOf: ({ community, id }) => keys.deletedProduct(community, id),
};
