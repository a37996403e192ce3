import type { ProductFacts } from '../product/product.ts';

/**
 * Whether a product's expiry day is unchanged from the stored product. The day was checked when it was stored, and time
 * has passed since: a change of the price must not be refused because the food is now past its day.
 */
export const keepsExpiryDay = ({ food }: ProductFacts, stored: ProductFacts | undefined): boolean => {
  const before = stored?.food?.expiry;
  return food?.expiry?.by === 'day' && before?.by === 'day' && food.expiry.day === before.day;
};

/** The same for the day on which a pre-ordered product will be ready. */
export const keepsReadyDay = ({ preOrder }: ProductFacts, stored: ProductFacts | undefined): boolean =>
  preOrder?.readyOn !== undefined && preOrder.readyOn === stored?.preOrder?.readyOn;
