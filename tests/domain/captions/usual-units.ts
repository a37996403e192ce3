import type { ProductKind } from '../../../functions/domain/product/product.ts';

/** The unit in which each kind of product is usually sold. */
export const USUAL_UNITS: Readonly<Record<ProductKind, string>> = {
  food: 'bungkus',
  craft: 'potong',
  experience: 'orang',
  class: 'peserta',
};
