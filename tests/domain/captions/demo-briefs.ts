import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import type { ProductFacts } from '../../../functions/domain/product/product.ts';

/** The demo community (docs/facts/people.md#the-demo-community), as far as captions and labels see it. */
export const COMMUNITY = { name: 'Rukun Lereng', village: 'Giriwening', hashtags: ['#RukunLereng'] };

const every = {
  languages: ['id', 'en'],
  audiences: ['bonding', 'bridging', 'linking', 'abroad'],
} satisfies Partial<ProductFacts>;

export const COFFEE: ProductFacts = {
  ...every,
  kind: 'food',
  name: 'Kopi bubuk',
  words: 'Disangrai di tungku, digiling halus.',
  price: 32_000,
  unit: 'bungkus',
  net: '200 g',
  food: {
    ingredients: 'Biji kopi',
    permit: 'P-IRT CONTOH',
    expiry: { by: 'shelfLife', days: 180 },
    halal: { state: 'certified', number: 'Halal CONTOH' },
  },
};

const maker = (name: string, brand: string) => ({
  id: name.toLowerCase(),
  name,
  brand,
  village: COMMUNITY.village,
});

type DemoProduct = 'kopi' | 'keripik' | 'batik' | 'wisata' | 'kelas';

export const PRODUCTS: Readonly<
  Record<DemoProduct, { readonly facts: ProductFacts; readonly maker: CaptionBrief['maker'] }>
> = {
  kopi: { facts: COFFEE, maker: maker('Kantil', 'Tungku Lor') },
  keripik: {
    facts: {
      ...every,
      kind: 'food',
      name: 'Keripik singkong bawang',
      words: 'Gurih, pas buat teman ngobrol.',
      price: 10_000,
      unit: 'bungkus',
      net: '150 g',
      food: { halal: { state: 'inProcess' }, expiry: { by: 'day', day: '2027-05-03' } },
    },
    maker: maker('Seruni', 'Ladang Embun'),
  },
  batik: {
    facts: {
      ...every,
      kind: 'craft',
      name: 'Batik cap motif carica',
      words: 'Dicap dan dicelup satu per satu.',
      price: 185_000,
      unit: 'kain',
      net: '2,1 × 1,15 m',
    },
    maker: maker('Anggrek', 'Kelir Kabut'),
  },
  wisata: {
    facts: {
      ...every,
      kind: 'experience',
      name: 'Wisata desa sehari',
      words: 'Lihat kebun, ikut memasak, makan siang di rumah warga.',
      price: 125_000,
      unit: 'orang',
      fromPeople: 4,
    },
    maker: maker('Dahlia', 'Jelajah Giriwening'),
  },
  kelas: {
    facts: {
      ...every,
      kind: 'class',
      name: 'Kelas Inggris/Kanton dasar',
      words: 'Untuk pemula, belajarnya santai.',
      price: 200_000,
      unit: 'peserta',
      net: '8 kali',
    },
    maker: maker('Teratai', 'Sapa Dunia'),
  },
};

/** What members who speak them would type for readers of other languages. */
export const TRANSLATIONS: Readonly<Record<DemoProduct, NonNullable<ProductFacts['translations']>>> = {
  kopi: {
    en: { name: 'Ground coffee', words: 'Roasted on a clay stove.', ingredients: 'Coffee beans' },
    'zh-Hant': { name: '咖啡粉', words: '在土灶上烘焙，磨成細粉。', ingredients: '咖啡豆' },
    ar: { name: 'قهوة مطحونة', words: 'تُحمّص على موقد من طين.', ingredients: 'حبوب البن' },
  },
  keripik: {
    en: { name: 'Cassava crisps with garlic' },
    'zh-Hant': { name: '蒜香木薯片' },
    ar: { name: 'رقائق الكسافا بالثوم' },
  },
  batik: {
    en: { name: 'Stamped batik' },
    'zh-Hant': { name: '蠟染布' },
    ar: { name: 'قماش باتيك مختوم' },
  },
  wisata: {
    en: { name: 'A day in the village' },
    'zh-Hant': { name: '農村一日遊' },
    ar: { name: 'جولة في القرية ليوم واحد' },
  },
  kelas: {
    en: { name: 'English and Cantonese for beginners' },
    'zh-Hant': { name: '英語及粵語入門班' },
    ar: { name: 'دورة إنجليزية وكانتونية للمبتدئين' },
  },
};

/** All that can be said about how a product is sold. */
export const SELLING = {
  orderLink: 'https://toko.example/produk/7',
  formerPrice: { amount: 250_000, until: '2026-12-31' },
  preOrder: { readyOn: '2026-12-20' },
  bundle: 'isi 3 bungkus',
} satisfies Partial<ProductFacts>;

/** A product with some facts changed. */
export const product = (base: ProductFacts, changes: Partial<ProductFacts>): ProductFacts => ({
  ...base,
  ...changes,
});

export const KENANGA = { id: 'kenanga', name: 'Kenanga', phone: '0800-0000-0102' };
export const SERUNI = { id: 'seruni', name: 'Seruni', phone: '0800-0000-0104' };
export const KANTIL = { id: 'kantil', name: 'Kantil', phone: '0800-0000-0101' };

/** Kenanga sells Kantil's coffee on her Facebook page, to her neighbours. */
export const brief = (changes: Partial<CaptionBrief> = {}): CaptionBrief => ({
  product: COFFEE,
  maker: PRODUCTS.kopi.maker,
  seller: KENANGA,
  alsoSellers: [],
  hosted: false,
  community: COMMUNITY,
  language: 'id',
  audience: 'bonding',
  place: 'facebook',
  seed: 'seed',
  ...changes,
});
