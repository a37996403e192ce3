import fc from 'fast-check';
import { AUDIENCES } from '../../../functions/domain/captions/audience.ts';
import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { LANGUAGES, type Language } from '../../../functions/domain/language.ts';
import { CaptionPlace } from '../../../functions/domain/channel/platform.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';
import { REGIONS, WORDING_TONES } from '../../../functions/domain/captions/text-style.ts';
import { brief, COMMUNITY, PRODUCTS, SELLING, TRANSLATIONS } from './demo-briefs.ts';

const word = fc.constantFrom('Senja', 'Wungu', 'Lumbung', 'Kidul', 'Randu', 'Pelangi', 'Murni', 'Asli');
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
const phone = fc.integer({ min: 100_000, max: 999_999 }).map((number) => `0800-00${number}`);
const person = fc.record({ name, phone }).map((seller) => ({ ...seller, id: `id-${seller.phone}` }));
const plain = fc.constantFrom('Senja', 'Wungu', 'Lumbung', 'Kidul', 'Randu');

const KEYS = ['kopi', 'keripik', 'batik', 'wisata', 'kelas'] as const;
const BADGES = {
  food: ['homemade'],
  craft: ['handmade'],
  experience: ['localGuide', 'smallGroup'],
  class: ['smallGroup'],
} satisfies Record<ProductFacts['kind'], ProductFacts['badges']>;

/** Units that we word, the default of crafts among them, and one that stays as it is typed. */
const unit = fc.constantFrom('potong', 'bungkus', 'kain', 'lusin', 'buah', 'orang', 'paket', 'renteng');
/** Words that make a claim only together with a sentence that begins or ends beside them. */
const typed = fc.constantFrom('Isinya tiga potong', 'Ini yang lebih', 'Ada 2 bungkus', 'Nomor');

/** Any product of the demo, with and without everything that a form may add. */
const anyProduct = fc
  .record({
    key: fc.constantFrom(...KEYS),
    price: fc.integer({ min: 100, max: 1_000_000_000 }),
    isTranslated: fc.boolean(),
    selling: fc.subarray(Object.keys(SELLING) as (keyof typeof SELLING)[]),
    hasBadges: fc.boolean(),
    unit: fc.option(unit, { nil: undefined }),
    words: fc.option(typed, { nil: undefined }),
    net: fc.option(unit, { nil: undefined }),
  })
  .map(({ key, price, isTranslated, selling, hasBadges, unit: by, words, net }) => {
    const { facts, maker } = PRODUCTS[key];
    const product: ProductFacts = {
      ...facts,
      price,
      ...(isTranslated && { translations: TRANSLATIONS[key] }),
      ...Object.fromEntries(selling.map((section) => [section, SELLING[section]])),
      ...(hasBadges && { badges: BADGES[facts.kind] }),
      ...(by !== undefined && { unit: by }),
      ...(words !== undefined && { words }),
      ...(net !== undefined && { net: `isi 3 ${net}` }),
    };
    return { product, maker };
  });

/** Any post about it: every language, region, tone, audience, place, voice and day. */
export const anyBrief = (languages: readonly Language[] = LANGUAGES): fc.Arbitrary<CaptionBrief> =>
  fc
    .record({
      offered: anyProduct,
      brand: plain,
      village: name,
      home: name,
      seller: person,
      alsoSellers: fc.array(person, { maxLength: 9 }),
      hosted: fc.boolean(),
      language: fc.constantFrom(...languages),
      audience: fc.constantFrom(...AUDIENCES),
      place: fc.constantFrom(...CaptionPlace.options),
      tone: fc.constantFrom(...WORDING_TONES),
      region: fc.constantFrom(...REGIONS),
      day: fc.constantFrom('2026-12-01', '2026-12-25', '2027-02-01', undefined),
      seed: fc.string({ maxLength: 8 }),
    })
    .map(({ offered, brand, village, home, alsoSellers, hosted, ...rest }) => ({
      ...brief(rest),
      product: offered.product,
      maker: { ...offered.maker, brand, village },
      community: { ...COMMUNITY, village: home },
      hosted,
      alsoSellers: hosted ? alsoSellers : [],
    }));
