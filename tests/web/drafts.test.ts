import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPrice as domainReadPrice } from '../../functions/domain/product/form/price-field.ts';
import { PACKS, packFits } from '../../functions/domain/picture/pack.ts';
import { badgeFits, BADGES } from '../../functions/domain/product/badge.ts';
import {
  APPEAL_OF_KIND,
  CHOICES_OF_KIND,
  MOST_TAPPED as DOMAIN_MOST_TAPPED,
  TASTES as DOMAIN_TASTES,
} from '../../functions/domain/product/appeal.ts';
import { ProductFacts, ProductKind } from '../../functions/domain/product/product.ts';
import { DAY } from '../../functions/domain/time/instant.ts';
import { SaveProduct } from '../../functions/http/contract/products.ts';
import { APPEAL_FIELDS_OF, CHOICES_OF, MOST_TAPPED, TASTES } from '../../web/drafts/appeal-choices.ts';
import { changedAt, EMPTY_FORM, NO_TRANSLATION, type ProductForm } from '../../web/drafts/draft.ts';
import { draftOf, formOf, newDraft } from '../../web/drafts/from-product.ts';
import { newId } from '../../web/drafts/new-id.ts';
import { readPrice } from '../../web/drafts/read-price.ts';
import { fieldOf, sortProblems } from '../../web/drafts/sort-problems.ts';
import { sortTranslations } from '../../web/drafts/sort-translations.ts';
import { BADGES_OF, PACKS_OF, toFacts } from '../../web/drafts/to-facts.ts';

const aForm = (typed: Partial<ProductForm> = {}): ProductForm => ({
  ...EMPTY_FORM,
  name: 'Kopi bubuk',
  price: '32.000',
  words: 'Disangrai di tungku.',
  ...typed,
});
const factsOf = (typed: Partial<ProductForm>) => toFacts({ form: aForm(typed) }, ['id', 'en']);

