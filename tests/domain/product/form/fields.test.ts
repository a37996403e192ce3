import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readExpiry } from '../../../../functions/domain/product/form/expiry-field.ts';
import { readHalal } from '../../../../functions/domain/product/form/halal-field.ts';
import { readPermit } from '../../../../functions/domain/product/form/permit-field.ts';
import { readPrice } from '../../../../functions/domain/product/form/price-field.ts';
import type { Reading } from '../../../../functions/domain/product/form/reading.ts';
import { readText } from '../../../../functions/domain/product/form/text-field.ts';

const TODAY = '2026-11-24';
const outcome = (reading: Reading<unknown>) => ('problem' in reading ? reading.problem.code : reading.value);

describe('a price', () => {
  it.each([
    '32000',
    '32.000',
    '32,000',
    '32 000',
    'Rp32.000',
    'Rp 32.000',
    'rp. 32.000,-',
    'Rp 32.000,00',
    'IDR 32,000.00',
    '32000 rupiah',
    '32000,00',
    '32rb',
    '32 ribu',
    '32k',
    ' 32.000 ',
    '３２０００',
  ])('"%s" is 32000 rupiah', (typed) => {
    expect(outcome(readPrice(typed))).toBe(32_000);
  });

  it.each([
    ['1.250.000', 1_250_000],
    ['1,2 juta', 1_200_000],
    ['32,5 ribu', 32_500],
    ['1jt', 1_000_000],
    ['100', 100],
    ['1000000000', 1_000_000_000],
  ])('"%s" is %i rupiah', (typed, rupiah) => {
    expect(outcome(readPrice(typed))).toBe(rupiah);
  });

  it.each([
    [undefined, 'product.priceMissing'],
    ['', 'product.priceMissing'],
    ['Rp', 'product.priceMissing'],
    ['-5000', 'product.priceNegative'],
    ['Rp -5.000', 'product.priceNegative'],
    ['32.5', 'product.priceUnclear'],
    ['32,50', 'product.priceUnclear'],
    ['32.00', 'product.priceUnclear'],
    ['1.000,5', 'product.priceUnclear'],
    ['1.00.000', 'product.priceUnclear'],
    ['1,000.000', 'product.priceUnclear'],
    ['murah', 'product.priceNotNumber'],
    ['1e5', 'product.priceNotNumber'],
    ['NaN', 'product.priceNotNumber'],
    ['Infinity', 'product.priceNotNumber'],
    ['0x10', 'product.priceNotNumber'],
    ['$5', 'product.priceNotNumber'],
    ['0', 'product.priceRange'],
    ['99', 'product.priceRange'],
    ['1000000001', 'product.priceRange'],
    ['99999999999999999999', 'product.priceRange'],
  ])('"%s" is refused as %s', (typed, code) => {
    expect(outcome(readPrice(typed))).toBe(code);
  });

  it('is read back from every way of writing it', () => {
    const written = fc.constantFrom<(amount: number) => string>(
      String,
      (amount) => amount.toLocaleString('id'),
      (amount) => `Rp ${amount.toLocaleString('id')},00`,
      (amount) => amount.toLocaleString('en'),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_000_000_000 }), written, (amount, write) => {
        expect(outcome(readPrice(write(amount)))).toBe(amount);
      }),
    );
  });

  it('never becomes an amount outside the bounds, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('0123456789., -Rprbkjt')) }), (typed) => {
        const read = outcome(readPrice(typed));
        const isSound = typeof read === 'string' || (Number.isInteger(read) && Number(read) >= 100);
        expect(isSound).toBe(true);
      }),
    );
  });
});

describe('an expiry', () => {
  it.each([
    ['6 bulan', 180],
    ['10 hari', 10],
    ['2 minggu', 14],
    ['1 tahun', 365],
    ['setahun', 365],
    ['6 months', 180],
    ['1 month', 30],
    ['10 Days', 10],
    ['3weeks', 21],
  ])('"%s" keeps %i days', (typed, days) => {
    expect(outcome(readExpiry(typed, TODAY))).toEqual({ by: 'shelfLife', days });
  });

  it('may be a day from tomorrow on', () => {
    expect(outcome(readExpiry('2026-11-25', TODAY))).toEqual({ by: 'day', day: '2026-11-25' });
  });

  it.each([
    ['2026-11-24', 'product.expiryPast'],
    ['2020-01-01', 'product.expiryPast'],
    ['2027-02-30', 'product.expiryUnclear'],
    ['31/12/2027', 'product.expiryUnclear'],
    ['besok', 'product.expiryUnclear'],
    ['-3 hari', 'product.expiryUnclear'],
    ['0 hari', 'product.expiryRange'],
    ['11 tahun', 'product.expiryRange'],
    ['2099-01-01', 'product.expiryRange'],
  ])('"%s" is refused as %s', (typed, code) => {
    expect(outcome(readExpiry(typed, TODAY))).toBe(code);
  });
});

