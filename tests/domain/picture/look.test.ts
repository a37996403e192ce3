import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAMILIES, lookOnPage, onSameSide } from '../../../functions/domain/picture/look.ts';

/** A theme that wears one to three compositions of each family, of which each is in one family only. */
const anyTheme = fc
  .tuple(
    ...FAMILIES.map((family) =>
      fc.integer({ min: family === 'bleed' ? 2 : 1, max: 3 }).map((count) => ({ family, count })),
    ),
  )
  .map((all) =>
    all.flatMap(({ family, count }) =>
      Array.from({ length: count }, (_, index) => ({ family, composition: `${family}${index}` })),
    ),
  );

const pages = fc.array(anyTheme, { minLength: 30, maxLength: 30 });
const looksOf = (
  themes: readonly (readonly { family: (typeof FAMILIES)[number]; composition: string }[])[],
) => themes.map((worn, number) => lookOnPage(number + 7, worn));

describe('the looks of a page', () => {
  it('differ in composition and in tone beside and above each other, whatever themes its products have', () => {
    fc.assert(
      fc.property(pages, (themes) => {
        const looks = looksOf(themes);
        for (const [index, look] of looks.entries()) {
          for (const neighbour of [looks[index + 1], looks[index + 3]]) {
            expect(neighbour?.composition).not.toBe(look.composition);
            expect(neighbour?.tone).not.toBe(look.tone);
          }
        }
      }),
    );
  });

  it('are all different within ten in succession, where all themes wear the same', () => {
    fc.assert(
      fc.property(anyTheme, (worn) => {
        const names = looksOf(Array.from({ length: 30 }, () => worn)).map(
          ({ composition, tone }) => `${composition} ${tone}`,
        );
        for (let at = 0; at + 10 <= names.length; at += 1) {
          expect(new Set(names.slice(at, at + 10)).size).toBe(10);
        }
      }),
    );
  });

  it('stay unlike their neighbours when some take another composition of their side', () => {
    const family = fc.constantFrom(...FAMILIES);
    fc.assert(
      fc.property(family, family, (one, other) => {
        const worn = FAMILIES.map((name) => ({ family: name, composition: name as string }));
        const numbersOf = (name: string) =>
          Array.from({ length: 30 }, (_, number) => number).filter(
            (number) => lookOnPage(number, worn).composition === name,
          );
        fc.pre(onSameSide(one, other));
        const apart = numbersOf(one).flatMap((a) => numbersOf(other).map((b) => Math.abs(a - b)));
        expect(apart.every((distance) => distance !== 1 && distance !== 3)).toBe(true);
      }),
    );
  });

  it('show every composition of a family in turn', () => {
    const worn = [
      ...FAMILIES.map((family) => ({ family, composition: family as string })),
      { family: 'label', composition: 'corner' } as const,
    ];
    const shown = new Set(Array.from({ length: 24 }, (_, number) => lookOnPage(number, worn).composition));
    expect(shown.size).toBe(FAMILIES.length + 1);
  });

  it('show the composition that a maker chose whenever it is the turn of its family', () => {
    const worn = FAMILIES.flatMap((family) => [
      { family, composition: `${family}1` },
      { family, composition: `${family}2` },
    ]);
    const wished = { composition: 'slant2', tone: 'dark' } as const;
    const numbers = Array.from({ length: 20 }, (_, number) => number);
    const shown = numbers.map((number) => lookOnPage(number, worn, wished).composition);
    expect(shown.filter((composition) => composition === 'slant2')).toHaveLength(3);
    expect(shown).not.toContain('slant1');
    const others = numbers.map((number) => lookOnPage(number, worn).composition);
    expect(shown.map((composition, at) => (composition === 'slant2' ? 'slant' : others[at]))).toEqual(
      shown.map((composition) => (composition === 'slant2' ? 'slant' : composition)),
    );
  });

  it('are refused for a theme without a composition of a family', () => {
    expect(() => lookOnPage(0, [])).toThrow(/family/);
  });
});
