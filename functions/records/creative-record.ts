import { Creative } from '../domain/picture/creative.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with the keys of a product's drawn pictures, for one seller in one language. */
export const creativeRecord: RecordDefinition<Creative> = {
  name: 'creative',
  schema: Creative,
  keyOf: ({ community, product, seller, language }) => keys.creative(community, product, seller, language),
};
