import { join } from 'node:path';
import type { ProductForm } from '../../../functions/domain/product/form/read-product.ts';
import { defaultPhoto } from '../demo/demo-options.ts';
import { DEMO_PRODUCTS } from '../demo/product-data.ts';

/** What a member of the season sells; without `photo` it still waits for one, and nothing of it is published. */
export interface Goods {
  readonly form: ProductForm;
  /** The path of a photo. */
  readonly photo?: string;
}

/** A photo of the folder `photos`; a page there names author and licence of each. */
const photo = (name: string): string => join(import.meta.dirname, 'photos', `${name}.jpg`);

const FOOD = { kind: 'food', unit: 'bungkus', halal: 'Halal CONTOH' } as const;

const TIWUL: Goods = { form: DEMO_PRODUCTS['kenanga'] ?? {} };
const DAY_TRIP: Goods = { form: DEMO_PRODUCTS['dahlia'] ?? {}, photo: photo('tea-gardens-hills') };
const CLASS: Goods = { form: DEMO_PRODUCTS['teratai'] ?? {} };
const COFFEE: Goods = { form: DEMO_PRODUCTS['kantil'] ?? {}, photo: defaultPhoto() };

const RICE: Goods = {
  form: {
    ...FOOD,
    name: 'Nasi bungkus daun pisang',
    price: '12000',
    words: 'Nasi, lauk dan sambal, dibungkus daun pisang. Dimasak sebelum subuh.',
    taste: 'savoury',
    occasions: 'breakfast',
    ingredients: 'Beras, ikan, kelapa, cabai',
    expiry: '1 hari',
  },
  photo: photo('rice-banana-leaf'),
};

const PANCAKE: Goods = {
  form: {
    ...FOOD,
    name: 'Apam balik kacang',
    price: '8000',
    words: 'Dilipat selagi hangat, isinya kacang tumbuk dan gula.',
    taste: 'sweet',
    texture: 'crisp',
    occasions: 'tea, gathering',
    unit: 'potong',
    ingredients: 'Tepung, telur, kacang, gula',
    expiry: '1 hari',
  },
  photo: photo('apam-balik-stall'),
};

const SPICES: Goods = {
  form: {
    ...FOOD,
    name: 'Bumbu racik dapur',
    price: '10000',
    words: 'Ketumbar, kunyit dan cabai, ditumbuk sendiri. Cukup untuk dua kali masak.',
    taste: 'savoury',
    spice: 'mild',
    net: '100 g',
    ingredients: 'Ketumbar, kunyit, cabai, bawang',
    permit: 'P-IRT CONTOH',
    expiry: '6 bulan',
    halal: 'proses',
  },
  photo: photo('spice-plate'),
};

const BREAD: Goods = {
  form: {
    ...FOOD,
    name: 'Roti tawar iris',
    price: '15000',
    words: 'Dipanggang pagi, diiris siang. Untuk sarapan sekeluarga.',
    texture: 'soft',
    occasions: 'breakfast, tea',
    net: '400 g',
    ingredients: 'Terigu, ragi, susu, mentega',
    expiry: '4 hari',
  },
  photo: photo('bread-slices'),
};

const NAPKINS: Goods = {
  form: {
    name: 'Serbet tenun',
    price: '45000',
    words: 'Ditenun dengan alat tenun bukan mesin, satu warna, isi dua lembar.',
    texture: 'smooth',
    kind: 'craft',
    unit: 'kain',
    net: '45 × 45 cm',
    languages: 'id,en,zh-Hant',
    audiences: 'bridging,abroad',
  },
  photo: photo('cloth-napkins'),
};

const HOMESTAY: Goods = {
  form: {
    name: 'Menginap di rumah panggung',
    price: '250000',
    words: 'Satu malam, dengan makan malam dan sarapan bersama tuan rumah.',
    does: 'makan malam bersama, jalan sore',
    kind: 'experience',
    unit: 'orang',
    people: '2',
  },
  photo: photo('stilt-house-homestay'),
};

const KEY_RING: Goods = {
  form: {
    name: 'Gantungan kunci anyam',
    price: '15000',
    words: 'Dianyam tangan dari tali katun. Warna bisa dipilih.',
    kind: 'craft',
    unit: 'buah',
  },
  photo: photo('woven-keyring'),
};

const MUG: Goods = {
  form: {
    name: 'Mug gerabah',
    price: '35000',
    words: 'Tanah liat yang diglasir abu-abu, muat satu gelas besar.',
    kind: 'craft',
    unit: 'buah',
    net: '300 ml',
  },
  photo: photo('pottery-mug'),
};

const FIBRE: Goods = {
  form: {
    name: 'Serat untuk tali dan tas',
    price: '28000',
    words: 'Serat daun yang dijemur dua hari, siap dipintal.',
    kind: 'craft',
    unit: 'ikat',
    net: '500 g',
  },
  photo: photo('plant-fibre-drying'),
};

const DRIED_SPICES: Goods = {
  form: {
    ...FOOD,
    name: 'Rempah kering campur',
    price: '18000',
    words: 'Cengkih, kayu manis, adas dan pala, utuh dan dijemur.',
    taste: 'savoury',
    net: '150 g',
    ingredients: 'Cengkih, kayu manis, adas, pala',
    permit: 'P-IRT CONTOH',
    expiry: '8 bulan',
  },
  photo: photo('spices-market-bowls'),
};

/**
 * What each maker of the demo community sells in a season. A product appears with a photo that shows it or not at all, so
 * not everybody sells what she sells in the demo.
 */
export const GOODS_OF_DEMO: Readonly<Record<string, readonly Goods[]>> = {
  kantil: [COFFEE],
  kenanga: [RICE, TIWUL],
  melati: [PANCAKE],
  seruni: [SPICES],
  cempaka: [BREAD],
  anggrek: [NAPKINS],
  dahlia: [DAY_TRIP, HOMESTAY],
  teratai: [CLASS],
};

/** What further makers sell, one after the other and from the front again. */
export const FURTHER_GOODS: readonly Goods[] = [KEY_RING, MUG, DRIED_SPICES, FIBRE, PANCAKE, SPICES, BREAD];
