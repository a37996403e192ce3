import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../../functions/domain/picture/look.ts';
import {
  currentLook,
  isSameLook,
  nextLooks,
  offeredLooks,
  type Wardrobe,
} from '../../../functions/domain/picture/offered-looks.ts';
import { SUITED_THEMES } from '../../../functions/domain/picture/usual-themes.ts';
import { PRODUCT_KINDS } from '../../../functions/domain/product/product-kind.ts';

const named = (name: string) => ({ id: name, en: name });
const THEMES = ['batik', 'chalk', 'festive', 'kraft', 'landscape', 'market', 'minimal', 'plain', 'poster'];
const WARDROBES: readonly Wardrobe[] = THEMES.map((name) => ({
  name,
  title: named(name),
  usual: { composition: 'label', tone: 'light' },
  worn: FAMILIES.map((family) => ({ family, composition: family, title: named(family) })),
}));
const PRODUCTS = PRODUCT_KINDS.flatMap((kind) => ['tiwul', 'kopi', 'p-7f3c'].map((id) => ({ id, kind })));

describe('the looks that are offered to a maker', () => {
  it.each(PRODUCTS)('begin with what is usual, in themes that suit it: $id, $kind', (product) => {
    const [first, ...others] = offeredLooks(WARDROBES, product);
    expect(first).toMatchObject({
      theme: SUITED_THEMES[product.kind][0],
      composition: 'label',
      tone: 'light',
    });
    expect(others.slice(0, 2).map(({ theme }) => theme)).toEqual(SUITED_THEMES[product.kind].slice(1));
  });

  it.each(PRODUCTS)(
    'are three that have nothing in common, and then all different: $id, $kind',
    (product) => {
      const looks = offeredLooks(WARDROBES, product);
      const first = looks.slice(0, 3);
      expect(new Set(first.map(({ theme }) => theme)).size).toBe(3);
      expect(new Set(first.map(({ composition }) => composition)).size).toBe(3);
      expect(new Set(first.map(({ tone }) => tone)).size).toBe(3);
      const names = looks.map(({ theme, composition, tone }) => `${theme} ${composition} ${tone}`);
      expect(new Set(names).size).toBe(looks.length);
      for (const [at, look] of looks.entries()) {
        const next = looks[at + 1];
        expect(next?.theme).not.toBe(look.theme);
        expect(next?.composition).not.toBe(look.composition);
        expect(next?.tone).not.toBe(look.tone);
      }
    },
  );

  it('are the same for a product each time, and others for another', () => {
    const [tiwul, kopi] = ['tiwul', 'kopi'].map((id) => offeredLooks(WARDROBES, { id, kind: 'food' }));
    expect(offeredLooks(WARDROBES, { id: 'tiwul', kind: 'food' })).toEqual(tiwul);
    expect(kopi).not.toEqual(tiwul);
  });

  it('come three, then six at a time', () => {
    const looks = offeredLooks(WARDROBES, { id: 'tiwul', kind: 'food' });
    expect(nextLooks(looks, 0)).toEqual({ looks: looks.slice(0, 3), more: true });
    expect(nextLooks(looks, 3)).toEqual({ looks: looks.slice(3, 9), more: true });
    expect(nextLooks(looks, looks.length)).toEqual({ looks: [], more: false });
  });
});

describe('the look that a product has now', () => {
  it('is the chosen one, or what is usual for its theme', () => {
    const look = { composition: 'slant', tone: 'dark' } as const;
    expect(currentLook(WARDROBES, { kind: 'food' })).toEqual({
      theme: 'kraft',
      composition: 'label',
      tone: 'light',
    });
    const chosen = { theme: 'batik', ...look };
    const current = currentLook(WARDROBES, { kind: 'food', theme: 'batik', look });
    expect(current && isSameLook(current, chosen)).toBe(true);
  });
});
