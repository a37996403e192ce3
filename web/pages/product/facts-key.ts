import type { ProductReply } from '../../../functions/http/contract/products.ts';

/** Returns a product's facts except some as a cache key: any other change gives another key. */
export const factsKey = (product: ProductReply, ...untold: readonly (keyof ProductReply)[]): string =>
  JSON.stringify(Object.entries(product).filter(([name]) => !untold.some((one) => one === name)));
