import { beforeAll, describe, expect, it } from 'vitest';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { bookOf, type PhraseBooks, Section } from '../../../functions/domain/captions/phrase-book.ts';
import { CaptionPlace } from '../../../functions/domain/channel/platform.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import type { Appeal } from '../../../functions/domain/product/appeal.ts';
import { brief, KANTIL, KENANGA, PRODUCTS, TRANSLATIONS } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

const APPEAL: Appeal = {
  taste: ['sweet', 'savoury'],
  texture: ['smooth', 'light'],
  spice: 'none',
  occasions: ['gift', 'weekend', 'gathering'],
  season: 'harvest',
  use: 'Tinggal dikukus sebentar.',
  story: 'Saya rindu rasanya waktu di rantau.',
  own: 'Semua saya kerjakan di rumah.',
  does: 'Memetik teh dan memasak.',
  takesHome: 'Hasil masakan sendiri.',
};
const SELLERS = [KANTIL, KENANGA];

/** Three hundred captions: every product, audience and place, by the maker and by others, with and without a unit. */
const captionsIn = (language: Language): readonly { readonly post: CaptionBrief; readonly text: string }[] =>
  Array.from({ length: 300 }, (_, at) => {
    const keys = Object.keys(PRODUCTS) as (keyof typeof PRODUCTS)[];
    const key = keys[at % keys.length] ?? 'kopi';
    const { facts, maker } = PRODUCTS[key];
    const { unit, ...others } = facts;
    const seller = at % 3 === 0 ? { ...KANTIL, id: maker.id, name: maker.name } : SELLERS[at % 2];
    const post = brief({
      product: {
        ...others,
        ...(at % 4 !== 0 && unit !== undefined && { unit }),
        ...(at % 2 === 0 && { appeal: APPEAL, left: 5 }),
        translations: TRANSLATIONS[key],
      },
      maker,
      seller: seller ?? KENANGA,
      hosted: at % 7 === 0,
      language,
      audience: AUDIENCES[(at >> 1) % 4] ?? 'bonding',
      place: CaptionPlace.options[(at >> 2) % 3] ?? 'facebook',
      tone: at % 5 === 0 ? 'plain' : 'warm',
      region: at % 2 === 0 ? 'HK' : 'TW',
      seed: `awkward ${at}`,
    });
    return { post, text: composeCaption(post, books).split('\n\n—')[0] ?? '' };
  });

const phrasesIn = (language: Language): readonly string[] => {
  const book = bookOf(language, books);
  return Section.options.flatMap((section) => book[section].flatMap(({ say }) => say));
};

