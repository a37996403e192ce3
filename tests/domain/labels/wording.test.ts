import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, unitText } from '../../../functions/domain/labels/counted-nouns.ts';
import { dayText, shelfLifeText } from '../../../functions/domain/labels/keeping.ts';
import { measureOf, netText } from '../../../functions/domain/labels/net.ts';
import { bareHalalNumber, barePermit } from '../../../functions/domain/labels/numbers.ts';
import { priceText } from '../../../functions/domain/labels/price.ts';
import { readPrice } from '../../../functions/domain/product-form/price-field.ts';

describe('words for numbers', () => {
  it('groups prices as each language does, with an ordinary space', () => {
    expect(priceText(1_250_000, 'id')).toBe('Rp 1.250.000');
    expect(priceText(1_250_000, 'en')).toBe('Rp 1,250,000');
  });

  it('writes prices that the form reads back as the same amount', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 1_000_000_000 }),
        fc.constantFrom('id', 'en'),
        (amount, language) => {
          expect(readPrice(priceText(amount, language))).toEqual({ value: amount });
        },
      ),
    );
  });

  it.each([
    [1, 'orang', '1 orang', '1 person'],
    [4, 'orang', '4 orang', '4 people'],
    [8, 'kali', '8 kali', '8 sessions'],
    [1, 'hours', '1 jam', '1 hour'],
    [2, 'BOTOL', '2 botol', '2 bottles'],
    [1200, 'buah', '1.200 buah', '1,200 pieces'],
  ])('counts %i %s', (count, noun, id, en) => {
    expect(countText(count, noun, 'id')).toBe(id);
    expect(countText(count, noun, 'en')).toBe(en);
  });

  it('keeps a unit that it does not know as typed', () => {
    expect(unitText(' besek ', 'en')).toBe('besek');
    expect(countText(2, 'besek', 'en')).toBeUndefined();
    expect(unitText('pack', 'id')).toBe('bungkus');
  });

  it.each([
    [5, '5 hari', '5 days'],
    [7, '7 hari', '7 days'],
    [14, '2 minggu', '2 weeks'],
    [30, '1 bulan', '1 month'],
    [180, '6 bulan', '6 months'],
    [365, '1 tahun', '1 year'],
    [100, '100 hari', '100 days'],
  ])('says that food keeps %i days', (days, id, en) => {
    expect(shelfLifeText(days, 'id')).toBe(id);
    expect(shelfLifeText(days, 'en')).toBe(en);
  });

  it('writes days out', () => {
    expect(dayText('2027-08-31', 'id')).toBe('31 Agustus 2027');
    expect(dayText('2027-08-31', 'en')).toBe('31 August 2027');
  });
});

describe('how much is in it', () => {
  it.each([
    ['food', '200 g', 'weight'],
    ['food', '2 ons', 'weight'],
    ['food', '350 ml', 'volume'],
    ['food', 'Isi 10 buah', 'contents'],
    ['craft', '2,1 × 1,15 m', 'size'],
    ['craft', '40 cm', 'size'],
    ['craft', 'isi 3 lembar', 'contents'],
    ['class', '8 kali', 'sessions'],
    ['class', '2 bulan', 'duration'],
    ['experience', '2 hari 1 malam', 'duration'],
    ['experience', 'makan siang', 'package'],
  ] as const)('of %s, "%s" is %s', (kind, net, measure) => {
    expect(measureOf(kind, net)).toBe(measure);
  });

  it.each([
    ['Isi 10 buah', '10 buah', '10 pieces'],
    ['2 hari 1 malam', '2 hari 1 malam', '2 days 1 night'],
    ['2,1 × 1,15 m', '2,1 × 1,15 m', '2.1 × 1.15 m'],
    ['8 sessions', '8 kali', '8 sessions'],
    ['1,500 g', '1,500 g', '1,500 g'],
    ['200 g', '200 g', '200 g'],
  ])('"%s" reads "%s" and "%s"', (net, id, en) => {
    expect(netText(net, 'id')).toBe(id);
    expect(netText(net, 'en')).toBe(en);
  });
});

describe('numbers that people type with their name', () => {
  it('lose the name that the label prints', () => {
    expect(barePermit('P-IRT No. 206-30')).toBe('206-30');
    expect(barePermit('PIRT 206')).toBe('206');
    expect(barePermit('206')).toBe('206');
    expect(bareHalalNumber('Halal CONTOH')).toBe('CONTOH');
    expect(bareHalalNumber('Sertifikat halal nomor: ID1')).toBe('ID1');
    expect(bareHalalNumber('ID1')).toBe('ID1');
  });
});
