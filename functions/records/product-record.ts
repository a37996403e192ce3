import { Product } from '../domain/product/product.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

export const productRecord: RecordDefinition<Product> = {
  name: 'product',
  schema: Product,
  keyOf: ({ community, id }) => keys.product(community, id),
};
