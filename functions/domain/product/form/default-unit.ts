import type { ProductKind } from '../product.ts';

/** What one is called when nothing was typed. */
export const DEFAULT_UNITS: Readonly<Record<ProductKind, string>> = {
  food: 'bungkus',
  craft: 'potong',
  experience: 'orang',
  class: 'peserta',
};
