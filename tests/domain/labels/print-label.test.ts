import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { untoldOrigins } from '../../../functions/domain/labels/ingredient-origin.ts';
import type { PrintRequest } from '../../../functions/domain/labels/print-items.ts';
import { printLabel } from '../../../functions/domain/labels/print-label.ts';
import { shelfCard } from '../../../functions/domain/labels/shelf-card.ts';
import type { FoodFacts, ProductFacts } from '../../../functions/domain/product/product.ts';

const FOOD: FoodFacts = {
  ingredients: 'Gaplek, gula aren',
  permit: 'P-IRT 2063307010123-28',
  expiry: { by: 'shelfLife', days: 180 },
  halal: { state: 'certified', number: 'Halal ID33110001234567890' },
};
const BRAND = { name: 'Watu Lereng', address: 'Dusun Lor RT 03', village: 'Giriwening' };

interface Changes {
  readonly product?: Partial<ProductFacts>;
  readonly food?: Partial<Record<keyof FoodFacts, FoodFacts[keyof FoodFacts] | undefined>>;
  readonly brand?: Partial<typeof BRAND>;
  readonly run?: PrintRequest['run'];
}

/** Everything that a label needs, but for what is changed; `undefined` takes a fact of food away. */
function requestOf({ product = {}, food = {}, brand = {}, run = {} }: Changes = {}): PrintRequest {
  const facts = Object.fromEntries(
    Object.entries({ ...FOOD, ...food }).filter(([, value]) => value !== undefined),
  ) as FoodFacts;
  return {
    product: {
      kind: 'food',
      name: 'Tiwul instan',
      price: 15_000,
      unit: 'bungkus',
      net: '250 g',
      food: facts,
      languages: ['id'],
      audiences: ['bonding'],
      ...product,
    },
    maker: { name: 'Kenanga', brand: { ...BRAND, ...brand } },
    run: { producedOn: '2026-11-20', batch: 'K-2411', ...run },
    today: '2026-11-24',
  };
}

const codesOf = (request: PrintRequest): readonly string[] => {
  const printed = printLabel(request);
  return 'problems' in printed ? printed.problems.map(({ code, field = '' }) => `${code} ${field}`) : [];
};

const rowsOf = (request: PrintRequest): Readonly<Record<string, string>> => {
  const printed = printLabel(request);
  if ('problems' in printed) throw new Error(printed.problems.map(({ code }) => code).join());
  const { rows, net } = printed.content;
  return Object.fromEntries([...rows, ...(net ? [net] : [])].map(({ label, value }) => [label, value]));
};

