import type { ProductRow } from '../../../functions/http/contract/products.ts';

/** Returns the products of other members that a user finds: a user who may change one also sees it when it cannot be sold. */
export const othersProducts = (all: readonly ProductRow[], me: string): ProductRow[] =>
  all
    .filter(({ maker }) => maker.id !== me)
    .filter(({ soldOut, photoUrl, mayWrite }) => mayWrite || (!soldOut && photoUrl !== undefined));
