import { describe, expect, it } from 'vitest';
import { type ProductForm, readProduct } from '../../../../functions/domain/product/form/read-product.ts';
import { ProductFacts } from '../../../../functions/domain/product/product.ts';

const TODAY = '2026-12-01';
const FORM: ProductForm = { name: 'Kopi bubuk', price: '32000', kind: 'food' };
const facts = (form: ProductForm): ProductFacts | undefined => {
  const reading = readProduct({ ...FORM, ...form }, TODAY);
  return 'facts' in reading ? ProductFacts.parse(reading.facts) : undefined;
};
const codes = (form: ProductForm): readonly string[] => {
  const reading = readProduct({ ...FORM, ...form }, TODAY);
  return 'problems' in reading ? reading.problems.map(({ code, field }) => `${code} ${field}`) : [];
};

describe('where else a product can be ordered', () => {
  it.each([
    ['https://toko.example/kopi', 'https://toko.example/kopi'],
    ['toko.example/kopi?id=7', 'https://toko.example/kopi?id=7'],
    ['https://toko.example', 'https://toko.example/'],
    ['https://TOKO.example/Kopi', 'https://toko.example/Kopi'],
  ])('"%s" is the page %s', (typed, page) => {
    expect(facts({ orderLink: typed })?.orderLink).toBe(page);
  });

  it.each([
    'http://toko.example/kopi',
    'javascript:alert(1)',
    'https://user:word@toko.example/',
    'https://127.0.0.1/kopi',
    'https://[::1]/',
    'https://localhost/kopi',
    'https://toko.example:8443/',
    'bukan tautan',
    `https://toko.example/${'x'.repeat(200)}`,
  ])('refuses "%s"', (typed) => {
    expect(codes({ orderLink: typed })).toEqual(['product.orderLinkUnclear orderLink']);
  });

  it.each(['https://wa.me/62811', 'wa.me/62811', 'https://api.whatsapp.com/send?phone=62811'])(
    'refuses %s: who takes orders there is the seller of each post',
    (typed) => {
      expect(codes({ orderLink: typed })).toEqual(['product.orderLinkWhatsApp orderLink']);
    },
  );

  it('refuses a claim in the address, since people read it', () => {
    expect(codes({ orderLink: 'https://toko.example/kopi-sehat' })).toEqual(['law.health orderLink']);
  });
});

describe('what a product is sold in', () => {
  it('is read from its name, in upper or lower case', () => {
    expect(facts({ pack: 'Pouch' })?.pack).toBe('pouch');
    expect(facts({ pack: '' })).not.toHaveProperty('pack');
  });

  it('is refused when it is unknown or for another kind', () => {
    expect(codes({ pack: 'karung' })).toEqual(['product.packUnknown pack']);
    expect(codes({ pack: 'tag' })).toEqual(['product.packForOtherKind pack']);
    expect(codes({ pack: 'bag', kind: 'class' })).toEqual(['product.packForOtherKind pack']);
  });
});

describe('a pack that is only an example', () => {
  it('is so if its maker says it, and nothing without a pack', () => {
    expect(facts({ pack: 'jar', packUse: 'example' })).toMatchObject({ pack: 'jar', packUse: 'example' });
    expect(facts({ packUse: 'example' })).not.toHaveProperty('packUse');
    expect(codes({ pack: 'jar', packUse: 'mungkin' })).toEqual(['product.packUseUnknown packUse']);
  });
});

describe('ordering ahead', () => {
  it.each([
    ['ya', {}],
    ['Pesan dulu', {}],
    ['2026-12-20', { readyOn: '2026-12-20' }],
  ])('"%s" is read as %j', (typed, preOrder) => {
    expect(facts({ preOrder: typed })?.preOrder).toEqual(preOrder);
  });

  it.each([
    ['2026-12-01', 'product.preOrderPast'],
    ['2025-01-01', 'product.preOrderPast'],
    ['besok', 'product.preOrderUnclear'],
  ])('"%s" is refused as %s', (typed, code) => {
    expect(codes({ preOrder: typed })).toEqual([`${code} preOrder`]);
  });

  it('is not meant when nothing or "tidak" was typed', () => {
    expect(facts({ preOrder: 'tidak' })).not.toHaveProperty('preOrder');
    expect(facts({})).not.toHaveProperty('preOrder');
  });
});

describe('bundle, badges, tone and region', () => {
  it('are read as chosen', () => {
    const form = { bundle: 'isi 3 bungkus', badges: 'homemade', tone: 'plain', region: 'tw' };
    expect(facts(form)).toMatchObject({
      bundle: 'isi 3 bungkus',
      badges: ['homemade'],
      wording: { tone: 'plain', chineseFor: 'TW' },
    });
  });

  it('leave no trace when nothing was chosen', () => {
    expect(facts({})).not.toHaveProperty('wording');
    expect(facts({})).not.toHaveProperty('badges');
  });

  it('are refused when they are not known, or are not for this kind', () => {
    expect(codes({ tone: 'loud' })).toEqual(['product.toneUnknown tone']);
    expect(codes({ region: 'CN' })).toEqual(['product.regionUnknown region']);
    expect(codes({ badges: 'terbaik' })).toEqual(['product.badgesUnknown badges']);
    expect(codes({ badges: 'handmade' })).toEqual(['law.badgeForOtherKind badges']);
  });

  it('holds a bundle to the law', () => {
    expect(codes({ bundle: 'cuma 3 bungkus' })).toEqual(['law.only bundle']);
  });
});

describe('what is typed for readers of other languages', () => {
  it('is kept by language and part', () => {
    const form = {
      'name-ar': 'قهوة',
      'words-en': 'Roasted slowly.\nGood with cake.',
      'ingredients-zh-Hant': '咖啡豆',
    };
    expect(facts(form)?.translations).toEqual({
      ar: { name: 'قهوة' },
      en: { words: 'Roasted slowly.\nGood with cake.' },
      'zh-Hant': { ingredients: '咖啡豆' },
    });
    expect(facts({})).not.toHaveProperty('translations');
  });

  it('is held to the law and to the length of its field', () => {
    expect(codes({ 'words-zh-Hant': '健康食品' })).toEqual(['law.health translations.zh-Hant.words']);
    expect(codes({ 'name-ar': 'ق'.repeat(81) })).toEqual(['product.nameTooLong translations.ar.name']);
  });

  it('is called by its name when it is refused', () => {
    const reading = readProduct({ ...FORM, 'words-ar': 'طازج' }, TODAY);
    const [problem] = 'problems' in reading ? reading.problems : [];
    expect(problem?.text.id).toContain('beberapa kata dalam bahasa Arab');
    expect(problem?.text.en).toContain('words in Arabic');
  });
});