describe('reading a price', () => {
  it.each([
    ['32000', 32_000],
    ['32.000', 32_000],
    ['Rp 32.000,-', 32_000],
    ['32rb', 32_000],
    ['1,25 juta', 1_250_000],
    ['IDR 10,000.00', 10_000],
  ])('reads %s', (typed, rupiah) => {
    expect(readPrice(typed)).toBe(rupiah);
  });

  it.each(['', '32.5', '-5000', 'lima ribu', '3.2.0', '32.000.00', '32,000,00', '1.000,000.00'])(
    'does not guess what "%s" means',
    (typed) => {
      expect(readPrice(typed)).toBeUndefined();
    },
  );

  it('reads what the command line reads, and nothing else', () => {
    const piece = fc.constantFrom(
      'Rp',
      ' ',
      '.',
      ',',
      '0',
      '00',
      '000',
      '1',
      '25',
      'rb',
      'ribu',
      'juta',
      'k',
      '-',
    );
    const typed = fc.array(piece, { maxLength: 7 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const reading = domainReadPrice(text);
        // The amount is the server's to judge.
        fc.pre('value' in reading || reading.problem.code !== 'product.priceRange');
        expect(readPrice(text)).toBe('value' in reading ? reading.value : undefined);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a form becomes facts', () => {
  it('gives what the API takes, without a unit where none was typed', () => {
    const facts = factsOf({ kind: 'experience', people: '4', net: '1 hari' });
    expect(SaveProduct.parse(facts)).toEqual(facts);
    expect(facts).toMatchObject({ fromPeople: 4, price: 32_000 });
    expect(facts.unit).toBeUndefined();
    expect(factsOf({ unit: ' bungkus ' }).unit).toBe('bungkus');
  });

  it('turns weeks and months into days, and a printed day into itself', () => {
    expect(factsOf({ expiry: 'shelfLife', keeps: '6', keepsUnit: 'months' }).food?.expiry).toEqual({
      by: 'shelfLife',
      days: 180,
    });
    expect(factsOf({ expiry: 'day', expiryDay: '2027-05-31' }).food?.expiry).toEqual({
      by: 'day',
      day: '2027-05-31',
    });
  });

  it('sends no food facts for what is not food, whatever stands folded away in the form', () => {
    expect(factsOf({ kind: 'craft', ingredients: 'singkong', halal: 'inProcess' })).not.toHaveProperty(
      'food',
    );
  });

  it('leaves out what was left empty', () => {
    expect(Object.keys(factsOf({ words: '  ' }))).not.toContain('words');
    expect(factsOf({})).not.toHaveProperty('food');
  });

  it('comes back as it was typed when a saved product is changed', () => {
    const typed = aForm({
      net: '200 g',
      unit: 'bungkus',
      taste: ['bitter', 'savoury'],
      texture: ['thick'],
      spice: 'none',
      occasions: ['tea'],
      season: 'harvest',
      use: 'Seduh dengan air panas.',
      story: 'Simbok menyangrai kopi, saya meneruskan.',
      own: 'Digiling dua kali',
      left: '5',
      ingredients: 'Biji kopi',
      permit: 'P-IRT CONTOH',
      halal: 'certified',
      halalNumber: 'Halal CONTOH',
      expiry: 'shelfLife',
      keeps: '8',
      keepsUnit: 'months',
      badges: ['homemade'],
      bundle: 'isi 3 bungkus',
      pack: 'pouch',
      packUse: 'example',
      orderLink: 'https://toko.example/kopi',
      formerPrice: '40.000',
      formerUntil: '2026-12-20',
      preOrder: 'yes',
      readyOn: '2026-12-10',
      tone: 'plain',
      region: 'TW',
      translations: {
        ...EMPTY_FORM.translations,
        en: { ...NO_TRANSLATION, name: 'Ground coffee', words: 'Roasted over wood.', ingredients: 'Coffee' },
        ar: { ...NO_TRANSLATION, name: 'قهوة مطحونة' },
      },
    });
    const facts = ProductFacts.parse(toFacts({ form: typed }, ['id']));
    const product = {
      ...facts,
      theme: 'kraft',
      id: 'kopi',
      maker: { id: 'kantil', name: 'Kantil' },
      mayWrite: true,
      soldOut: false,
      people: { asked: false },
      morePhotos: [],
      createdAt: '2026-12-01T01:00:00.000Z',
      revision: 3,
    };
    expect(formOf(product)).toEqual(typed);
    const sent = { ...facts, theme: 'kraft' };
    expect(toFacts(draftOf(product, { writer: 'kantil', now: 0 }), ['id', 'en'])).toEqual(sent);
    // A coordinator changes it for her: whose it is goes with it.
    const helped = draftOf(product, { writer: 'flamboyan', now: 0 });
    expect(helped.maker).toEqual({ id: 'kantil', name: 'Kantil' });
    expect(toFacts(helped, ['id', 'en'])).toEqual({ ...sent, maker: 'kantil' });
  });

  it('leaves a pack behind that does not fit the kind, and knows the same packs as the domain', () => {
    expect(factsOf({ kind: 'food', pack: 'jar' })).toHaveProperty('pack', 'jar');
    expect(factsOf({ kind: 'craft', pack: 'jar' })).not.toHaveProperty('pack');
    for (const [kind, packs] of Object.entries(PACKS_OF)) {
      const fitting = PACKS.filter((pack) => packFits(pack, ProductKind.parse(kind)));
      expect([...packs].sort()).toEqual([...fitting].sort());
    }
  });

  it('leaves a badge behind that does not fit the kind, and knows the same badges as the domain', () => {
    expect(factsOf({ kind: 'craft', badges: ['homemade'] })).not.toHaveProperty('badges');
    for (const [kind, badges] of Object.entries(BADGES_OF)) {
      const fitting = BADGES.filter((badge) => badgeFits(badge, ProductKind.parse(kind)));
      expect([...badges].sort()).toEqual([...fitting].sort());
    }
  });

  it('sends only what fits the kind of what whets the appetite, and knows the same choices as the domain', () => {
    const typed = {
      taste: ['sweet'],
      texture: ['crisp', 'smooth'],
      occasions: ['tea', 'gift'],
      sees: 'telaga',
      own: ' Motif sendiri ',
    } as const;
    const facts = factsOf({ ...typed, kind: 'craft' });
    expect(facts.appeal).toEqual({ texture: ['smooth'], occasions: ['gift'], own: 'Motif sendiri' });
    expect(factsOf({ kind: 'class', sees: 'telaga' })).not.toHaveProperty('appeal');
    expect(factsOf({ left: ' 12 ' }).left).toBe(12);
    expect(APPEAL_FIELDS_OF).toEqual(APPEAL_OF_KIND);
    expect(CHOICES_OF).toEqual(CHOICES_OF_KIND);
    expect([...TASTES].sort()).toEqual([...DOMAIN_TASTES].sort());
    expect(MOST_TAPPED).toBe(DOMAIN_MOST_TAPPED);
  });

  it('asks for orders ahead without a day, too', () => {
    expect(factsOf({ preOrder: 'yes' }).preOrder).toEqual({});
    expect(SaveProduct.parse(factsOf({ preOrder: 'yes' })).preOrder).toEqual({});
  });

  it('begins empty, under an id that the API takes and nobody else makes', () => {
    const ids = new Set(Array.from({ length: 100 }, newId));
    expect(ids.size).toBe(100);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
    expect(newDraft('a', { writer: 'kenanga', now: 5 })).toEqual({
      id: 'a',
      writer: 'kenanga',
      step: 'foto',
      form: EMPTY_FORM,
      savedAt: 5,
    });
  });
});

describe('a product for another', () => {
  it('is sent as hers, and her own as nobody’s in particular', () => {
    const begun = { writer: 'flamboyan', now: 5 };
    const forKantil = newDraft('a', begun, { id: 'kantil', name: 'Kantil' });
    expect(SaveProduct.parse(toFacts({ ...forKantil, form: aForm() }, ['id']))).toMatchObject({
      maker: 'kantil',
    });
    expect(toFacts({ ...newDraft('b', begun), form: aForm() }, ['id'])).not.toHaveProperty('maker');
  });
});

describe('problems find their field', () => {
  it.each([
    ['price', 'price'],
    ['food.permit', 'permit'],
    ['food.expiry.days', 'expiry'],
    ['food.halal.number', 'halal'],
    ['fromPeople', 'people'],
    ['formerPrice.until', 'formerUntil'],
    ['translations.en.name', 'translations'],
    ['brand', undefined],
    [undefined, undefined],
  ])('%s was typed in %s', (input, field) => {
    expect(fieldOf(input)).toBe(field);
  });

  const line = (code: string, field?: string) => ({ code, text: code, ...(field && { field }) });

  it('finds a refused translation by its language and part, and swallows none', () => {
    const lines = [
      line('a', 'translations.en.name'),
      line('b', 'translations.zh-Hant.words'),
      line('c', 'translations.en.name'),
      line('d', 'translations'),
      line('not spoken here', 'translations.ar.name'),
      line('not shown', 'translations.en.ingredients'),
    ];
    const sorted = sortTranslations(lines, ['en', 'zh-Hant'], ['name', 'words']);
    expect(sorted.en?.name?.map(({ code }) => code)).toEqual(['a', 'c']);
    expect(sorted['zh-Hant']?.words?.map(({ code }) => code)).toEqual(['b']);
    expect(sorted.ar).toBeUndefined();
    expect(sorted.other.map(({ code }) => code)).toEqual(['d', 'not spoken here', 'not shown']);
  });

  it('keeps what belongs to no field apart, so that nothing is swallowed', () => {
    const sorted = sortProblems([line('a', 'name'), line('b', 'name'), line('c', 'maker'), line('d')]);
    expect(sorted.name?.map(({ code }) => code)).toEqual(['a', 'b']);
    expect(sorted.other?.map(({ code }) => code)).toEqual(['c', 'd']);
  });
});

describe('a draft that is changed', () => {
  const draft = newDraft('kopi', { writer: 'kenanga', now: 1_000 });

  it('is later than before, also when the clock was set back a day', () => {
    expect(changedAt(draft, draft, 5_000).savedAt).toBe(5_000);
    expect(changedAt(draft, draft, 1_000 - DAY).savedAt).toBe(1_001);
  });

  it('is not sent by itself any more, until she sends it off again', () => {
    const queued = { at: 1_000, facts: toFacts(draft, ['id']), wins: false };
    expect(changedAt({ ...draft, queued }, draft, 2_000)).not.toHaveProperty('queued');
  });
});
