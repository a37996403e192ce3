import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import { type CaptionBrief, claimsContextOf } from '../../../functions/domain/captions/caption-brief.ts';
import { checkCaption } from '../../../functions/domain/captions/check-caption.ts';
import { hashtagsIn } from '../../../functions/domain/captions/check-text.ts';
import { lawfulCaption } from '../../../functions/domain/captions/lawful-caption.ts';
import { CAPTION_LIMITS } from '../../../functions/domain/captions/limits.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { anyBrief } from './any-brief.ts';
import { brief, PRODUCTS, SELLING } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const digitsIn = (text: string) => text.match(/\d+/g) ?? [];
const wordsIn = (text: string) => text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];

/** Everything that the request gives, as one text: its words and digits may be said. */
const given = (request: CaptionBrief): string =>
  JSON.stringify(request) +
  [request.product.price, SELLING.formerPrice.amount]
    .flatMap((amount) => [amount.toLocaleString('id'), amount.toLocaleString('en')])
    .join(' ');

/** Digits that follow from facts: shelf life in months, and an expiry on 2027-05-03. */
const DERIVED = ['6', '3', '5', '2027'];
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
  'Desember',
  'December',
  'Madam',
  'Sir',
]);

/** Capitalised words that do not begin a sentence or a line. */
const capitalsWithin = (text: string) =>
  [
    ...withoutLinks(text).matchAll(
      /(?<=[\p{L}\p{N},;(*/] ?\*?)(?<![.!?:] \*?)(?<![\p{L}])\p{Lu}[\p{L}\p{M}]*/gu,
    ),
  ].map(([found]) => found);

/** Places that are no part of any request here, as Chinese and Arabic write them. */
const PLACES =
  /印尼(?!盾)|印度尼西亞|爪哇|峇里|峇厘|蘇門答臘|雅加達|香港|澳門|台灣|臺灣|台北|新加坡|馬來西亞|إندونيسيا|جاوة|بالي|سومطرة|جاكرتا|السعودية|الإمارات|دبي|الكويت|قطر|البحرين|عُمان|هونغ كونغ|تايوان|ماليزيا|سنغافورة/gu;

/** Where a script has no capitals, every Latin word is a name unless it is ours. */
function strangeNames(text: string, language: Language): readonly string[] {
  const [lead = '', ...rest] = withoutLinks(text).split('\n\n—\n\n');
  if (language === 'id' || language === 'en') return capitalsWithin(text);
  const latin = [...lead.matchAll(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu)].map(([word]) => word);
  const places = [...lead.matchAll(PLACES)].map(([place]) => place);
  return [...latin, ...places, ...rest.flatMap(capitalsWithin)];
}

describe('a generated caption, whatever the facts', () => {
  it('holds no digit that the request did not give', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
        const text = withoutLinks(composeCaption(request, books));
        const allowed = new Set([...digitsIn(given(request)), ...DERIVED]);
        expect(digitsIn(text).filter((digits) => !allowed.has(digits))).toEqual([]);
      }),
    );
  });

  it('names no person or place that the request did not name', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
        const text = composeCaption(request, books);
        const allowed = new Set(wordsIn(given(request)));
        const tags = new Set(hashtagsIn(text).map((tag) => tag.slice(1)));
        const strange = strangeNames(text, request.language).filter(
          (found) => !allowed.has(found) && !OURS.has(found) && !tags.has(found),
        );
        expect(strange).toEqual([]);
      }),
    );
  });

  it('would be caught with a place that a phrase brought in, in any language', () => {
    for (const [language, phrase, place] of [
      ['id', 'Harganya {price} per {unit} di Wonosobo.', 'Wonosobo'],
      ['en', 'It is {price} per {unit} in Wonosobo.', 'Wonosobo'],
      ['zh-Hant', '每{unit}{price}，來自爪哇。', '爪哇'],
      ['zh-Hant', '每{unit}{price}，來自 Wonosobo。', 'Wonosobo'],
      ['ar', 'السعر {price} لكل {unit} من جاوة.', 'جاوة'],
    ] as const) {
      const price = [{ say: [phrase] }];
      const book = { ...(books[language] ?? books.en), shapes: [], price, priceNet: price };
      const text = composeCaption(brief({ language }), { ...books, [language]: book });
      expect(strangeNames(text, language)).toContain(place);
    }
  });

  it('would be caught with a digit that a phrase brought in', () => {
    const price = [{ say: ['每{unit}{price}，送2件。'] }];
    const book = { ...(books['zh-Hant'] ?? books.en), shapes: [], price, priceNet: price };
    const text = composeCaption(brief({ language: 'zh-Hant' }), { ...books, 'zh-Hant': book });
    expect(digitsIn(withoutLinks(text))).toContain('2');
    expect(digitsIn(given(brief()))).not.toContain('2');
  });

  it('holds no refused claim, keeps every limit, and leaves no slot or choice open', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
        const { text, problems } = lawfulCaption(request, books);
        const longList = request.place === 'whatsapp' && request.alsoSellers.length > 4;
        const found = checkCaption(text, longList ? 'facebook' : request.place, claimsContextOf(request));
        expect(found).toEqual([]);
        const others = problems.filter(({ code }) => !(longList && code === 'captions.tooLong'));
        expect(others).toEqual([]);
        expect(text).not.toMatch(/[{}[\]|]|undefined| {2}|\n{3}|。。|،\.| [，。、]/);
      }),
    );
  });

  it('gives everybody who takes orders with her number, and the price', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
        const text = composeCaption(request, books);
        for (const seller of [request.seller, ...request.alsoSellers]) {
          expect(text).toContain(seller.name);
          expect(text).toContain(seller.phone);
        }
        expect(text).toContain(request.maker.brand);
        expect(text).toContain(`Rp ${request.product.price.toLocaleString('id')}`);
      }),
    );
  });

  it('speaks Indonesian beside every other language, with the caution for food in both', () => {
    const foreign = LANGUAGES.filter((language) => language !== 'id');
    fc.assert(
      fc.property(anyBrief(foreign), (request) => {
        const [lead = '', second = ''] = composeCaption(request, books).split('\n\n—\n\n');
        expect(second).toContain(`Rp ${request.product.price.toLocaleString('id')}`);
        const isFood = request.product.kind === 'food';
        expect(second.includes('Teliti sebelum membeli.')).toBe(isFood);
        expect(/Please check before|購買前請|يرجى قراءة/.test(lead)).toBe(isFood);
      }),
    );
  });

  it('keeps each number, name and Latin word within Arabic isolated, and each address on a line of its own', () => {
    fc.assert(
      fc.property(anyBrief(['ar']), (request) => {
        const [lead = ''] = composeCaption(request, books).split('\n\n—\n\n');
        for (const line of lead.split('\n')) {
          if (/^https:\/\/[!-~]+$/.test(line) || line.startsWith('#')) continue;
          const loose = line.replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, '').replaceAll('P-IRT', '');
          expect(loose).not.toMatch(/[0-9A-Za-z\u2066-\u2069]/);
        }
      }),
    );
  });

  it('adds five hashtags at most', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
        expect(hashtagsIn(composeCaption(request, books)).length).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('is the same for the same seed', () => {
    fc.assert(
      fc.property(anyBrief(), (request) => {
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

  it.each(['en', 'zh-Hant', 'ar'] as const)(
    'still fit WhatsApp in two languages, with long descriptions typed in both (%s)',
    (language) => {
      const request = longest({ place: 'whatsapp', language });
      const translations = { [language]: { name: long(80), words: `Awal. ${long(490)}` } };
      const text = composeCaption({ ...request, product: { ...request.product, translations } }, books);
      expect(text.length).toBeLessThanOrEqual(CAPTION_LIMITS.whatsapp.characters);
      expect(text).toContain('Tidak halal.');
    },
  );
});
