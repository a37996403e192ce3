import { beforeAll, describe, expect, it } from 'vitest';
import type { CaptionBrief } from '../../../../functions/domain/captions/caption-brief.ts';
import { feastsBetween } from '../../../../functions/domain/campaign/kinds/feasts.ts';
import { fill, slotsIn, variantsOf } from '../../../../functions/domain/captions/phrase.ts';
import { Section, type PhraseBooks } from '../../../../functions/domain/captions/phrase-book.ts';
import { slotValues, type SlotValues } from '../../../../functions/domain/captions/slot-values.ts';
import { NOUNS } from '../../../../functions/domain/labels/nouns.ts';
import { type Language, LANGUAGES } from '../../../../functions/domain/language.ts';
import { checkClaims } from '../../../../functions/domain/law/check-claims.ts';
import { findClaims } from '../../../../functions/domain/law/find-claims.ts';
import { PRODUCT_KINDS, type ProductKind } from '../../../../functions/domain/product/product.ts';
import {
  type Appeal,
  OCCASIONS,
  SEASONS,
  SPICE_LEVELS,
  TASTES,
  TEXTURES,
} from '../../../../functions/domain/product/appeal.ts';
import { type Region, REGIONS } from '../../../../functions/domain/captions/text-style.ts';
import { brief, COFFEE, SELLING, TRANSLATIONS } from '../demo-briefs.ts';
import { shippedBooks } from '../shipped-books.ts';
import { USUAL_UNITS } from '../usual-units.ts';

let books: PhraseBooks;
beforeAll(async () => {
  books = await shippedBooks();
});

/** Every unit that we word, in every spelling, every default of the form, and some that stay as they are typed. */
const UNITS = [
  ...new Set([
    ...NOUNS.flatMap(({ id, also = [] }) => [id, ...also]),
    ...Object.values(USUAL_UNITS),
    'renteng',
    'ekor',
    'kodi',
    'gulung',
    'meter',
    'kg',
  ]),
];
/** Slots that a unit shows in: what is in a pack or a bundle is counted too. */
const COUNTED = new Set(['unit', 'net', 'bundle']);

const halal = { state: 'certified', number: 'Halal CONTOH' } as const;

/** A feast that all books have a word for. */
const FEAST = 'idulfitri-2027';

/** Tapped facts and typed ones; a test of the words for the tapped ones follows below. */
const EVERY_TERM: Appeal = {
  taste: ['sweet'],
  texture: ['crisp'],
  spice: 'mild',
  occasions: ['tea'],
  season: 'harvest',
};
const TYPED = {
  use: 'Kukus dulu.',
  story: 'Ibu dulu membuatnya.',
  own: 'Dibungkus daun.',
  does: 'Memetik teh.',
  sees: 'Kebun.',
  takesHome: 'Teh.',
};

/** A post with a value for every slot of every part, in every language, sold and counted by one unit. */
const postBy = (unit: string, region: Region, kind: ProductKind): CaptionBrief =>
  brief({
    product: {
      ...COFFEE,
      ...SELLING,
      kind,
      translations: {
        en: { ...TRANSLATIONS.kopi.en, ...TYPED },
        'zh-Hant': { ...TRANSLATIONS.kopi['zh-Hant'], ...TYPED },
        ar: { ...TRANSLATIONS.kopi.ar, ...TYPED },
      },
      unit,
      net: `3 ${unit}`,
      bundle: `isi 3 ${unit}`,
      fromPeople: 4,
      left: 3,
      appeal: { ...EVERY_TERM, ...TYPED },
      badges: ['homemade', 'handmade', 'localGuide', 'smallGroup'],
      food: { ...COFFEE.food, halal },
    },
    region,
    day: '2026-12-01',
    event: { is: 'classDay', day: '2026-12-20', seats: 12, feast: FEAST },
  });

const withoutBundle = (post: CaptionBrief): CaptionBrief => ({
  ...post,
  product: { ...post.product, bundle: undefined },
});

/** Slots of an address, of one of several pictures, and of a printed day in place of a time. */
const ADDED: SlotValues = {
  link: 'https://wa.me/6280000000102',
  at: '2',
  of: '5',
  day: '3 Mei 2027',
};

interface Said {
  readonly section: Section;
  readonly kind: ProductKind;
  readonly text: string;
}

