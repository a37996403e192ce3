import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaptionBrief } from '../../../../functions/domain/captions/caption-brief.ts';
import type { PhraseBooks } from '../../../../functions/domain/captions/phrase-book.ts';
import { textOf } from '../../../../functions/domain/captions/paragraph.ts';
import { grams, overlapOf } from '../../../../bench/captions/overlap.ts';
import { withoutIsolates } from '../../../../functions/domain/labels/isolates.ts';
import type { Language } from '../../../../functions/domain/language.ts';
import { brief, PRODUCTS } from '../demo-briefs.ts';
import { composeParagraphs, composeCaption } from '../first-draw.ts';
import { shippedBooks } from '../shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const SELLERS = 150;
/** 150 members sell one product: the case in which captions are most alike. Half of them share a telephone. */
const campaign = (name: keyof typeof PRODUCTS, changes: Partial<CaptionBrief>, seed: string) =>
  Array.from({ length: SELLERS }, (_, at) =>
    brief({
      product: PRODUCTS[name].facts,
      maker: PRODUCTS[name].maker,
      seller: {
        id: `seller-${at}`,
        name: `Seller ${String.fromCodePoint(0x41 + (at % 26))}${String.fromCodePoint(0x61 + Math.floor(at / 26))}`,
        phone: `0800-0000-0${100 + (at % 75)}`,
      },
      seed: `${seed}|${at}`,
      ...changes,
    }),
  );

/** A caption whole, and what is ours to vary in its leading language, without addresses. */
function written(one: CaptionBrief): { readonly text: string; readonly varied: string } {
  const paragraphs = composeParagraphs(one, books);
  const end = paragraphs.findIndex(({ text }) => text === '—');
  const varied = (end < 0 ? paragraphs : paragraphs.slice(0, end))
    .filter(({ varies }) => varies)
    .map(({ text }) => withoutIsolates(text.replaceAll(/https:\S+/g, '')))
    .join(' . ');
  return { text: textOf(paragraphs), varied };
}

/** Mean overlap of each caption with the next twelve. */
function meanOverlap(texts: readonly string[], language: Language): number {
  const sets = texts.map((text) => grams(text, language));
  const overlaps = sets.flatMap((one, at) => sets.slice(at + 1, at + 13).map((two) => overlapOf(one, two)));
  return overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
}

/** Names and numbers of the sellers taken out: what is left is the wording. */
const wordingOf = (text: string, { seller }: CaptionBrief): string =>
  text.replaceAll(seller.name, '…').replaceAll(seller.phone, '…');

/**
 * The stated bounds on the mean overlap over all cases. Measured: Indonesian 0.16 warm and 0.18 plain, English 0.19 and
 * 0.21, Chinese 0.15 and 0.16, Arabic 0.19 and 0.23; the worst single case was 0.29. Product, maker and price are the same
 * in all captions and are counted, so nought is out of reach.
 */
const BOUNDS = {
  id: { warm: 0.2, plain: 0.23 },
  en: { warm: 0.22, plain: 0.25 },
  'zh-Hant': { warm: 0.18, plain: 0.2 },
  ar: { warm: 0.23, plain: 0.27 },
} as const;
const WORST = 0.33;
/** How many of the wordings differ at least. */
const MOSTLY = { warm: 0.9, plain: 0.7 } as const;

const LANGUAGES = ['id', 'en', 'zh-Hant', 'ar'] as const;
const CASES = (['kopi', 'batik', 'wisata', 'kelas'] as const).flatMap((name) =>
  (['bonding', 'bridging', 'linking', 'abroad'] as const).map((audience) => ({ name, audience })),
);

describe.each(LANGUAGES)('a campaign of 150 sellers in %s', (language) => {
  it.each(['warm', 'plain'] as const)('has no two equal captions and little overlap, %s', (tone) => {
    const overlaps = CASES.map(({ name, audience }) => {
      const briefs = campaign(name, { audience, language, tone }, `${name}|${audience}`);
      const captions = briefs.map(written);
      expect(new Set(captions.map(({ text }) => text)).size).toBe(SELLERS);
      // More than names and numbers differ: hardly any wording comes twice.
      const wordings = briefs.map((one, at) => wordingOf(captions[at]?.varied ?? '', one));
      expect(new Set(wordings).size).toBeGreaterThan(SELLERS * MOSTLY[tone]);
      return meanOverlap(
        captions.map(({ varied }) => varied),
        language,
      );
    });
    const mean = overlaps.reduce((sum, overlap) => sum + overlap, 0) / overlaps.length;
    expect(mean).toBeLessThan(BOUNDS[language][tone]);
    expect(Math.max(...overlaps)).toBeLessThan(WORST);
  });
});

describe('any campaign of 150 sellers', () => {
  it('has no two equal captions, whatever it sells, to whom, where, in which language and from which seed', () => {
    const any = fc.record({
      language: fc.constantFrom(...LANGUAGES),
      region: fc.constantFrom('HK', 'TW'),
      tone: fc.constantFrom('warm', 'plain'),
      place: fc.constantFrom('facebook', 'instagram', 'whatsapp'),
      audience: fc.constantFrom('bonding', 'bridging', 'linking', 'abroad'),
    });
    const name = fc.constantFrom('kopi', 'keripik', 'batik', 'wisata', 'kelas');
    fc.assert(
      fc.property(name, any, fc.string({ maxLength: 8 }), (product, changes, seed) => {
        const texts = campaign(product, changes, seed).map((one) => composeCaption(one, books));
        expect(new Set(texts).size).toBe(SELLERS);
      }),
      { numRuns: 25 },
    );
  });
});

describe('captions of one seller', () => {
  it('differ by the seed alone', () => {
    const texts = Array.from({ length: 12 }, (_, at) => composeCaption(brief({ seed: `${at}` }), books));
    expect(new Set(texts).size).toBe(12);
  });
});
