import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { bookOf, type PhraseBooks, Section } from '../../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';
import { brief, COFFEE, PRODUCTS, product, TRANSLATIONS } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

/** Captions of a product for neighbours, or for another audience. */
const captionsOf = (
  facts: ProductFacts,
  changes: Partial<CaptionBrief> = {},
  count = 200,
): readonly string[] =>
  Array.from({ length: count }, (_, at) =>
    withoutIsolates(
      composeCaption(brief({ product: facts, seed: `said once ${at}`, ...changes }), books).split(
        '\n\n—',
      )[0] ?? '',
    ),
  );

const some = (texts: readonly string[], pattern: RegExp): number =>
  texts.filter((text) => pattern.test(text)).length;

describe('what the maker typed', () => {
  const CRISPS = product(COFFEE, {
    name: 'Keripik pisang manis',
    words: 'Diiris tipis, digoreng garing.',
    translations: { en: { name: 'Banana crisps, very SWEET' }, 'zh-Hant': { name: '甜香蕉片' } },
    appeal: { taste: ['sweet', 'savoury'] },
  });

  it.each([
    ['id', /gurih/, /gurih dan manis|manis dan gurih/],
    ['en', /savoury/, /sweet and savoury|savoury and sweet/],
    ['zh-Hant', /甘香/, /甜、甘香|甘香、甜/],
  ] as const)(
    'in %s a tapped taste that the name says is not said again, the other one is',
    (language, other, both) => {
      const texts = captionsOf(CRISPS, { language });
      expect(some(texts, other)).toBeGreaterThan(20);
      expect(some(texts, both)).toBe(0);
    },
  );

  it('is compared by whole beginnings of words: "asin" is not in "pemasina"', () => {
    const facts = product(COFFEE, { words: 'Pemasina.', appeal: { taste: ['salty'] } });
    expect(some(captionsOf(facts), /\basin\b/)).toBeGreaterThan(20);
  });

  it('is not said a second time as what people do', () => {
    const trip = product(PRODUCTS.wisata.facts, {
      words: 'Jalan pagi ke kebun,  masak bersama. Pulang sore.',
      appeal: { does: 'jalan pagi ke kebun, masak bersama' },
    });
    for (const text of captionsOf(trip)) expect(text.match(/masak bersama/g)).toHaveLength(1);
    const other = product(trip, { appeal: { does: 'memetik teh' } });
    expect(some(captionsOf(other), /memetik teh/)).toBeGreaterThan(50);
  });
});

it('the maker is quoted once in a caption, and by her story and her own words alike', () => {
  const facts = product(COFFEE, { appeal: { story: 'Resep ibu.', own: 'Disangrai dua kali.' } });
  const texts = captionsOf(facts);
  for (const text of texts) expect(text.match(/“/g)?.length ?? 0).toBeLessThanOrEqual(1);
  expect(some(texts, /Resep ibu/)).toBeGreaterThan(30);
  expect(some(texts, /Disangrai dua kali/)).toBeGreaterThan(30);
});

describe('a letter', () => {
  const SALUTATIONS: Readonly<Record<Language, RegExp>> = {
    id: /^(?:Yth\. |Dengan hormat|Bapak\/Ibu)/u,
    en: /^(?:Dear Sir|Good day|Greetings)/u,
    'zh-Hant': /^(?:敬啟者|您好|各位先生)/u,
    ar: /^(?:السادة|تحية|حضرات)/u,
  };

  it.each(LANGUAGES)(
    'in %s begins with its salutation, also when the description comes first',
    (language) => {
      const facts = product(COFFEE, {
        translations: TRANSLATIONS.kopi,
        appeal: { taste: ['bitter'], texture: ['thick'] },
      });
      const book = bookOf(language, books);
      const salutations = book.salutation.flatMap(({ say }) => say);
      const texts = captionsOf(facts, { language, audience: 'linking' });
      const saluted = texts.filter((text) => salutations.some((one) => text.includes(one)));
      expect(saluted.length).toBeGreaterThan(50);
      for (const text of saluted) expect(text).toMatch(SALUTATIONS[language]);
      for (const salutation of salutations) expect(salutation).toMatch(SALUTATIONS[language]);
    },
  );
});

