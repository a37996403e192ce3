import { describe, expect, it } from 'vitest';
import { ProductFacts } from '../../../../functions/domain/product/product.ts';
import { type ProductForm, readProduct } from '../../../../functions/domain/product/form/read-product.ts';

const TODAY = '2026-11-24';
const COFFEE = { name: 'Kopi bubuk', price: '32.000', words: 'Disangrai di tungku.' };

const facts = (form: ProductForm) => {
  const reading = readProduct({ ...COFFEE, ...form }, TODAY);
  if ('problems' in reading) throw new Error(reading.problems.map((problem) => problem.text.en).join('\n'));
  return reading.facts;
};
const problems = (form: ProductForm) => {
  const reading = readProduct({ ...COFFEE, ...form }, TODAY);
  return 'problems' in reading ? reading.problems.map(({ code, field }) => `${code} ${field}`) : [];
};

describe('a product read from a form', () => {
  it('needs name, price and description, and takes the defaults of food for the rest', () => {
    expect(facts({})).toEqual({
      kind: 'food',
      name: 'Kopi bubuk',
      words: 'Disangrai di tungku.',
      price: 32_000,
      languages: ['id', 'en'],
      audiences: ['bonding', 'bridging', 'linking', 'abroad'],
    });
  });

  it('reads every field, into facts that the schema accepts', () => {
    const read = facts({
      kind: 'Food',
      unit: 'toples',
      net: '200 g',
      ingredients: 'Biji kopi',
      expiry: '6 bulan',
      permit: 'P-IRT CONTOH',
      halal: 'ID3311',
      languages: 'en, id en',
      audiences: 'linking',
    });
    expect(read).toMatchObject({
      unit: 'toples',
      net: '200 g',
      food: {
        ingredients: 'Biji kopi',
        permit: 'P-IRT CONTOH',
        expiry: { by: 'shelfLife', days: 180 },
        halal: { state: 'certified', number: 'ID3311' },
      },
      languages: ['en', 'id'],
      audiences: ['linking'],
    });
    expect(ProductFacts.parse(read)).toEqual(read);
  });

  it.each(['food', 'craft', 'experience', 'class'])('has no unit for %s when nobody typed one', (kind) => {
    expect(facts({ kind }).unit).toBeUndefined();
    expect(facts({ kind, unit: 'toples' }).unit).toBe('toples');
  });

  it('reads the least number of people', () => {
    expect(facts({ kind: 'experience', people: 'min. 4 orang' }).fromPeople).toBe(4);
    expect(problems({ people: '0' })).toEqual(['product.peopleUnclear people']);
    expect(problems({ people: 'banyak' })).toEqual(['product.peopleUnclear people']);
  });

  it('names every problem at once, each with its field', () => {
    const reading = readProduct(
      {
        name: ' ',
        price: '-5',
        words: 'x'.repeat(501),
        kind: 'toy',
        expiry: 'soon',
        halal: 'ya',
        languages: 'fr',
      },
      TODAY,
    );
    const found = 'problems' in reading ? reading.problems : [];
    expect(found.map(({ code, field }) => `${code} ${field}`)).toEqual([
      'product.nameMissing name',
      'product.wordsTooLong words',
      'product.priceNegative price',
      'product.kindUnknown kind',
      'product.expiryUnclear expiry',
      'law.halalWithoutNumber halal',
      'product.languagesUnknown languages',
    ]);
    for (const problem of found) {
      expect(problem.text.id).not.toBe('');
      expect(problem.text.en).not.toBe('');
    }
  });

  it('lists what is allowed when a kind, language or audience is unknown', () => {
    const reading = readProduct({ ...COFFEE, kind: 'toy', languages: 'fr', audiences: 'all' }, TODAY);
    const texts = 'problems' in reading ? reading.problems.map(({ text }) => text.en) : [];
    expect(texts).toEqual([
      '"toy" is not known for the kind; choose from: food, craft, experience, class.',
      '"fr" is not known for the languages; choose from: id, en, zh-Hant, ar.',
      '"all" is not known for the audiences; choose from: bonding, bridging, linking, abroad.',
    ]);
  });

  it('holds typed text to the law', () => {
    expect(problems({ words: 'Kopi sehat, tanpa pengawet' })).toEqual([
      'law.health words',
      'law.noPreservatives words',
    ]);
    expect(problems({ name: 'Kopi asli' })).toEqual(['law.original name']);
    expect(problems({ words: 'Sudah halal' })).toEqual(['law.halalWithoutNumber words']);
    expect(facts({ words: 'Sudah halal', halal: 'ID3311' }).words).toBe('Sudah halal');
  });

  it.each(['6 hari', '2026-11-28'])('refuses a permit beside the expiry "%s"', (expiry) => {
    expect(problems({ permit: 'P-IRT CONTOH', expiry })).toEqual(['law.permitShortLife permit']);
  });

  it('refuses food facts on what is not food', () => {
    expect(problems({ kind: 'craft', ingredients: 'katun', halal: 'tidak' })).toEqual([
      'law.foodFactsOnNonFood ingredients',
      'law.foodFactsOnNonFood halal',
    ]);
  });

  it('refuses more hashtags or mentions than Instagram takes', () => {
    const many = (sign: string, count: number) =>
      Array.from({ length: count }, (_, at) => `${sign}a${at}`).join(' ');
    expect(problems({ words: many('#', 31) })).toEqual(['captions.tooManyHashtags words']);
    expect(problems({ words: many('@', 21) })).toEqual(['captions.tooManyMentions words']);
    expect(problems({ words: many('#', 30) })).toEqual([]);
  });
});
