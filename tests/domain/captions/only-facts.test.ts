import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../functions/domain/audience.ts';
import { type CaptionBrief, namesIn } from '../../../functions/domain/captions/caption-brief.ts';
import { checkCaption } from '../../../functions/domain/captions/check-caption.ts';
import { hashtagsIn } from '../../../functions/domain/captions/check-text.ts';
import { composeCaption } from '../../../functions/domain/captions/compose-caption.ts';
import { CAPTION_LIMITS } from '../../../functions/domain/captions/limits.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { CaptionPlace } from '../../../functions/domain/platform.ts';
import { brief, COMMUNITY, PRODUCTS } from './demo-briefs.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const word = fc.constantFrom('Senja', 'Wungu', 'Lumbung', 'Kidul', 'Randu', 'Pelangi', 'Murni', 'Asli');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const phone = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `0800-00${number}`);
const person = fc.record({ name, phone }).map((seller) => ({ ...seller, id: `id-${seller.phone}` }));
const plain = fc.constantFrom('Senja', 'Wungu', 'Lumbung', 'Kidul', 'Randu');

const anyBrief: fc.Arbitrary<CaptionBrief> = fc
  .record({
    base: fc.constantFrom(...Object.values(PRODUCTS)),
    price: fc.integer({ min: 100, max: 1_000_000_000 }),
    brand: plain,
    village: name,
    home: name,
    seller: person,
    alsoSellers: fc.array(person, { maxLength: 9 }),
    hosted: fc.boolean(),
    language: fc.constantFrom(...LANGUAGES),
    audience: fc.constantFrom(...AUDIENCES),
    place: fc.constantFrom(...CaptionPlace.options),
    seed: fc.string({ maxLength: 8 }),
  })
  .map(({ base, price, brand, village, home, alsoSellers, hosted, ...rest }) => ({
    ...brief(rest),
    product: { ...base.facts, price },
    maker: { ...base.maker, brand, village },
    community: { ...COMMUNITY, village: home },
    hosted,
    alsoSellers: hosted ? alsoSellers : [],
  }));

const digitsIn = (text: string) => text.match(/\d+/g) ?? [];
const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** Everything that the request gives, as one text: its words and digits may be said. */
const given = (request: CaptionBrief): string =>
  JSON.stringify(request) +
  request.product.price.toLocaleString('id') +
  request.product.price.toLocaleString('en');

/** Digits that follow from facts: shelf life in months, the day of an expiry, and 62 for a leading zero. */
const DERIVED = ['6', '3', '2027'];
const withoutLinks = (text: string) => text.replaceAll(/https:\S+/g, '');

/** Words of our own that are written with a capital within a sentence. */
const OURS = new Set([
  'WhatsApp',
  'Rp',
  'P',
  'IRT',
  'No',
  'Halal',
  'I',
  'Bapak',
  'Ibu',
  'May',
  'Mei',
  'Madam',
  'Sir',
]);

/** Capitalised words that do not begin a sentence or a line. */
const namesWithin = (text: string) =>
  [
    ...withoutLinks(text).matchAll(
      /(?<=[\p{L}\p{N},;(*/] ?\*?)(?<![.!?:] \*?)(?<![\p{L}])\p{Lu}[\p{L}\p{M}]*/gu,
    ),
  ].map(([found]) => found);

describe('a generated caption, whatever the facts', () => {
  it('holds no digit that the request did not give', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        const text = withoutLinks(composeCaption(request, books));
        const allowed = new Set([...digitsIn(given(request)), ...DERIVED]);
        expect(digitsIn(text).filter((digits) => !allowed.has(digits))).toEqual([]);
      }),
    );
  });

  it('names no person or place that the request did not name', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        const text = composeCaption(request, books);
        const allowed = new Set(wordsIn(given(request)));
        const tags = new Set(hashtagsIn(text).map((tag) => tag.slice(1)));
        const strange = namesWithin(text).filter(
          (found) => !allowed.has(found) && !OURS.has(found) && !tags.has(found),
        );
        expect(strange).toEqual([]);
      }),
    );
  });

  it('would be caught with a place that a phrase brought in', () => {
    const price = [{ say: ['Harganya {price} per {unit} di Wonosobo.'] }];
    const text = composeCaption(brief(), { ...books, id: { ...books.id, price, priceNet: price } });
    expect(namesWithin(text)).toContain('Wonosobo');
  });

  it('holds no refused claim, keeps every limit, and leaves no slot or choice open', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        const text = composeCaption(request, books);
        const { kind, food } = request.product;
        const subject = { kind, halal: food?.halal, names: namesIn(request) };
        const longList = request.place === 'whatsapp' && request.alsoSellers.length > 4;
        const problems = checkCaption(text, longList ? 'facebook' : request.place, subject);
        expect(problems).toEqual([]);
        expect(text).not.toMatch(/[{}[\]|]|undefined| {2}|\n{3}/);
      }),
    );
  });

  it('gives everybody who takes orders with her number, and the price', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        const text = composeCaption(request, books);
        for (const seller of [request.seller, ...request.alsoSellers]) {
          expect(text).toContain(seller.name);
          expect(text).toContain(seller.phone);
        }
        expect(text).toContain(`Rp ${request.product.price.toLocaleString('id')}`);
      }),
    );
  });

  it('adds five hashtags at most', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        expect(hashtagsIn(composeCaption(request, books)).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyBrief, (request) => {
        expect(composeCaption(request, books)).toBe(composeCaption(structuredClone(request), books));
      }),
    );
  });
});

describe('the longest facts that a form takes', () => {
  const long = (length: number, letter = '茶') => letter.repeat(length);
  const seller = (at: number) => ({ id: `s${at}`, name: long(60), phone: `+62 800 0000 00${10 + at}` });
  const longest = (changes: Partial<CaptionBrief>): CaptionBrief => ({
    ...brief(changes),
    product: {
      ...PRODUCTS.kopi.facts,
      name: long(80),
      words: long(500),
      unit: long(20),
      net: long(30),
      price: 1_000_000_000,
      food: {
        ...PRODUCTS.kopi.facts.food,
        ingredients: long(300),
        permit: long(40),
        halal: { state: 'notHalal' },
      },
    },
    maker: { id: 'm', name: long(60), brand: long(60), village: long(60) },
    seller: seller(0),
    community: { name: long(80), village: long(60), hashtags: ['#a', '#b', '#c', '#d', '#e'] },
  });

  it.each(['facebook', 'instagram'] as const)('still fit %s with ten sellers and two languages', (place) => {
    for (const audience of AUDIENCES) {
      const alsoSellers = Array.from({ length: 9 }, (_, at) => seller(at + 1));
      const text = composeCaption(
        longest({ place, audience, language: 'en', hosted: true, alsoSellers }),
        books,
      );
      expect(text.length).toBeLessThanOrEqual(CAPTION_LIMITS[place].characters);
      expect(text).toContain('+62 800 0000 0019');
    }
  });

  it('still fit WhatsApp with one seller', () => {
    const text = composeCaption(longest({ place: 'whatsapp' }), books);
    expect(text.length).toBeLessThanOrEqual(CAPTION_LIMITS.whatsapp.characters);
    expect(text).toContain('Tidak halal.');
  });
});