/**
 * Everything that a book can say: each alternative of each phrase of each part, of each kind of product and for each
 * region that it may be said of, with each unit where one shows. Audience, place, voice and tone only choose among
 * phrases, and here all of them are said.
 */
function* allThatIsSaid(language: Language): Generator<Said> {
  const values = new Map<string, SlotValues>();
  const valuesOf = (unit: string, region: Region, kind: ProductKind): SlotValues => {
    const key = `${unit}|${region}|${kind}`;
    const found = values.get(key) ?? {
      ...ADDED,
      // Facts of other kinds fill the slots that this kind leaves open.
      ...Object.assign(
        {},
        ...PRODUCT_KINDS.map((other) =>
          slotValues(postBy(unit, region, other), language, books[language]?.terms),
        ),
      ),
      // A price beside a bundle is that of the bundle, and has no unit.
      ...slotValues(withoutBundle(postBy(unit, region, kind)), language, books[language]?.terms),
      ...slotValues(postBy(unit, region, kind), language, books[language]?.terms),
    };
    values.set(key, found);
    return found;
  };
  for (const section of Section.options)
    for (const { for: condition, say } of books[language]?.[section] ?? [])
      for (const variant of say.flatMap(variantsOf)) {
        const isCounted = slotsIn(variant).some((slot) => COUNTED.has(slot));
        for (const kind of condition?.kind ?? PRODUCT_KINDS)
          for (const region of language === 'zh-Hant' ? (condition?.region ?? REGIONS) : REGIONS.slice(0, 1))
            for (const unit of isCounted ? UNITS : [USUAL_UNITS[kind]])
              yield { section, kind, text: fill(variant, valuesOf(unit, region, kind)) };
      }
}

describe.each(LANGUAGES)('the phrase book that we ship in %s', (language) => {
  it('says nothing that the law refuses, whatever it is said of and by which unit it is sold', () => {
    const suspects = new Map<string, boolean>();
    const refused = new Set<string>();
    const sections = new Set<Section>();
    for (const { section, kind, text } of allThatIsSaid(language)) {
      sections.add(section);
      const isSuspect = suspects.get(text) ?? findClaims(text).length > 0;
      suspects.set(text, isSuspect);
      const problems = isSuspect
        ? checkClaims(text, { kind, halal, permit: '206', bundle: 'isi 3', field: 'caption' })
        : [];
      for (const { code } of problems) refused.add(`${section}, ${kind}: ${text} (${code})`);
    }
    expect([...refused]).toEqual([]);
    // Nothing was left out, and no slot was left open.
    expect([...sections]).toEqual(Section.options);
    expect([...suspects.keys()].filter((text) => /[{}[\]|]/.test(text))).toEqual([]);
  });

  it('names every feast lawfully', () => {
    const feasts = feastsBetween('2026-12-01', '2028-12-01').map(({ id }) => id);
    const said = feasts.flatMap((feast) => {
      const event = { is: 'feast', day: '2026-12-20', feast } as const;
      const post = { ...postBy('bungkus', 'HK', 'food'), event };
      const values = slotValues(post, language, books[language]?.terms);
      if (values['feast'] === undefined) return [];
      return (books[language]?.feast ?? []).flatMap(({ say }) =>
        say.flatMap(variantsOf).map((variant) => fill(variant, values)),
      );
    });
    expect(said.length).toBeGreaterThan(10);
    expect(said.filter((text) => findClaims(text).length > 0)).toEqual([]);
  });

  it('has a lawful word for every fact that members tap, or none', () => {
    const terms = books[language]?.terms ?? {};
    const KEYS = {
      taste: TASTES,
      texture: TEXTURES,
      spice: SPICE_LEVELS,
      occasions: OCCASIONS,
      season: SEASONS,
    };
    for (const [fact, keys] of Object.entries(KEYS)) {
      const words: Readonly<Record<string, string>> = terms[fact as keyof typeof KEYS] ?? {};
      expect(Object.keys(words).filter((key) => !(keys as readonly string[]).includes(key))).toEqual([]);
      for (const [key, word] of Object.entries(words))
        for (const kind of PRODUCT_KINDS)
          expect([key, checkClaims(`${word}. ${word}`, { kind, field: 'caption' })]).toEqual([key, []]);
    }
  });
});
