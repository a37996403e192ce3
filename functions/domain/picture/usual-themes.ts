import type { Product } from '../product/product.ts';
import type { ProductKind } from '../product/product-kind.ts';

/**
 * The themes that suit a kind of product, each a folder in `templates/packaging`. The first one is that of a product whose maker
 * chose none.
 */
export const SUITED_THEMES = {
  food: ['kraft', 'market', 'plain'],
  craft: ['batik', 'minimal', 'kraft'],
  experience: ['landscape', 'poster', 'batik'],
  class: ['landscape', 'plain', 'kraft'],
} as const satisfies Record<ProductKind, readonly [string, ...string[]]>;

/** Returns the theme in which a product's pictures are drawn. */
export const themeOf = ({ kind, theme = SUITED_THEMES[kind][0] }: Pick<Product, 'kind' | 'theme'>): string =>
  theme;
