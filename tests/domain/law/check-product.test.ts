import { describe, expect, it } from 'vitest';
import { checkProduct } from '../../../functions/domain/law/check-product.ts';
import type { Halal, ProductFacts } from '../../../functions/domain/product/product.ts';

const COFFEE: ProductFacts = {
  kind: 'food',
  name: 'Kopi bubuk',
  words: 'Disangrai di tungku.',
  price: 32_000,
  unit: 'bungkus',
  languages: ['id'],
  audiences: ['bonding'],
};

const check = (changes: Partial<ProductFacts>, context = {}) =>
  checkProduct({ ...COFFEE, ...changes }, context).map(({ code, field }) => `${code} ${field}`);

describe('the law on a product', () => {
  it('has nothing against plain facts', () => {
    expect(check({ food: { permit: 'CONTOH', expiry: { by: 'shelfLife', days: 180 } } })).toEqual([]);
  });

  it('reads name, description, unit, net, ingredients, numbers, brand and tagline', () => {
    const claims = check(
      {
        name: 'Kopi asli',
        words: 'Segar',
        unit: 'gelas sehat',
        net: '100% isi',
        food: {
          ingredients: 'Gula alami',
          permit: 'Asli 206',
          halal: { state: 'certified', number: 'Diskon 7' },
        },
      },
      { brand: 'Kopi Murni', tagline: 'Termurah' },
    );
    expect(claims).toEqual([
      'law.original name',
      'law.fresh words',
      'law.health unit',
      'law.pure net',
      'law.natural ingredients',
      'law.original permit',
      'law.discount halal',
      'law.pure brand',
      'law.superlative tagline',
    ]);
  });

  it.each([
    [6, ['law.permitShortLife permit']],
    [7, []],
  ])('takes a permit with a shelf life of %i days as %j', (days, problems) => {
    expect(check({ food: { permit: 'CONTOH', expiry: { by: 'shelfLife', days } } })).toEqual(problems);
  });

  it('does not ask how long jamu keeps: its number is no P-IRT', () => {
    const food = { permit: 'BPOM TR 203 636 511', expiry: { by: 'shelfLife', days: 3 } } as const;
    expect(check({ food })).toEqual([]);
  });

  it('counts a printed day from today when today is known', () => {
    const food = { permit: 'CONTOH', expiry: { by: 'day', day: '2026-12-01' } } as const;
    expect(check({ food }, { today: '2026-11-27' })).toEqual(['law.permitShortLife permit']);
    expect(check({ food }, { today: '2026-11-24' })).toEqual([]);
    expect(check({ food })).toEqual([]);
  });

  it('does not count a printed day again that was saved beside the permit, only beside a permit that is new', () => {
    const expiry = { by: 'day', day: '2026-12-01' } as const;
    const stored = { ...COFFEE, food: { permit: 'CONTOH', expiry } };
    const context = { today: '2026-11-27', stored };
    expect(check({ food: { permit: 'CONTOH 2', expiry } }, context)).toEqual([]);
    expect(check({ words: 'Sudah P-IRT', food: { expiry } }, context)).toEqual([
      'law.permitWithoutNumber words',
      'law.permitShortLife words',
    ]);
    const sooner = { permit: 'CONTOH', expiry: { by: 'day', day: '2026-11-30' } } as const;
    expect(check({ food: sooner }, context)).toEqual(['law.permitShortLife permit']);
  });

  it('finds a permit that was typed into the description', () => {
    const food = { expiry: { by: 'shelfLife', days: 3 } } as const;
    for (const words of ['Sudah P-IRT', 'Sudah PIRT'])
      expect(check({ words, food })).toEqual(['law.permitWithoutNumber words', 'law.permitShortLife words']);
  });

  it('takes jamu with its number of BPOM, and not with a P-IRT', () => {
    const named = (permit?: string) =>
      check({ name: 'Jamu beras kencur', food: { ...(permit && { permit }) } });
    expect(named('BPOM TR 203 636 511')).toEqual([]);
    expect(named('P-IRT 2063305010001-30')).toEqual(['law.jamuPermit name']);
    expect(named()).toEqual(['law.jamuPermit name']);
  });

  it('takes pork that is stated to be not halal, and not with a halal number', () => {
    const pork = (halal?: Halal) => check({ name: 'Sate babi', food: { ...(halal && { halal }) } });
    expect(pork({ state: 'notHalal' })).toEqual([]);
    expect(pork({ state: 'certified', number: 'ID3311' })).toEqual(['law.porkNotHalal name']);
    expect(pork({ state: 'inProcess' })).toEqual(['law.porkNotHalal name']);
    expect(pork()).toEqual(['law.porkNotHalal name']);
  });

  it('lets a saving be named for a bundle', () => {
    expect(check({ words: 'Lebih hemat.' })).toEqual(['law.saving words']);
    expect(check({ words: 'Lebih hemat.', bundle: 'isi 3 bungkus' })).toEqual([]);
  });

  it('lets a permit be named beside its number', () => {
    expect(check({ words: 'Sudah P-IRT.', food: { permit: 'P-IRT CONTOH' } })).toEqual([]);
  });

  it('does not mind a short life without a permit', () => {
    expect(check({ food: { expiry: { by: 'shelfLife', days: 3 } } })).toEqual([]);
  });

  it('refuses each food fact on what is not food, and accepts "not food"', () => {
    const food = {
      ingredients: 'kain',
      permit: 'CONTOH',
      expiry: { by: 'shelfLife', days: 3 },
      halal: { state: 'notHalal' },
    } as const;
    expect(check({ kind: 'craft', food })).toEqual([
      'law.foodFactsOnNonFood ingredients',
      'law.foodFactsOnNonFood permit',
      'law.foodFactsOnNonFood expiry',
      'law.foodFactsOnNonFood halal',
    ]);
    expect(check({ kind: 'class', food: { halal: { state: 'notFood' } } })).toEqual([]);
  });

  it.each([
    ['Tungku Lor', 'Kopi bubuk'],
    ['Watu Lereng', 'Tiwul instan gula aren'],
    ['Pring Sumilir', 'Keripik pisang manis'],
    ['Ladang Embun', 'Keripik singkong bawang'],
    ['Kali Wening', 'Dodol salak'],
    ['Kelir Kabut', 'Batik cap motif carica'],
    ['Jelajah Giriwening', 'Wisata desa sehari, min. 4 orang'],
    ['Sapa Dunia', 'Kelas Inggris/Kanton dasar, 8 kali'],
  ])('has nothing against %s and its %s', (brand, name) => {
    expect(check({ name }, { brand })).toEqual([]);
  });
});