describe('a label for food', () => {
  it('carries every item that the law asks for', () => {
    expect(rowsOf(requestOf())).toEqual({
      Komposisi: 'Gaplek, gula aren',
      'Diproduksi oleh': 'Watu Lereng (Kenanga), Dusun Lor RT 03, Giriwening',
      'Berat bersih': '250 g',
      'P-IRT No.': '2063307010123-28',
      'Halal No.': 'ID33110001234567890',
      'Tanggal produksi': '20\u00a0November\u00a02026',
      'Kode produksi': 'K-2411',
      'Baik digunakan sebelum': '19\u00a0Mei\u00a02027',
    });
  });

  it.each([
    ['the ingredients', { food: { ingredients: undefined } }, 'print.ingredients ingredients'],
    ['the net weight', { product: { net: undefined } }, 'print.net net'],
    ['a net weight in grams or a volume', { product: { net: '10 buah' } }, 'print.net net'],
    ['the address of the maker', { brand: { address: '' } }, 'print.address address'],
    ['a halal number', { food: { halal: undefined } }, 'print.halal halal'],
    [
      'a halal number while it is in process',
      { food: { halal: { state: 'inProcess' } } },
      'print.halal halal',
    ],
    ['the expiry', { food: { expiry: undefined } }, 'print.expiry expiry'],
    ['the P-IRT number', { food: { permit: undefined } }, 'print.permit permit'],
    ['the day of production', { run: { producedOn: undefined } }, 'print.produced produced'],
    ['the code of production', { run: { batch: undefined } }, 'print.batch batch'],
    ['the name', { product: { name: ' ' } }, 'print.name name'],
    ['the origin of its oil', { food: { ingredients: 'Singkong, minyak' } }, 'print.origin origin'],
  ] as const)('is refused without %s, and says so', (_, changes, code) => {
    const product = 'product' in changes ? changes.product : {};
    expect(codesOf(requestOf({ ...changes, product }))).toEqual([code]);
  });

  it('names everything that is missing at once', () => {
    const request = requestOf({
      food: { ingredients: undefined, permit: undefined },
      run: { batch: undefined },
    });
    expect(codesOf(request)).toEqual([
      'print.ingredients ingredients',
      'print.permit permit',
      'print.batch batch',
    ]);
  });

  it('is never printed while any item is missing, whichever and however many', () => {
    const items = ['ingredients', 'halal', 'expiry', 'permit'] as const;
    fc.assert(
      fc.property(fc.subarray([...items]), fc.boolean(), fc.boolean(), (gone, batchGone, dayGone) => {
        const request = requestOf({
          food: Object.fromEntries(gone.map((item) => [item, undefined])),
          run: { ...(batchGone && { batch: undefined }), ...(dayGone && { producedOn: undefined }) },
        });
        const asked = [...gone, ...(dayGone ? ['produced'] : []), ...(batchGone ? ['batch'] : [])];
        expect(codesOf(request).map((code) => code.split(' ')[1])).toEqual(expect.arrayContaining(asked));
        expect(codesOf(request)).toHaveLength(asked.length);
      }),
    );
  });

  it('needs no P-IRT number when it keeps under seven days', () => {
    const rows = rowsOf(requestOf({ food: { permit: undefined, expiry: { by: 'shelfLife', days: 6 } } }));
    expect(rows['P-IRT No.']).toBeUndefined();
    expect(rows['Baik digunakan sebelum']).toBe('26\u00a0November\u00a02026');
  });

  it('states that it is not halal where that is so', () => {
    const rows = rowsOf(requestOf({ food: { halal: { state: 'notHalal' } } }));
    expect(rows['Keterangan']).toBe('Tidak halal');
    expect(rows['Halal No.']).toBeUndefined();
  });

  it('tells the origin of an ingredient where it was given', () => {
    const request = requestOf({
      food: { ingredients: 'Singkong, minyak' },
      run: { ingredientOrigin: 'Minyak dari kelapa' },
    });
    expect(rowsOf(request)['Asal bahan']).toBe('Minyak dari kelapa');
  });

  it('is refused for a batch that is no longer good, or was good until before it was made', () => {
    const days = (day: string) => ({ food: { expiry: { by: 'day', day } } }) as const;
    expect(codesOf(requestOf(days('2026-11-23')))).toContain('print.pastExpiry expiry');
    const request = requestOf({ ...days('2026-12-10'), run: { producedOn: '2026-12-11' } });
    expect(codesOf(request)).toContain('print.pastExpiry expiry');
  });

  it('is refused for what the law refuses in its texts', () => {
    expect(codesOf(requestOf({ product: { name: 'Tiwul sehat' } })).join()).toMatch(/^law\./);
  });

  it('is marked as a sample when one of its numbers is one', () => {
    const printed = printLabel(requestOf({ food: { permit: 'P-IRT CONTOH' } }));
    expect('content' in printed && printed.content.sample).toBe(true);
    const real = printLabel(requestOf());
    expect('content' in real && real.content.sample).toBe(false);
  });
});

describe('a label for what is no food', () => {
  it('shows none of the rows of food and needs none of its items', () => {
    const rows = rowsOf(
      requestOf({
        product: { kind: 'craft', net: '2 × 1 m', food: {} },
        run: { batch: undefined },
      }),
    );
    expect(Object.keys(rows)).toEqual(['Dibuat oleh', 'Ukuran']);
  });
});

describe('origins that must be told', () => {
  it.each([
    ['gula aren, kelapa parut', []],
    ['singkong, minyak', ['minyak']],
    ['singkong, minyak kelapa', []],
    ['gelatin, gula', ['gelatin']],
    ['gelatin sapi, gula', []],
    ['kaldu ayam, lemak', ['lemak']],
    ['minyak, minyak', ['minyak']],
  ])('of "%s" are %o', (ingredients, untold) => {
    expect(untoldOrigins(ingredients)).toEqual(untold);
  });
});

describe('a card for the shelf', () => {
  const shelfCardOf = (changes: Changes = {}) =>
    shelfCard({
      ...requestOf({ ...changes, run: { producedOn: undefined, batch: undefined } }),
      community: { name: 'Rukun Lereng', village: 'Giriwening' },
      seller: { name: 'Melati', phone: '0800-0000-0102' },
    });

  it('opens a chat with the seller, a sentence ready', () => {
    const card = shelfCardOf();
    if (!('content' in card)) throw new Error('refused');
    expect(card.content.orderLink).toBe(
      'https://wa.me/6280000000102?text=Halo%20Melati%2C%20saya%20mau%20pesan%20Tiwul%20instan.',
    );
    expect([card.content.price, card.content.priceNote]).toEqual(['Rp 15.000', 'per bungkus']);
    expect(card.content.footnote).toContain('bukan label');
  });

  it('is no label of a batch, so that it needs no day and code of production', () => {
    expect('content' in shelfCardOf()).toBe(true);
  });

  it('is refused while the product lacks an item of its label', () => {
    const card = shelfCardOf({ food: { permit: undefined } });
    expect('problems' in card && card.problems.map(({ code }) => code)).toEqual(['print.permit']);
  });
});
