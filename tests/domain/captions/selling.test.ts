import { beforeAll, describe, expect, it } from 'vitest';
import { altTextFor } from '../../../functions/domain/captions/alt-text.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { brief, COFFEE, PRODUCTS, product, SELLING } from './demo-briefs.ts';
import { composeCaption } from './first-draw.ts';
import { shippedBooks } from './shipped-books.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});
const LANGUAGES = ['id', 'en', 'zh-Hant', 'ar'] as const;
const DAY = '2026-12-01';
const lead = (changes: Partial<CaptionBrief>) =>
  withoutIsolates(composeCaption(brief({ day: DAY, ...changes }), books)).split('\n\n—')[0] ?? '';

describe('a former price', () => {
  const facts = product(COFFEE, { formerPrice: SELLING.formerPrice });

  it.each([
    ['id', 'Rp 250.000', '31 Desember 2026'],
    ['en', 'Rp 250,000', '31 December 2026'],
    ['zh-Hant', '250,000印尼盾', '2026年12月31日'],
    ['ar', '250,000 روبية إندونيسية', '31 ديسمبر 2026'],
  ] as const)('is told in %s with the day on which the lower price ends', (language, price, day) => {
    const text = lead({ language, product: facts });
    expect(text).toContain(price);
    expect(text).toContain(day);
  });

  it('is told until that day and not after it, and never when the day is unknown', () => {
    expect(lead({ product: facts, day: '2026-12-31' })).toContain('Rp 250.000');
    expect(lead({ product: facts, day: '2027-01-01' })).not.toContain('Rp 250.000');
    expect(lead({ product: facts, day: undefined })).not.toContain('Rp 250.000');
  });
});

describe('ordering ahead', () => {
  it.each([
    ['id', '20 Desember 2026', /pesan dulu|dipesan dulu/i],
    ['en', '20 December 2026', /order(ed)? ahead/i],
    ['zh-Hant', '2026年12月20日', /預訂/],
    ['ar', '20 ديسمبر 2026', /مسبقًا/],
  ] as const)('is asked for in %s, with the day on which it is ready', (language, day, words) => {
    const text = lead({ language, product: product(COFFEE, { preOrder: SELLING.preOrder }) });
    expect(text).toContain(day);
    expect(text).toMatch(words);
    expect(lead({ language, product: product(COFFEE, { preOrder: {} }) })).toMatch(words);
    expect(lead({ language, product: COFFEE })).not.toMatch(words);
  });

  it('is no longer asked for on the day when it is ready', () => {
    const facts = product(COFFEE, { preOrder: SELLING.preOrder });
    expect(lead({ product: facts, day: '2026-12-20' })).not.toMatch(/pesan dulu|Desember/i);
  });
});

describe('bundles and badges', () => {
  it.each([
    ['id', '3 bungkus', 'Buatan rumahan'],
    ['en', '3 packs', 'Home-made'],
    ['zh-Hant', '3包', '家庭自製'],
    ['ar', '3 عبوات', 'صنع منزلي'],
  ] as const)('are told in %s, in its grammar', (language, bundle, badge) => {
    const facts = product(COFFEE, { bundle: SELLING.bundle, badges: ['homemade'] });
    expect(lead({ language, product: facts })).toContain(bundle);
    expect(lead({ language, product: facts })).toContain(badge);
    expect(lead({ language })).not.toContain(badge);
  });

  it.each(LANGUAGES)('are part of the description of the picture in %s', (language) => {
    const facts = product(PRODUCTS.batik.facts, { ...SELLING, badges: ['handmade'] });
    const alt = withoutIsolates(altTextFor(brief({ language, product: facts, day: DAY }), books));
    for (const fact of ['250', '31', '20', '3']) expect(alt).toContain(fact);
  });
});

describe('a page where one can also order', () => {
  const facts = product(COFFEE, { orderLink: SELLING.orderLink });

  it.each(LANGUAGES)('is named once in %s, on Facebook and WhatsApp', (language) => {
    for (const place of ['facebook', 'whatsapp'] as const) {
      const text = composeCaption(brief({ language, place, product: facts }), books);
      expect(text.split(SELLING.orderLink)).toHaveLength(2);
    }
  });

  it('is not named on Instagram, where nothing in a text can be tapped', () => {
    for (const language of LANGUAGES) {
      const text = composeCaption(brief({ language, place: 'instagram', product: facts }), books);
      expect(text).not.toContain('toko.example');
    }
  });
});
