import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import type { ProductFacts } from '../../../functions/domain/product.ts';

/** The demo community of words.md, as far as captions and labels see it. */
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
