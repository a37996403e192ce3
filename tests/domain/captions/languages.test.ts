import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor, altTextOf, slideTextsFor } from '../../../functions/domain/captions/alt-text.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { brief, COFFEE, KANTIL, PRODUCTS, product, TRANSLATIONS } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});
const write = (changes: Partial<CaptionBrief> = {}) => composeCaption(brief(changes), books);
const writeMany = (changes: Partial<CaptionBrief> = {}) =>
  Array.from({ length: 20 }, (_, at) => write({ ...changes, seed: `seed ${at}` }));
const TRANSLATED = product(COFFEE, { translations: TRANSLATIONS.kopi });

describe('a caption in Traditional Chinese', () => {
  const chinese = { language: 'zh-Hant', audience: 'abroad' } as const;

  it('weighs, counts and keeps as Hong Kong says it, and as Taiwan does when that is asked', () => {
    for (const text of writeMany({ ...chinese, region: 'HK' })) {
      expect(text).toMatch(/200克/);
      expect(text).toMatch(/(?:保存期|可存放|可放|能存)6個月/);
      expect(text).not.toMatch(/公克|保存期限|下單|線上/);
    }
    for (const text of writeMany({ ...chinese, region: 'TW' })) {
      expect(text).toMatch(/200公克/);
      expect(text).toMatch(/(?:保存期限|可保存|可放|能存)6個月/);
      expect(text).not.toMatch(/\d克|落單|街坊|網上/);
    }
  });

  it('is for Hong Kong when nobody said otherwise', () => {
    expect(write(chinese)).toBe(write({ ...chinese, region: 'HK' }));
  });

  it('uses full-width stops and sets no space where Chinese sets none', () => {
    for (const text of writeMany(chinese)) {
      const [lead = ''] = text.replaceAll(/https:\S+/g, '').split('\n\n—');
      expect(lead).not.toMatch(/\p{Script=Han}[,.;!?]|[。，：] /u);
      expect(lead).toMatch(/。/);
    }
  });

  it('counts people, cloth and lessons by their classifiers', () => {
    const of = (key: 'wisata' | 'batik' | 'kelas') =>
      write({ ...chinese, product: PRODUCTS[key].facts, maker: PRODUCTS[key].maker });
    expect(of('wisata')).toMatch(/每位/);
    expect(of('wisata')).toMatch(/4位/);
    expect(of('batik')).toMatch(/每幅|一幅/);
    expect(of('kelas')).toMatch(/8堂/);
  });
});

describe('a caption in Arabic', () => {
  const arabic = { language: 'ar', audience: 'abroad' } as const;

  it('gives price, weight and number with Latin digits', () => {
    for (const text of writeMany(arabic)) {
      const plain = withoutIsolates(text);
      expect(plain).toContain('32,000 روبية إندونيسية');
      expect(plain).toContain('200 جم');
      expect(plain).toContain('6 أشهر');
      expect(plain).not.toMatch(/[٠-٩]/);
    }
  });

  it('puts the address on its own line, where it stays whole and can be tapped', () => {
    for (const text of writeMany(arabic))
      expect(text).toMatch(/\nhttps:\/\/wa\.me\/6280000000102\?text=[!-~]+\n/);
  });

  it('counts with the plural of the language', () => {
    const text = write({ ...arabic, product: PRODUCTS.wisata.facts, maker: PRODUCTS.wisata.maker });
    expect(withoutIsolates(text)).toContain('4 أشخاص');
    const two = product(PRODUCTS.wisata.facts, { fromPeople: 2 });
    expect(write({ ...arabic, product: two, maker: PRODUCTS.wisata.maker })).toContain('شخصان');
  });
});

describe('a foreign caption', () => {
  it.each([
    ['en', 'Ground coffee (Kopi bubuk)', 'Coffee beans'],
    ['zh-Hant', '咖啡粉（Kopi bubuk）', '咖啡豆'],
    ['ar', 'قهوة مطحونة (Kopi bubuk)', 'حبوب البن'],
  ] as const)(
    'in %s names the product as the seller did for its readers, and as its label does',
    (language, name, ingredient) => {
      for (const text of writeMany({ language, product: TRANSLATED })) {
        const plain = withoutIsolates(text);
        expect(plain).toContain(name);
        expect(plain.toLowerCase()).toContain(ingredient.toLowerCase());
        expect(plain.indexOf(COFFEE.words ?? '?')).toBeGreaterThan(plain.indexOf('—'));
      }
    },
  );

  it.each(['zh-Hant', 'ar'] as const)(
    'in %s does not list ingredients in Indonesian; the Indonesian half does',
    (language) => {
      for (const text of writeMany({ language })) {
        const [lead = '', second = ''] = text.split('\n\n—');
        expect(lead).not.toContain('biji kopi');
        expect(second).toContain('biji kopi');
      }
    },
  );
});

describe('the tone', () => {
  it('is warm when nobody chose', () => {
    expect(write()).toBe(write({ tone: 'warm' }));
  });

  it.each([
    ['id', /halo|hai|tetangga|permisi|numpang|\bya\.|terima kasih|siapa tahu/i],
    ['en', /hello|hi |neighbour|thank|think of me|quick word|welcome/i],
    ['zh-Hant', /各位|大家|街坊|朋友|謝謝|多謝|歡迎/],
    ['ar', /السلام عليكم،|أهلًا|جيران|شكرًا|يسعد/],
  ] as const)('that is plain neither greets nor thanks in %s', (language, warmth) => {
    const plain = writeMany({ language, tone: 'plain' }).map((text) =>
      (text.split('\n\n—')[0] ?? '').replaceAll(/https:\S+|#\S+/g, ''),
    );
    for (const text of plain) expect(text).not.toMatch(warmth);
    expect(writeMany({ language }).join('\n')).toMatch(warmth);
  });

  it.each(['id', 'en', 'zh-Hant', 'ar'] as const)(
    'that is plain in %s still gives every fact',
    (language) => {
      for (const text of writeMany({ language, tone: 'plain', seller: KANTIL })) {
        const lead = withoutIsolates(text.split('\n\n—')[0] ?? '');
        for (const fact of ['Kopi bubuk', '32', '200', 'Tungku Lor', '0800-0000-0101', 'P-IRT'])
          expect(lead).toContain(fact);
      }
    },
  );
});

describe('the description of a picture', () => {
  it.each([
    ['id', 'Foto Kopi bubuk dengan label bergaya kemasan.', 'Gambar 2 dari 5.'],
    ['en', 'Photo of Kopi bubuk with a packaging-style label.', 'Picture 2 of 5.'],
    ['zh-Hant', 'Kopi bubuk 的照片，配上包裝風格的標籤。', '第2張，共5張。'],
    ['ar', 'صورة Kopi bubuk مع ملصق على طراز العبوات.', 'الصورة 2 من 5.'],
  ] as const)('is in %s, also for each picture of a carousel', (language, opening, slide) => {
    const plain = withoutIsolates(altTextFor(brief({ language }), books));
    expect(plain).toContain(opening);
    expect(plain).toContain('0800-0000-0102');
    expect(plain).not.toMatch(/[{}]|undefined/);
    const altText = altTextFor(brief({ language }), books);
    const slideTexts = slideTextsFor(brief({ language }), books, 5);
    expect(slideTexts).toHaveLength(5);
    const second = withoutIsolates(altTextOf({ altText, slideTexts }, { at: 1, of: 5 }));
    expect(second.startsWith(slide)).toBe(true);
    expect(second).toContain(opening);
    expect(altTextOf({ altText, slideTexts }, { at: 1, of: 4 })).toBe(altText);
  });
});