describe('how many are left', () => {
  const trip = product(PRODUCTS.wisata.facts, { left: 5 });
  const { unit: _unit, ...withoutUnit } = product(COFFEE, { left: 5 });

  it.each([
    ['id', trip, /5 tempat/, /5 orang/],
    ['en', trip, /5 places/, /5 (?:people|persons)/],
    ['zh-Hant', trip, /5個名額/, /5位/],
    ['ar', trip, /5 أماكن/, /5 أشخاص/],
    ['zh-Hant', withoutUnit, /5份/, /(?:還有|剩下|現有)5(?!份)/],
    ['ar', withoutUnit, /5 حبات/, /: 5\./],
  ] as const)('in %s counts what a buyer counts', (language, facts, right, wrong) => {
    const texts = captionsOf(facts, { language });
    expect(some(texts, right)).toBeGreaterThan(20);
    expect(some(texts, wrong)).toBe(0);
  });
});

describe('contents typed as a bare number', () => {
  const DOZEN = product(COFFEE, { unit: undefined, net: 'isi 12' });

  it.each([
    ['id', /\b12\b/, /\b12 buah/],
    ['en', /\b12\b/, /\b12 pieces/],
    ['zh-Hant', /12個/, /12(?!個)/],
    ['ar', /12 حبة/, /12(?! حبة)/],
  ] as const)(
    'are counted in %s as its grammar asks, with no unit that nobody typed',
    (language, right, wrong) => {
      const texts = captionsOf(DOZEN, { language }, 60);
      expect(some(texts, right)).toBeGreaterThan(20);
      expect(some(texts, wrong)).toBe(0);
    },
  );
});

describe('a list', () => {
  const { kind, name, price, languages, audiences } = COFFEE;
  const bare: ProductFacts = { kind, name, price, languages, audiences };
  const lines = (text: string): number => text.match(/^(?:[•–🔸🌿]|▪️) /gmu)?.length ?? 0;

  it.each(LANGUAGES)(
    'in %s is not made of the price alone, and is made of the price and another fact',
    (language) => {
      expect(captionsOf(bare, { language }).filter((text) => lines(text) > 0)).toEqual([]);
      const weighed = captionsOf(product(bare, { net: '200 g' }), { language }).map(lines);
      expect(weighed.filter((count) => count === 1)).toEqual([]);
      expect(weighed.filter((count) => count > 1).length).toBeGreaterThan(5);
    },
  );
});

describe('in the books', () => {
  const phrases = (language: Language, section: Section): readonly string[] =>
    bookOf(language, books)[section].flatMap(({ say }) => say);

  it.each([
    ['id', /tanya|pertanyaan/i],
    ['en', /\bask\b|question/i],
    ['zh-Hant', /問(?![好候])/],
    ['ar', /أسئلة|أسئلتكم|اسأل|سؤال/],
  ] as const)('of %s no last word invites questions: the order line above it does', (language, asks) => {
    expect(phrases(language, 'closing').filter((phrase) => asks.test(phrase))).toEqual([]);
    expect(phrases(language, 'order').filter((phrase) => asks.test(phrase))).not.toEqual([]);
  });

  it.each(LANGUAGES)('of %s a question ends with its mark and not with a colon', (language) => {
    const asked =
      /(?:^|\s)(?:mengapa|kenapa)\b[^?]*:|(?:為什麼|做些什麼|有什麼不同)[^？]*：|(?:لماذا|ماذا|متى|بماذا)[^؟]*:/iu;
    for (const section of Section.options)
      expect(phrases(language, section).filter((phrase) => asked.test(phrase))).toEqual([]);
  });

  it.each([
    ['id', /\bisi(?:nya)?\b/i],
    ['en', /inside|holds|contents/i],
    ['zh-Hant', /內有|裡面/],
    ['ar', /المحتوى|في الداخل/],
  ] as const)('of %s a size is not said as contents', (language, contents) => {
    const cloth = PRODUCTS.batik.facts;
    const { unit: _unit, ...untyped } = cloth;
    for (const facts of [cloth, untyped])
      for (const audience of AUDIENCES)
        for (const text of captionsOf(facts, { language, audience }, 30))
          for (const line of text.split(/[\n.。]/u).filter((part) => part.includes('×')))
            expect(line).not.toMatch(contents);
  });
});
