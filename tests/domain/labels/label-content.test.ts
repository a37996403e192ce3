import { describe, expect, it } from 'vitest';
import { labelContent, orderLine } from '../../../functions/domain/labels/label-content.ts';
import { checkClaims, claimContextOf } from '../../../functions/domain/law/check-claims.ts';
import { LabelContent, OrderLine } from '../../../functions/domain/picture/picture-content.ts';
import { type Language, LANGUAGES } from '../../../functions/domain/language.ts';
import { COFFEE, COMMUNITY, PRODUCTS, product, SELLING } from '../captions/demo-briefs.ts';

const label = (facts: typeof COFFEE, language: Language = 'id') =>
  labelContent({
    product: facts,
    brand: { name: 'Tungku Lor' },
    community: COMMUNITY,
    language,
    theme: 'kraft',
  });
const rows = (facts: typeof COFFEE, language?: 'id' | 'en') =>
  label(facts, language).rows.map((row) => `${row.label}: ${row.value}`);

describe('the label of a product', () => {
  it('shows the pack that it is sold in, and an example only as one that says so', () => {
    expect(label({ ...COFFEE, pack: 'pouch' })).toMatchObject({ pack: 'pouch' });
    const example = label({ ...COFFEE, pack: 'pouch', packUse: 'example' });
    expect(example).not.toHaveProperty('pack');
    expect(example.example).toEqual({ pack: 'pouch', text: 'Contoh kemasan · gambar promosi' });
    const craft = { ...PRODUCTS.batik.facts, pack: 'tag', packUse: 'example' } as const;
    expect(label(craft).footnote).toBeUndefined();
  });

  it('says price, unit, origin and food rows in Indonesian', () => {
    expect(label(COFFEE)).toEqual({
      theme: 'kraft',
      language: 'id',
      kind: 'food',
      brand: 'Tungku Lor',
      name: 'Kopi bubuk',
      description: COFFEE.words,
      price: 'Rp 32.000',
      priceNote: 'per bungkus',
      rows: [
        { label: 'Berat bersih', value: '200 g' },
        { label: 'P-IRT', value: 'CONTOH' },
        { label: 'Halal No.', value: 'CONTOH' },
        { label: 'Masa simpan', value: '6 bulan' },
      ],
      origin: 'Rukun Lereng · Giriwening',
      footnote: 'Gambar promosi, bukan label pangan',
    });
  });

  it('says the same in English', () => {
    expect(label(COFFEE, 'en')).toMatchObject({ price: 'Rp 32,000', priceNote: 'per pack' });
    expect(rows(COFFEE, 'en')).toEqual([
      'Net weight: 200 g',
      'P-IRT: CONTOH',
      'Halal No.: CONTOH',
      'Keeps for: 6 months',
    ]);
  });

  it('needs no more than a name and a price: absent facts are left out', () => {
    const { net: _net, food: _food, ...bare } = COFFEE;
    expect(rows(bare)).toEqual([]);
  });

  it.each(['inProcess', 'notFood'] as const)('says nothing of halal when it is %s', (state) => {
    expect(rows(product(COFFEE, { food: { halal: { state } } }))).toEqual(['Berat bersih: 200 g']);
  });

  it('states that food is not halal', () => {
    expect(rows(product(COFFEE, { food: { halal: { state: 'notHalal' } } }))).toContain(
      'Keterangan: Tidak halal',
    );
    expect(rows(product(COFFEE, { food: { halal: { state: 'notHalal' } } }), 'en')).toContain(
      'Note: Not halal',
    );
  });

  it('prints an expiry day with its month by name', () => {
    const facts = product(COFFEE, { food: { expiry: { by: 'day', day: '2027-05-03' } } });
    expect(rows(facts)).toContain('Baik sebelum: 3 Mei 2027');
    expect(rows(facts, 'en')).toContain('Best before: 3 May 2027');
  });

  it.each([
    ['craft', 'batik', ['Ukuran: 2,1 × 1,15 m'], ['Size: 2.1 × 1.15 m']],
    ['experience', 'wisata', ['Peserta: Mulai 4 orang'], ['Group: From 4 people']],
    ['class', 'kelas', ['Pertemuan: 8 kali'], ['Course: 8 sessions']],
  ] as const)('gives %s rows of its own and no food row', (_kind, name, id, en) => {
    expect(rows(PRODUCTS[name].facts)).toEqual(id);
    expect(rows(PRODUCTS[name].facts, 'en')).toEqual(en);
    expect(label(PRODUCTS[name].facts).footnote).toBeUndefined();
  });

  it('shows no food row even when food facts slipped in', () => {
    expect(rows(product(PRODUCTS.batik.facts, { food: { permit: 'CONTOH' } }))).toEqual([
      'Ukuran: 2,1 × 1,15 m',
    ]);
  });

  it('says "1 person", not "1 people"', () => {
    expect(rows(product(PRODUCTS.wisata.facts, { fromPeople: 1 }), 'en')).toEqual(['Group: From 1 person']);
  });

  it('says the same for Hong Kong and, when that was chosen, for Taiwan', () => {
    expect(label(COFFEE, 'zh-Hant')).toMatchObject({
      language: 'zh-Hant',
      price: 'Rp 32,000',
      priceNote: '每包',
      rows: [
        { label: '淨重', value: '200克' },
        { label: 'P-IRT', value: 'CONTOH' },
        { label: '清真認證編號', value: 'CONTOH' },
        { label: '保存期', value: '6個月' },
      ],
      footnote: '宣傳圖片，並非食品標籤',
    });
    const forTaiwan = product(COFFEE, { wording: { chineseFor: 'TW' } });
    expect(label(forTaiwan, 'zh-Hant').rows).toEqual([
      { label: '淨重', value: '200公克' },
      { label: 'P-IRT', value: 'CONTOH' },
      { label: '清真認證編號', value: 'CONTOH' },
      { label: '保存期限', value: '6個月' },
    ]);
  });

  it('keeps every number from left to right within Arabic', () => {
    expect(label(COFFEE, 'ar')).toMatchObject({
      language: 'ar',
      price: '\u2066Rp 32,000\u2069',
      priceNote: 'لكل عبوة',
      rows: [
        { label: 'الوزن الصافي', value: '\u2066200\u2069 جم' },
        { label: 'P-IRT', value: '\u2068CONTOH\u2069' },
        { label: 'رقم شهادة الحلال', value: '\u2068CONTOH\u2069' },
        { label: 'مدة الحفظ', value: '\u20666\u2069 أشهر' },
      ],
    });
  });

  it('carries name and description in the language for which the seller typed them', () => {
    const facts = product(COFFEE, { translations: { ar: { name: 'قهوة', words: 'تُطحن ناعمة.' } } });
    expect(label(facts, 'ar')).toMatchObject({ name: 'قهوة', description: 'تُطحن ناعمة.' });
    expect(label(facts, 'en')).toMatchObject({ name: 'Kopi bubuk', description: COFFEE.words });
  });

  it('fits its schema and makes no claim, for every product of the demo', () => {
    for (const { facts } of Object.values(PRODUCTS)) {
      for (const language of LANGUAGES) {
        const content = label(product(facts, SELLING), language);
        expect(LabelContent.parse(content)).toEqual(content);
        const { footnote = '', rows, badges = [], mark, formerPrice } = content;
        const said = [...badges, mark?.text ?? '', formerPrice?.until ?? ''];
        const text = [footnote, ...rows.flatMap((row) => [row.label, row.value]), ...said].join('. ');
        expect(checkClaims(text, { ...claimContextOf(facts), field: 'label' })).toEqual([]);
      }
    }
  });

  it('keeps a long community name within the origin line', () => {
    const community = { name: 'N'.repeat(80), village: 'V'.repeat(60) };
    const content = labelContent({
      product: COFFEE,
      brand: { name: 'Tungku Lor', accent: '#aa3300' },
      community,
      language: 'id',
      theme: 'kraft',
    });
    expect(content.origin).toBe(community.name);
    expect(content.accent).toBe('#aa3300');
  });
});

describe('the order line', () => {
  it('is the seller’s, in the language of the picture', () => {
    const line = orderLine({ name: 'Kenanga', phone: '0800-0000-0102' }, 'id');
    expect(line).toEqual({ call: 'Pesan lewat WhatsApp', phone: '0800-0000-0102', seller: 'Kenanga' });
    expect(OrderLine.parse(line)).toEqual(line);
    expect(orderLine({ name: 'Kenanga', phone: '0800-0000-0102' }, 'ar').call).toBe('للطلب عبر واتساب');
  });
});
