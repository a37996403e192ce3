import { describe, expect, it } from 'vitest';
import { USUAL_THEMES } from '../../../functions/domain/picture/usual-themes.ts';
import { PRODUCT_KINDS } from '../../../functions/domain/product/product-kind.ts';
import { THEMES } from '../../pictures/themes-on-disk.ts';

describe('a product whose maker chose no theme', () => {
  it.each(PRODUCT_KINDS)('looks like one of the themes of the catalog: %s', (kind) => {
    expect(THEMES.map(({ name }) => name)).toContain(USUAL_THEMES[kind]);
  });

  it('does not look like every other kind', () => {
    expect(new Set(Object.values(USUAL_THEMES)).size).toBeGreaterThanOrEqual(3);
  });
});