describe('sentences that no seller would say', () => {
  it.each([
    ['id', 'Carinya Watu Lereng, ya.', /Carinya/],
    ['id', 'Yang sedang butuh Keripik…', /sedang butuh/i],
    ['id', 'Mulai 4 orang.', /(?<!jalan )\bMulai \{people\}/],
    ['id', 'Pembuatnya Kantil, mereknya Tungku Lor', /Pembuatnya \{maker\}, mereknya/],
    ['id', 'Timbangannya 200 g.', /Timbangannya|Kalau diukur/],
    ['id', 'Silakan Bapak/Ibu menimbang Kopi bubuk.', /\bmenimbang\b/],
    ['id', 'Soal pedas: tidak pedas.', /(?:pedasnya|soal pedas): /i],
    ['en', 'call it Watu Lereng', /\bcall it\b/],
    ['en', 'take them to A day in the village', /take (?:them|it) to \{name\}/],
    ['en', 'Joining is Rp 125,000 per person', /Joining is/],
    ['en', 'In the making: biji kopi.', /In the making|point by point|Number of lessons/],
    ['en', 'It goes well with a gift.', /goes well with/],
    ['zh-Hant', '我就是製作人 (a producer of films)', /製作人/],
    ['zh-Hant', '製作的是…的', /製作的是/],
    ['zh-Hant', '想到早餐就用得上', /就用得上|可以用在/],
    ['zh-Hant', '怎樣吃咖啡粉', /怎樣吃/],
    ['ar', 'والتجهيز في', /والتجهيز/],
    ['ar', 'عند الوزن: 250', /عند الوزن|من أجل|فكروا في/],
  ] as const)('%s: "%s" stands in no book', (language, _sentence, pattern) => {
    expect(phrasesIn(language).filter((phrase) => pattern.test(phrase))).toEqual([]);
  });

  it.each(LANGUAGES)(
    'in %s nobody but the maker says what the maker tells of herself, unless in quotes',
    (language) => {
      const told = [APPEAL.own ?? '', APPEAL.story ?? ''].map((text) => text.replace(/\.$/, ''));
      const others = captionsIn(language).filter(
        ({ post }) => post.seller.id !== post.maker.id || post.hosted,
      );
      const said = others.flatMap(({ text }) =>
        told.filter((line) => text.includes(line)).map((line) => ({ text, line })),
      );
      // What she typed in Indonesian stands in Indonesian captions alone.
      expect(said.length > 10).toBe(language === 'id');
      expect(said.filter(({ text, line }) => !new RegExp(`[“「«][^”」»]*${line}`).test(text))).toEqual([]);
    },
  );

  it('in English no name of a product stands within a sentence as if it were a common word', () => {
    for (const { text } of captionsIn('en'))
      expect(text).not.toMatch(
        /(?:\b(?:some|a|an|the|of these) )\*?(?:Ground coffee|Stamped batik|A day in)/,
      );
  });

  it.each(LANGUAGES)('in %s a unit that nobody typed is not stated', (language) => {
    const without = captionsIn(language).filter(({ post }) => post.product.unit === undefined);
    const UNIT = /\bper (?:bungkus|kain|orang|peserta|pack|piece|person)\b|每[包幅位]|لكل/;
    expect(without.length).toBeGreaterThan(50);
    expect(without.filter(({ text }) => UNIT.test(text))).toEqual([]);
  });

  it('in every language "I make it myself" is said only if the maker said so', () => {
    for (const language of LANGUAGES)
      for (const { text } of captionsIn(language))
        expect(text).not.toMatch(
          /buat(?:an)? (?:saya )?sendiri|membuatnya sendiri|make it myself|my own work|自己做|親手|من صنعي|أصنعه/i,
        );
  });
});

describe('the caution', () => {
  it.each([
    ['id', 'Teliti sebelum membeli'],
    ['en', 'Please check before you buy'],
    ['zh-Hant', '購買前請'],
    ['ar', 'قبل الشراء'],
  ] as const)('stands in every caption of food in %s, once, and in no other', (language, caution) => {
    for (const { post, text } of captionsIn(language)) {
      const times = text.split(caution).length - 1;
      expect({ kind: post.product.kind, times }).toEqual({
        kind: post.product.kind,
        times: post.product.kind === 'food' ? 1 : 0,
      });
    }
  });
});

describe('the address of WhatsApp', () => {
  it('is short: the number in the form of its country and twenty plain characters at most', () => {
    let links = 0;
    for (const language of LANGUAGES)
      for (const { text } of captionsIn(language))
        for (const [, address = ''] of text.matchAll(/(https?:\S+)/g)) {
          links += 1;
          expect(address).toMatch(/^https:\/\/wa\.me\/62\d+(?:\?text=[A-Za-z0-9-]{1,20})?$/);
        }
    expect(links).toBeGreaterThan(300);
  });
});

describe('emoji', () => {
  const EMOJI = /\p{Extended_Pictographic}/gu;

  it('come in the measure that sellers use: two beside a list at most, none in letters and in the plain tone', () => {
    for (const language of LANGUAGES) {
      const captions = captionsIn(language);
      for (const { post, text } of captions) {
        const beside = text.split('\n').map((line) => line.replace(/^(?:🔸|▪️|🌿) .*$/u, ''));
        const found = beside.join('\n').match(EMOJI) ?? [];
        const isQuiet = post.audience === 'linking' || post.tone === 'plain';
        expect(found.length).toBeLessThanOrEqual(isQuiet ? 0 : 2);
      }
      const warm = captions.filter(({ post }) => post.audience !== 'linking' && post.tone === 'warm');
      const withOne = warm.filter(({ text }) => text.match(EMOJI) !== null);
      expect(withOne.length / warm.length).toBeGreaterThan(0.4);
      expect(withOne.length / warm.length).toBeLessThan(0.9);
    }
  });
});
