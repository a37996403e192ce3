import type { ProductKind } from './product-kind.ts';
import type { Halal } from './product.ts';

/** Whether food has to be stated as not halal wherever it is offered. */
export const mustSayNotHalal = (kind: ProductKind, halal: Halal | undefined): boolean =>
  kind === 'food' && halal?.state === 'notHalal';
