import { describe, expect, it } from 'vitest';
import { labelContent } from '../../../functions/domain/labels/label-content.ts';
import { LabelContent } from '../../../functions/domain/picture/picture-content.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';
import { COFFEE, COMMUNITY, PRODUCTS, product, SELLING } from '../captions/demo-briefs.ts';

type Language = 'id' | 'en' | 'zh-Hant' | 'ar';
const DAY = '2026-12-01';

const label = (facts: ProductFacts, language: Language = 'id', selling: object = { day: DAY }) =>
  labelContent({
    product: facts,
    brand: { name: 'Tungku Lor', tagline: 'Dari tungku ke cangkir', logoKey: 'logos/kantil.png' },
    community: COMMUNITY,
    language,
    theme: 'kraft',
    ...selling,
  });

describe('a former price on a label', () => {
  const facts = product(COFFEE, { formerPrice: SELLING.formerPrice });

  it.each([
    ['id', 'Rp 250.000', 'sampai 31 Desember 2026'],
    ['en', 'Rp 250,000', 'until 31 December 2026'],
    ['zh-Hant', 'Rp 250,000', '至2026年12月31日'],
    ['ar', '\u2066Rp 250,000\u2069', 'حتى \u206631\u2069 ديسمبر \u20662026\u2069'],
  ] as const)('is printed in %s with the day on which the lower one ends', (language, text, until) => {
    expect(label(facts, language).formerPrice).toEqual({ text, until });
  });

  it('is shown to the last day and not after it', () => {
    expect(label(facts, 'id', { day: '2026-12-31' }).formerPrice).toBeDefined();
    expect(label(facts, 'id', { day: '2027-01-01' }).formerPrice).toBeUndefined();
  });

  it('is not shown when the day is not known', () => {
    expect(label(facts, 'id', {}).formerPrice).toBeUndefined();
  });
});

describe('the mark of a label', () => {
  it.each([
    ['id', 'Pesan dulu, siap 20 Desember 2026'],
    ['en', 'Order ahead, ready 20 December 2026'],
    ['zh-Hant', '接受預訂，2026年12月20日備妥'],
    ['ar', 'طلب مسبق، التجهيز \u206620\u2069 ديسمبر \u20662026\u2069'],
  ] as const)(
    'tells in %s that it has to be ordered ahead, and from when on it is there',
    (language, text) => {
      const facts = product(COFFEE, { preOrder: SELLING.preOrder });
      expect(label(facts, language).mark).toEqual({ kind: 'preOrder', text });
    },
  );

  it('needs no day for that, and is gone on the day when it is there', () => {
    const open = product(COFFEE, { preOrder: {} });
    expect(label(open).mark).toEqual({ kind: 'preOrder', text: 'Pesan dulu' });
    const dated = product(COFFEE, { preOrder: SELLING.preOrder });
    expect(label(dated, 'id', { day: '2026-12-20' }).mark).toBeUndefined();
  });

  it.each([
    ['id', 'Paket isi 3 bungkus'],
    ['en', 'Bundle of 3 packs'],
    ['zh-Hant', '組合裝：3包'],
    ['ar', 'مجموعة من: \u20663\u2069 عبوات'],
  ] as const)('tells in %s what a bundle holds', (language, text) => {
    const facts = product(COFFEE, { bundle: SELLING.bundle });
    expect(label(facts, language).mark).toEqual({ kind: 'bundle', text });
  });

  it.each([
    ['id', 'per bungkus', '3 bungkus'],
    ['en', 'per pack', '3 packs'],
    ['zh-Hant', '每包', '3包'],
  ] as const)('keeps the price of one and that of a bundle apart in %s', (language, one, several) => {
    const facts = product(COFFEE, { unit: 'bungkus' });
    expect(label(facts, language).priceNote).toBe(one);
    const bundled = product(facts, { bundle: SELLING.bundle });
    expect(label(bundled, language).priceNote).toBeUndefined();
    const ahead = label(product(bundled, { preOrder: {} }), language);
    expect([ahead.mark?.kind, ahead.priceNote]).toEqual(['preOrder', several]);
    expect(label(bundled, language, { day: DAY, soldOut: true }).priceNote).toBe(several);
  });

  it('states no unit that nobody typed', () => {
    const { unit: _, ...untyped } = COFFEE;
    expect(label(untyped).priceNote).toBeUndefined();
  });

  it('is one: sold out before ordering ahead, and that before a bundle', () => {
    const facts = product(COFFEE, SELLING);
    expect(label(facts, 'id', { day: DAY, soldOut: true }).mark).toEqual({ kind: 'soldOut', text: 'Habis' });
    expect(label(facts).mark?.kind).toBe('preOrder');
    expect(label(facts, 'id', { day: '2026-12-25' }).mark?.kind).toBe('bundle');
    expect(label(COFFEE).mark).toBeUndefined();
  });

  it('fits its schema with the longest bundle that a form takes', () => {
    const facts = product(COFFEE, { bundle: 'x'.repeat(30) });
    for (const language of ['id', 'en', 'zh-Hant', 'ar'] as const) {
      const content = label(facts, language);
      expect(LabelContent.parse(content)).toEqual(content);
    }
  });
});

describe('badges', () => {
  it('are those that the seller ticked, in the terms of the language', () => {
    const facts = product(PRODUCTS.batik.facts, { badges: ['handmade'] });
    expect(label(facts).badges).toEqual(['Buatan tangan']);
    expect(label(facts, 'zh-Hant').badges).toEqual(['手工製作']);
    expect(label(facts, 'ar').badges).toEqual(['صنع يدوي']);
    expect(label(PRODUCTS.batik.facts).badges).toBeUndefined();
  });
});

describe('the brand on a label', () => {
  it('brings its tagline and logo', () => {
    expect(label(COFFEE)).toMatchObject({ tagline: 'Dari tungku ke cangkir', logo: 'logos/kantil.png' });
  });
});
