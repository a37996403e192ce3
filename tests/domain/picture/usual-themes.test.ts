import { describe, expect, it } from 'vitest';
import { SUITED_THEMES } from '../../../functions/domain/picture/usual-themes.ts';
import { PRODUCT_KINDS } from '../../../functions/domain/product/product-kind.ts';
import { THEMES } from '../../pictures/themes-on-disk.ts';

describe('a product whose maker chose no theme', () => {
  it.each(PRODUCT_KINDS)('looks like a theme of the catalog, and so do those that suit it: %s', (kind) => {
    const known = new Set(THEMES.map(({ name }) => name));
    expect(SUITED_THEMES[kind].filter((name) => !known.has(name))).toEqual([]);
  });

  it('does not look like every other kind', () => {
    expect(new Set(Object.values(SUITED_THEMES).map(([usual]) => usual)).size).toBeGreaterThanOrEqual(3);
  });
});
