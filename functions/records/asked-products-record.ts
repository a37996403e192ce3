import { AskedProducts } from '../domain/insights/asked-after.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with the products that people asked for and that have not been out for weeks. */
export const askedProductsRecord: RecordDefinition<AskedProducts> = {
  name: 'asked products',
  schema: AskedProducts,
  keyOf: ({ community }) => keys.askedProducts(community),
};
