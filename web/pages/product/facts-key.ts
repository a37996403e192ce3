import type { ProductReply } from '../../../functions/http/contract/products.ts';

/** What a product is, but for some of it, as the key of what is made from it: whatever changes in the rest makes another. */
export const factsKey = (product: ProductReply, ...untold: readonly (keyof ProductReply)[]): string =>
  JSON.stringify(Object.entries(product).filter(([name]) => !untold.some((one) => one === name)));
