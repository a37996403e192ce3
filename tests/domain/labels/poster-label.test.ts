import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../functions/domain/language.ts';
import { posterLabel } from '../../../functions/domain/labels/poster-label.ts';
import { priceListContent } from '../../../functions/domain/labels/price-list.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { LabelContent } from '../../../functions/domain/picture/picture-content.ts';
import { PriceListContent } from '../../../functions/domain/picture/group-pictures.ts';
import { LocalDay } from '../../../functions/domain/time/local-day.ts';
import { aCommunity, aProduct } from '../../factories/entities.ts';

const BAZAAR = {
  kind: 'bazaar',
  what: 'Bazar Minggu Legi',
  day: LocalDay.parse('2026-12-12'),
  hours: '08.00–14.00',
  place: 'Depan terminal Wonosobo',
} as const;
const brands = ['Tungku Lor', 'Watu Lereng'];

describe('the label of a poster', () => {
  it('says what, when, where and who', () => {
    const label = posterLabel(BAZAAR, { community: aCommunity(), brands, language: 'id' });
    expect(label).toMatchObject({
      theme: 'market',
      name: 'Bazar Minggu Legi',
      price: '12 Des',
      priceNote: 'Sabtu',
      description: 'Bersama Tungku Lor, Watu Lereng',
    });
    expect(label.rows.map(({ value }) => value)).toEqual([
      'Sabtu, 12 Desember 2026',
      '08.00–14.00',
      'Depan terminal Wonosobo',
    ]);
  });

  it.each(LANGUAGES)('is complete in the language %s, with the day as it was given', (language) => {
    const label = posterLabel(BAZAAR, { community: aCommunity(), brands, language });
    expect(LabelContent.parse(label)).toEqual(label);
    expect(withoutIsolates(label.rows[0]?.value ?? '')).toContain('12');
    expect(withoutIsolates(label.rows[0]?.value ?? '')).toContain('2026');
  });

  it('names the last and the first day of a year as they are, whatever the zone', () => {
    for (const [day, short] of [
      ['2026-12-31', '31 Des'],
      ['2027-01-01', '1 Jan'],
    ] as const) {
      const event = { ...BAZAAR, day: LocalDay.parse(day) };
      expect(posterLabel(event, { community: aCommunity(), brands, language: 'id' }).price).toBe(short);
    }
  });
});

describe('a price list', () => {
  const products = [
    { product: aProduct({ name: 'Kopi bubuk', price: 32_000, unit: 'bungkus' }), brand: 'Tungku Lor' },
    { product: aProduct({ name: 'Keripik', price: 35_000, bundle: '3 bungkus' }), brand: 'Pring Sumilir' },
    { product: aProduct({ name: 'Dodol' }), brand: 'Kali Wening' },
    { product: aProduct({ name: 'Batik', kind: 'craft' }), brand: 'Kelir Kabut' },
  ];

  it('names maker and price of each, with what the price is for, and says that it is no label of food', () => {
    const list = priceListContent(products, { community: aCommunity(), language: 'id', title: 'Oleh-oleh' });
    expect(PriceListContent.parse(list)).toEqual(list);
    expect(list.items[0]).toEqual({
      name: 'Kopi bubuk',
      maker: 'Tungku Lor',
      price: 'Rp 32.000',
      priceNote: 'per bungkus',
    });
    expect(list.items[1]).toMatchObject({ price: 'Rp 35.000', priceNote: '3 bungkus' });
    expect(list.footnote).toBe('Gambar promosi, bukan label pangan');
  });

  it('of craft alone says nothing about food', () => {
    const craft = products.map(({ brand }) => ({ product: aProduct({ kind: 'craft' }), brand }));
    const list = priceListContent(craft, { community: aCommunity(), language: 'id', title: 'Kain' });
    expect(list.footnote).toBeUndefined();
  });
});
