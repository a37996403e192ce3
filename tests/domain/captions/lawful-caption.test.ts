import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor } from '../../../functions/domain/captions/alt-text.ts';
import { type CaptionBrief, claimsContextOf } from '../../../functions/domain/captions/caption-brief.ts';
import { checkCaption } from '../../../functions/domain/captions/check-caption.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import { Shape } from '../../../functions/domain/captions/shape.ts';
import type { Section, PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { brief, COFFEE, product, PRODUCTS, SELLING } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';
import { USUAL_UNITS } from './usual-units.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const BY_PIECE = product(PRODUCTS.batik.facts, { unit: USUAL_UNITS.craft, net: undefined });
const craft = (changes: Partial<CaptionBrief> = {}): CaptionBrief =>
  brief({ product: BY_PIECE, maker: PRODUCTS.batik.maker, ...changes });
/** The Indonesian book in its classic shape, with other sentences in some of its parts. */
const saying = (sections: Partial<Record<Section, readonly string[]>>): PhraseBooks => ({
  ...books,
  id: {
    ...books.id,
    shapes: [],
    ...Object.fromEntries(Object.entries(sections).map(([section, say]) => [section, [{ say: [...say] }]])),
  },
});
const seeds = Array.from({ length: 40 }, (_, at) => `seed ${at}`);
const manyOf = (changes: Partial<CaptionBrief>, other: PhraseBooks) =>
  seeds.map((seed) => lawfulCaption(craft({ ...changes, seed }), other));
const codesOf = (captions: ReturnType<typeof manyOf>) => [
  ...new Set(captions.flatMap(({ problems }) => problems.map(({ code, field }) => `${code} ${field}`))),
];

describe('a drawn sentence that the law refuses', () => {
  it('is drawn again: "satu potong harga" reads as a discount', () => {
    const other = saying({ price: ['Satu {unit} harga {price}.', 'Satu {unit} dijual {price}.'] });
    expect(seeds.some((seed) => /potong harga/.test(composeCaption(craft({ seed }), other)))).toBe(true);
    const captions = manyOf({}, other);
    expect(codesOf(captions)).toEqual([]);
    for (const { text } of captions) expect(text).toContain('Satu potong dijual Rp 185.000.');
  });

  it('is drawn again as it was for the same seed, and nothing else changes', () => {
    const other = saying({
      price: ['Satu {unit} harga {price}.', 'Satu {unit} {price}.', 'Per {unit} {price}.'],
    });
    for (const seed of seeds) {
      const first = composeCaption(craft({ seed }), other);
      const { text } = lawfulCaption(craft({ seed }), other);
      expect(lawfulCaption(craft({ seed }), other).text).toBe(text);
      const drawnAgain = /(?:Satu|Per) potong Rp 185\.000\./u;
      expect(text.replace(drawnAgain, '…')).toBe(
        first.replace('Satu potong harga Rp 185.000.', '…').replace(drawnAgain, '…'),
      );
    }
  });

  it('may be said by another of its alternatives', () => {
    const captions = manyOf({}, saying({ price: ['Satu {unit} [harga|dijual] {price}.'] }));
    expect(codesOf(captions)).toEqual([]);
  });

  it('is drawn again in the second half of a foreign caption too', () => {
    const other = saying({ price: ['Satu {unit} harga {price}.', 'Satu {unit} dijual {price}.'] });
    for (const language of ['en', 'zh-Hant', 'ar'] as const)
      expect(codesOf(manyOf({ language }, other))).toEqual([]);
  });

  it('may be lawful alone and not beside its neighbour', () => {
    const former = [
      'Harga ini sampai {until}; sebelumnya {formerPrice}.',
      'Sebelumnya {formerPrice}, sampai {until}.',
    ];
    const other = saying({ price: ['{price} per {unit}.'], formerPrice: former });
    const offer = { product: product(BY_PIECE, { ...SELLING, bundle: undefined }), day: '2026-12-01' };
    expect(
      seeds.some((seed) => /potong\. Harga/.test(composeCaption(craft({ ...offer, seed }), other))),
    ).toBe(true);
    const captions = manyOf(offer, other);
    expect(codesOf(captions)).toEqual([]);
    for (const { text } of captions) expect(text).toContain('Sebelumnya Rp 250.000');
  });

  it('may be lawful alone and not after her description', () => {
    const wording = saying({
      price: ['Harganya {price}.', 'Dijual {price}.'],
      credit: ['Buatan {maker}, {brand}.'],
    });
    const priceAfterDescription = Shape.parse({
      name: 'test',
      lead: 'opening',
      lines: [['lead', 'credit'], ['description'], ['facts'], ['food']],
    });
    const other = { ...wording, id: { ...wording.id, shapes: [priceAfterDescription] } };
    const offer = { product: product(BY_PIECE, { words: 'Isinya tiga potong' }) };
    expect(
      seeds.some((seed) => /potong\n\nHarganya/.test(composeCaption(craft({ ...offer, seed }), other))),
    ).toBe(true);
    expect(codesOf(manyOf(offer, other))).toEqual([]);
  });

  it('says price and contents one by one when they may not be said together', () => {
    const other = saying({ priceNet: ['Isi {net}, harga {price}.'], price: ['Dijual {price} per {unit}.'] });
    const captions = manyOf({ product: product(BY_PIECE, { net: '3 potong' }) }, other);
    expect(codesOf(captions)).toEqual([]);
    for (const { text } of captions) {
      expect(text).toContain('Dijual Rp 185.000 per potong.');
      expect(text).toContain('3 potong.');
    }
  });

  it('is left out when the caption does without its part', () => {
    const captions = manyOf(
      { product: product(BY_PIECE, { fromPeople: 4 }) },
      saying({ people: ['Diskon untuk {people}.'] }),
    );
    expect(codesOf(captions)).toEqual([]);
    for (const { text } of captions) expect(text).not.toContain('4 orang');
  });

  it('leaves the phrase book to blame when the caption needs its part, and nobody else', () => {
    const captions = manyOf({}, saying({ price: ['Satu {unit} harga {price}.', 'Cuma {price}.'] }));
    expect(codesOf(captions)).toEqual(['captions.noLawfulPhrase id/price']);
    expect(captions[0]?.problems[0]?.text.en).toContain('Its words need no change');
  });
});

describe('a claim that was typed', () => {
  it('is refused as it stands: no other sentence of ours is tried', () => {
    for (const words of ['Potong harga minggu ini.', 'Lagi diskon, ya.'])
      for (const seed of seeds) {
        const one = craft({ seed, product: product(BY_PIECE, { words }) });
        const { text, problems } = lawfulCaption(one, books);
        expect(problems.map(({ code }) => code)).toEqual(['law.discount']);
        expect(text).toBe(composeCaption(one, books));
      }
  });

  it('is not taken for ours where it stands in a sentence of ours', () => {
    const one = craft({ product: product(BY_PIECE, { name: 'Batik obral' }) });
    const { text, problems } = lawfulCaption(one, books);
    expect(problems.map(({ code }) => code)).toEqual(['law.discount']);
    expect(text).toContain('Batik obral');
  });

  it('is not mended by drawing one of ours again beside it', () => {
    const other = saying({ price: ['Satu {unit} harga {price}.', 'Satu {unit} dijual {price}.'] });
    const captions = manyOf({ product: product(BY_PIECE, { words: 'Lagi diskon, ya.' }) }, other);
    for (const { text, problems } of captions) {
      expect(problems.map(({ code, text: { en } }) => `${code} ${/"[^"]+"/.exec(en)?.[0]}`)).toEqual([
        'law.discount "diskon"',
      ]);
      expect(text).not.toContain('potong harga');
    }
  });
});

describe('the default unit of food in Chinese', () => {
  it('ends no price before a shelf life: 包 and 保 together are a guarantee', () => {
    const food = { halal: { state: 'inProcess' }, expiry: { by: 'shelfLife', days: 180 } } as const;
    const crisps = product(PRODUCTS.keripik.facts, { food, unit: USUAL_UNITS.food, net: undefined });
    const offers = Array.from({ length: 200 }, (_, at) =>
      brief({ product: crisps, language: 'zh-Hant', seed: `${at}` }),
    );
    expect(offers.some((one) => /包。\n\n保/u.test(composeCaption(one, books)))).toBe(true);
    for (const one of offers) {
      const { text, problems } = lawfulCaption(one, books);
      expect(problems).toEqual([]);
      for (const fact of ['10,000印尼盾', '6個月']) expect(text).toContain(fact);
    }
  });
});

describe('a hashtag that runs a name together to a claim', () => {
  it('is left out, and the name stays', () => {
    const named = brief({ product: product(COFFEE, { name: 'Kopi memori' }) });
    expect(composeCaption(named, books)).toContain('#KopiMemori');
    const { text, problems } = lawfulCaption(named, books);
    expect(problems).toEqual([]);
    expect(text).not.toContain('#KopiMemori');
    expect(text).toContain('Kopi memori');
    expect(text).toContain('#RukunLereng');
  });
});

describe('the description of a picture', () => {
  it('leaves out the sentence that the law refuses beside another', () => {
    const other = saying({ formerPrice: ['Harga ini sampai {until}; sebelumnya {formerPrice}.'] });
    const offer = craft({
      product: product(BY_PIECE, { formerPrice: SELLING.formerPrice }),
      day: '2026-12-01',
    });
    const text = altTextFor(offer, other);
    expect(checkCaption(text, 'facebook', claimsContextOf(offer))).toEqual([]);
    expect(text).not.toContain('Harga ini');
    expect(text).toContain('Foto Batik cap motif carica');
  });
});
