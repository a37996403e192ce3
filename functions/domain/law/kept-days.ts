import type { ProductFacts } from '../product/product.ts';

/**
 * Whether a product still carries the expiry day that it was saved with. It was judged then, and time has gone by since:
 * who mends a price must not be told that the food is past its day.
 */
export const keepsExpiryDay = ({ food }: ProductFacts, stored: ProductFacts | undefined): boolean => {
  const before = stored?.food?.expiry;
  return food?.expiry?.by === 'day' && before?.by === 'day' && food.expiry.day === before.day;
};

/** The same of the day on which what is ordered ahead will be ready. */
export const keepsReadyDay = ({ preOrder }: ProductFacts, stored: ProductFacts | undefined): boolean =>
  preOrder?.readyOn !== undefined && preOrder.readyOn === stored?.preOrder?.readyOn;
