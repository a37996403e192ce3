import type { Product } from '../product/product.ts';
import type { ProductKind } from '../product/product-kind.ts';

/** The theme of a product whose maker chose none, by kind; each is a folder in `templates/packaging`. */
export const USUAL_THEMES = {
  food: 'kraft',
  craft: 'batik',
  experience: 'landscape',
  class: 'landscape',
} as const satisfies Record<ProductKind, string>;

/** Returns the theme in which a product's pictures are drawn. */
export const themeOf = ({ kind, theme = USUAL_THEMES[kind] }: Pick<Product, 'kind' | 'theme'>): string =>
  theme;
