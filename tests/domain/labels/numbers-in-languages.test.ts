import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText, unitText } from '../../../functions/domain/labels/counted-nouns.ts';
import { dayText, shelfLifeText } from '../../../functions/domain/labels/keeping.ts';
import { measureOf, netText } from '../../../functions/domain/labels/net.ts';
import {
  bareHalalNumber,
  barePermit,
  isTraditionalMedicineNumber,
  permitTitle,
} from '../../../functions/domain/labels/numbers.ts';
import { withoutIsolates } from '../../../functions/domain/labels/isolates.ts';
import { priceInSentence, priceText } from '../../../functions/domain/labels/price.ts';
import { readPrice } from '../../../functions/domain/product/form/price-field.ts';

describe('numbers in a language', () => {
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
    [1, 'orang', '1 orang', '1 person', '1位', 'شخص واحد'],
    [4, 'orang', '4 orang', '4 people', '4位', '4 أشخاص'],
    [8, 'kali', '8 kali', '8 sessions', '8堂', '8 حصص'],
    [1, 'hours', '1 jam', '1 hour', '1小時', 'ساعة واحدة'],
    [2, 'BOTOL', '2 botol', '2 bottles', '2樽', 'زجاجتان'],
    [11, 'orang', '11 orang', '11 people', '11位', '11 شخصًا'],
    [100, 'orang', '100 orang', '100 people', '100位', '100 شخص'],
    [102, 'hari', '102 hari', '102 days', '102日', '102 يوم'],
    [1200, 'buah', '1.200 buah', '1,200 pieces', '1,200個', '1,200 حبة'],
  ])('counts %i %s', (count, noun, id, en, zh, ar) => {
    expect(countText(count, noun, 'id')).toBe(id);
    expect(countText(count, noun, 'en')).toBe(en);
    expect(countText(count, noun, 'zh-HK')).toBe(zh);
    expect(withoutIsolates(countText(count, noun, 'ar') ?? '')).toBe(ar);
  });

  it('takes the form of an Arabic noun from the plural rules of the language, for any number', () => {
    const rules = new Intl.PluralRules('ar');
    const forms = { zero: 'يوم', one: 'يوم', two: 'يومان', few: 'أيام', many: 'يومًا', other: 'يوم' };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (count) => {
        expect(countText(count, 'hari', 'ar')?.split(' ')).toContain(forms[rules.select(count)]);
      }),
    );
  });

  it.each([
    ['botol', '樽', '瓶'],
    ['toples', '樽', '罐'],
    ['hari', '日', '天'],
    ['minggu', '個星期', '週'],
    ['kain', '幅', '幅'],
  ])('calls %s %s in Hong Kong and %s in Taiwan', (unit, hongKong, taiwan) => {
    expect(unitText(unit, 'zh-HK')).toBe(hongKong);
    expect(unitText(unit, 'zh-TW')).toBe(taiwan);
  });

  it('names the currency in sentences for readers abroad', () => {
    expect(priceInSentence(1_250_000, 'id')).toBe('Rp 1.250.000');
    expect(priceInSentence(1_250_000, 'zh-HK')).toBe('1,250,000印尼盾');
    expect(priceInSentence(1_250_000, 'zh-TW')).toBe('1,250,000印尼盾');
    expect(priceInSentence(1_250_000, 'ar')).toBe('\u20661,250,000\u2069 روبية إندونيسية');
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
    expect(dayText('2027-08-31', 'zh-TW')).toBe('2027年8月31日');
    expect(withoutIsolates(dayText('2027-08-31', 'ar'))).toBe('31 أغسطس 2027');
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
    ['1.500 g', '1.500 g', '1,500 g'],
    ['0.250 kg', '0.250 kg', '0.250 kg'],
  ])('"%s" reads "%s" and "%s"', (net, id, en) => {
    expect(netText(net, 'id')).toBe(id);
    expect(netText(net, 'en')).toBe(en);
  });

  it.each([
    ['200 g', '200克', '200公克', '200 جم'],
    ['1,5 kg', '1.5公斤', '1.5公斤', '1.5 كجم'],
    ['350ml', '350毫升', '350毫升', '350 مل'],
    ['2,1 × 1,15 m', '2.1 × 1.15米', '2.1 × 1.15公尺', '2.1 × 1.15 م'],
    ['40 cm', '40厘米', '40公分', '40 سم'],
    ['Isi 10 buah', '10個', '10個', '10 حبات'],
    ['2 hari 1 malam', '2日1夜', '2天1夜', 'يومان وليلة واحدة'],
    ['8 kali', '8堂', '8堂', '8 حصص'],
    ['makan siang', 'makan siang', 'makan siang', 'makan siang'],
  ])('"%s" reads "%s", "%s" and "%s"', (net, hongKong, taiwan, arabic) => {
    expect(netText(net, 'zh-HK')).toBe(hongKong);
    expect(netText(net, 'zh-TW')).toBe(taiwan);
    expect(withoutIsolates(netText(net, 'ar'))).toBe(arabic);
  });

  it('leaves no number and no Latin letter loose within Arabic, whatever was typed', () => {
    const typed = fc.stringMatching(/^[a-z0-9 ,.×/-]{1,30}$/);
    fc.assert(
      fc.property(typed, (net) => {
        const loose = netText(net, 'ar').replaceAll(/[\u2066\u2068][^\u2069]*\u2069/g, '');
        expect(loose).not.toMatch(/[0-9a-z]/);
      }),
    );
  });
});

describe('the title of a permit number', () => {
  it.each(['TR 203 636 511', 'POM TR203636511', 'BPOM RI TR.203.636.511'])('is BPOM for %s', (typed) => {
    expect(isTraditionalMedicineNumber(typed)).toBe(true);
    expect(permitTitle(typed)).toBe('BPOM');
  });

  it.each(['P-IRT 2063307010123-28', '206', 'TR', 'TRI 203636511', 'MD 203636511', 'P-IRT CONTOH'])(
    'is P-IRT for %s',
    (typed) => {
      expect(isTraditionalMedicineNumber(typed)).toBe(false);
      expect(permitTitle(typed)).toBe('P-IRT');
    },
  );
});

describe('numbers that people type with their name', () => {
  it('lose the name that the label prints', () => {
    expect(barePermit('P-IRT No. 206-30')).toBe('206-30');
    expect(barePermit('PIRT 206')).toBe('206');
    expect(barePermit('206')).toBe('206');
    expect(barePermit('BPOM RI No. TR 203 636 511')).toBe('TR 203 636 511');
    expect(barePermit('POM TR203636511')).toBe('TR203636511');
    expect(bareHalalNumber('Halal CONTOH')).toBe('CONTOH');
    expect(bareHalalNumber('Sertifikat halal nomor: ID1')).toBe('ID1');
    expect(bareHalalNumber('ID1')).toBe('ID1');
  });
});