describe('a halal state', () => {
  it.each([
    ['ID33110000123', { state: 'certified', number: 'ID33110000123' }],
    ['Halal CONTOH', { state: 'certified', number: 'Halal CONTOH' }],
    ['proses', { state: 'inProcess' }],
    ['in-process', { state: 'inProcess' }],
    ['Dalam Proses', { state: 'inProcess' }],
    ['tidak', { state: 'notHalal' }],
    ['not-halal', { state: 'notHalal' }],
    ['not-food', { state: 'notFood' }],
    ['', undefined],
  ])('"%s" is read as %j', (typed, state) => {
    expect(outcome(readHalal(typed))).toEqual(state);
  });

  it.each(['ya', 'Yes', 'halal', 'sudah', 'true'])('"%s" is refused: halal needs its number', (typed) => {
    expect(outcome(readHalal(typed))).toBe('law.halalWithoutNumber');
  });

  it.each(['mungkin', 'a1', '12<script>'])('"%s" is not known', (typed) => {
    expect(outcome(readHalal(typed))).toBe('product.halalUnclear');
  });
});

describe('a permit number', () => {
  it.each(['P-IRT CONTOH', '2063305010001-30', 'P-IRT 2063305010001-30'])(
    '"%s" is taken as typed',
    (typed) => {
      expect(outcome(readPermit(typed))).toBe(typed);
    },
  );

  it('of another office is refused, since the label would call it a P-IRT', () => {
    expect(outcome(readPermit('BPOM RI MD 123'))).toBe('product.permitNotHomeIndustry');
    expect(outcome(readPermit('BPOM TR 12'))).toBe('product.permitNotHomeIndustry');
    expect(outcome(readPermit('BPOM TR 203 636 511'))).toBe('BPOM TR 203 636 511');
  });

  it('copied with unseen characters or full-width digits is read as it looks', () => {
    expect(outcome(readPermit('\u202aP-IRT No: ２０６３305010001-30\u202c'))).toBe(
      'P-IRT No: 2063305010001-30',
    );
  });

  it.each(['ada', 'P-IRT', '1'])('"%s" cannot be read', (typed) => {
    expect(outcome(readPermit(typed))).toBe('product.permitUnclear');
  });
});

describe('typed text', () => {
  const rule = { field: 'words', longest: 20, required: true } as const;

  it('loses control characters, byte order marks and direction marks, and keeps its words', () => {
    expect(outcome(readText('\ufeffKopi\u0000 \u202ebubuk\u0007\t enak ', rule))).toBe('Kopi bubuk enak');
  });

  it('keeps lines where they are allowed, and one line elsewhere', () => {
    expect(outcome(readText('satu\r\ndua\n\n\n\ntiga', { ...rule, lines: true }))).toBe('satu\ndua\n\ntiga');
    expect(outcome(readText('satu\r\ndua', rule))).toBe('satu dua');
  });

  it('keeps emoji and other scripts whole', () => {
    expect(outcome(readText('👩‍🌾 咖啡 قهوة', rule))).toBe('👩‍🌾 咖啡 قهوة');
  });

  it('needs letters or digits where a picture has nothing else to show', () => {
    const name = { field: 'name', longest: 80, required: true, worded: true } as const;
    expect(outcome(readText('☕😋', name))).toBe('product.nameWithoutLetters');
    expect(outcome(readText('☕ 78', name))).toBe('☕ 78');
    expect(outcome(readText('咖啡 قهوة Kopi กาแฟ Кофе', name))).toBe('咖啡 قهوة Kopi กาแฟ Кофе');
    expect(outcome(readText('\u202eKopi\u202c bubuk\u200f', name))).toBe('Kopi bubuk');
    expect(outcome(readText('x'.repeat(5000), name))).toBe('product.nameTooLong');
  });

  it('is refused with a lone surrogate, empty, or over the limit', () => {
    expect(outcome(readText('Kopi \ud800', rule))).toBe('product.brokenText');
    expect(outcome(readText(' \u200b\n', rule))).toBe('product.wordsMissing');
    expect(outcome(readText('x'.repeat(21), rule))).toBe('product.wordsTooLong');
    expect(outcome(readText('x'.repeat(20), rule))).toBe('x'.repeat(20));
  });

  it('may be absent where it is not required', () => {
    expect(outcome(readText(undefined, { field: 'net', longest: 30 }))).toBeUndefined();
  });
});
