import { DEMO_PRODUCTS } from '../../bin/commands/demo/product-data.ts';
import { DEMO_MEMBERS } from '../../embedded/standing/demo-community.ts';
import type { CaptionBrief } from '../../functions/domain/captions/caption-brief.ts';
import { type ProductForm, readProduct } from '../../functions/domain/product/form/read-product.ts';
import type { Language } from '../../functions/domain/language.ts';

/** Two products beside the eight of the demo. */
const MORE: Readonly<Record<string, ProductForm>> = {
  'kenanga-2': {
    name: 'Sirup carica',
    price: '25000',
    words: 'Carica dimasak pelan, manisnya tidak menusuk.',
    kind: 'food',
    unit: 'botol',
    net: '350 ml',
    permit: 'P-IRT CONTOH',
    expiry: '4 bulan',
  },
  'anggrek-2': {
    name: 'Dompet batik',
    price: '45000',
    words: 'Sisa kain batik dijahit jadi dompet, tiap dompet coraknya lain.',
    kind: 'craft',
    unit: 'buah',
    net: '12 × 9 cm',
  },
};

const TODAY = '2026-12-01';

function offerOf(key: string, form: ProductForm): Pick<CaptionBrief, 'product' | 'maker'> {
  const reading = readProduct(form, TODAY);
  if ('problems' in reading) throw new Error(`the bench's product ${key} cannot be read`);
  const [id = key] = key.split('-');
  const member = DEMO_MEMBERS.find((one) => one.id === id);
  if (!member) throw new Error(`the demo has no member ${id}`);
  const { name, brand } = member;
  return { product: reading.facts, maker: { id, name, brand: brand ?? name, village: 'Giriwening' } };
}

/** Ten products of the demo community, with what their makers typed. */
export const TEN_OFFERS = Object.entries({ ...DEMO_PRODUCTS, ...MORE }).map(([key, form]) =>
  offerOf(key, form),
);

const post = (
  offer: Pick<CaptionBrief, 'product' | 'maker'>,
  language: Language,
  rest: Pick<CaptionBrief, 'seller' | 'seed' | 'numberOnPage' | 'round'>,
): CaptionBrief => ({
  ...offer,
  ...rest,
  alsoSellers: [],
  hosted: false,
  community: { name: 'Rukun Lereng', village: 'Giriwening', hashtags: ['#RukunLereng'] },
  language,
  audience: language === 'id' ? 'bonding' : 'abroad',
  place: 'facebook',
  day: TODAY,
});

const PAGE_OWNER = { id: 'bakung', name: 'Bakung', phone: '0800-0000-0120' };
/** How often each product comes on the page. */
const ROUNDS = 3;

/** Returns thirty posts of ten products on one page, in their order. */
export const postsOfPage = (language: Language, seed: string): readonly CaptionBrief[] =>
  Array.from({ length: ROUNDS }, () => TEN_OFFERS)
    .flat()
    .map((offer, numberOnPage) =>
      post(offer, language, {
        seller: PAGE_OWNER,
        seed: `${seed}|${numberOnPage}`,
        numberOnPage,
        round: Math.floor(numberOnPage / TEN_OFFERS.length),
      }),
    );

const SELLERS = 30;

/** Returns the posts of one product by thirty sellers, each the first on her page. */
export const postsOfSellers = (
  offer: Pick<CaptionBrief, 'product' | 'maker'>,
  language: Language,
  seed: string,
): readonly CaptionBrief[] =>
  Array.from({ length: SELLERS }, (_, at) =>
    post(offer, language, {
      seller: { id: `seller-${at}`, name: `Ibu ${at}`, phone: `0800-0000-0${200 + at}` },
      seed: `${seed}|${at}`,
      numberOnPage: at,
      round: 0,
    }),
  );
