import type { LabelContent } from '../../functions/domain/picture/picture-content.ts';
import type { PictureFormat } from '../../functions/domain/picture/picture-format.ts';
import type { PhotoContents } from '../../functions/domain/picture/photo-contents.ts';
import { labelOf, plateOutline } from './fixtures.ts';

export interface GoldenCase {
  readonly name: string;
  readonly photo: readonly [width: number, height: number, fruit?: readonly [number, number, number]];
  readonly label: LabelContent;
  /** What models would have seen in the photo. */
  readonly contents?: PhotoContents;
  /** The fruit of the photos that a collage shows beside it. */
  readonly beside?: readonly (readonly [number, number, number])[];
  readonly formats: readonly PictureFormat[];
}

/** In the theme that most things are drawn in: each format, both shapes of photo, what a label may lack or be full of. */
const KRAFT_CASES: readonly GoldenCase[] = [
  {
    name: 'food',
    photo: [1200, 900],
    label: labelOf(),
    formats: ['feed', 'square', 'story', 'link', 'whatsapp'],
  },
  {
    name: 'craft-tall',
    photo: [750, 1000, [40, 70, 150]],
    label: labelOf({
      kind: 'craft',
      brand: 'Kelir Kabut',
      name: 'Batik cap motif carica',
      description: 'Katun primisima, dicap dua kali.',
      price: 'Rp 185.000',
      priceNote: 'per kain',
      rows: [{ label: 'Ukuran', value: '2,1 × 1,15 m' }],
      accent: '#f2b705',
    }),
    formats: ['feed', 'square', 'story', 'link'],
  },
  {
    name: 'full',
    photo: [1000, 1000, [150, 96, 40]],
    label: labelOf({
      name: 'Paket oleh-oleh lengkap: tiwul, dodol salak dan keripik pisang',
      description:
        'Isi tiga macam, dikemas kotak. Bisa campur rasa. Tulis pesannya, kami siapkan dalam dua hari.',
      price: 'Rp 1.250.000',
      rows: [
        { label: 'Isi', value: '12 bungkus' },
        { label: 'Berat bersih', value: '2.400 g' },
        { label: 'Baik sebelum', value: '31 Desember 2026' },
        { label: 'P-IRT', value: 'P-IRT CONTOH' },
      ],
      origin: 'Perkumpulan Perempuan Lereng · Desa Giriwening',
    }),
    formats: ['feed', 'square', 'link'],
  },
];

const DAY_IN_THE_VILLAGE = {
  kind: 'experience',
  brand: 'Jelajah Giriwening',
  tagline: 'Jalan pelan, cerita panjang',
  name: 'Wisata desa sehari',
  description: 'Jalan pagi ke kebun, masak bersama, pulang membawa oleh-oleh.',
  price: 'Rp 125.000',
  priceNote: 'per orang',
  rows: [{ label: 'Peserta', value: 'Mulai 4 orang' }],
} as const;

const OTHER_LABELS: Readonly<Record<string, Partial<LabelContent>>> = {
  batik: {
    kind: 'craft',
    brand: 'Kelir Kabut',
    name: 'Batik cap motif carica',
    price: 'Rp 185.000',
    rows: [],
  },
  festive: { badges: ['Buatan rumahan'], mark: { kind: 'preOrder', text: 'Pesan dulu' } },
  landscape: { ...DAY_IN_THE_VILLAGE, rows: [...DAY_IN_THE_VILLAGE.rows] },
  market: { formerPrice: { text: 'Rp 25.000', until: 'sampai 3 Mei 2027' } },
  plain: { tagline: 'Dari kebun sendiri' },
  minimal: { kind: 'craft', brand: 'Kelir Kabut', name: 'Cangkir tanah liat', price: 'Rp 45.000', rows: [] },
  chalk: { name: 'Nasi campur', badges: ['Buatan rumahan'] },
  poster: { ...DAY_IN_THE_VILLAGE, rows: [...DAY_IN_THE_VILLAGE.rows] },
};

const LOOKS = [
  { theme: 'kraft', look: { composition: 'full', tone: 'dark' } },
  { theme: 'market', look: { composition: 'close', tone: 'light' } },
  { theme: 'plain', look: { composition: 'frame', tone: 'tint' } },
  { theme: 'batik', look: { composition: 'slant', tone: 'dark' } },
  { theme: 'festive', look: { composition: 'words', tone: 'colour' } },
] as const;

const PACKS = [
  { theme: 'kraft', pack: 'pouch', tone: 'light' },
  { theme: 'market', pack: 'jar', tone: 'tint' },
  { theme: 'batik', pack: 'tag', tone: 'dark' },
] as const;

/** Names in the display fonts of other scripts. */
const SCRIPTS = [
  {
    name: 'chinese',
    label: { language: 'zh-Hant', name: '蛇皮果軟糖', description: '自家果園的蛇皮果，用小火攪拌三小時。' },
  },
  {
    name: 'arabic',
    label: { language: 'ar', name: 'دودول السالاك', description: 'فاكهة السالاك من حديقتنا.' },
  },
] as const;

const CUT_OUT = { theme: 'plain', look: { composition: 'table', tone: 'tint' }, cutOut: true } as const;

/**
 * What the golden pictures show: kraft in full, each other theme in the three shapes that it is most different
 * in, and each composition once, three packs, a cut-out and a collage among them.
 */
export const GOLDEN_CASES: readonly GoldenCase[] = [
  ...KRAFT_CASES,
  ...Object.entries(OTHER_LABELS).map(([theme, label]): GoldenCase => {
    return {
      name: theme,
      photo: [1200, 900, [60, 120, 70]],
      label: labelOf({ ...label, theme }),
      formats: ['feed', 'story', 'link'],
    };
  }),
  ...SCRIPTS.map(({ name, label }): GoldenCase => {
    return { name, photo: [1200, 900, [60, 120, 70]], label: labelOf(label), formats: ['feed'] };
  }),
  ...PACKS.map(({ theme, pack, tone }): GoldenCase => {
    return {
      name: pack,
      photo: [1200, 900, [60, 120, 70]],
      label: labelOf({ theme, pack, look: { composition: 'pack', tone } }),
      formats: ['feed'],
    };
  }),
  {
    name: 'table',
    photo: [1200, 900],
    label: labelOf(CUT_OUT),
    contents: { faces: [], cutOut: plateOutline(1200, 900) },
    formats: ['feed', 'link'],
  },
  {
    name: 'collage',
    photo: [1200, 900],
    label: labelOf({ look: { composition: 'collage', tone: 'tint' }, photos: 3 }),
    beside: [
      [60, 120, 70],
      [226, 160, 40],
    ],
    formats: ['feed', 'link'],
  },
  ...LOOKS.map(({ theme, look }): GoldenCase => {
    return {
      name: look.composition === 'full' ? 'bleed' : look.composition,
      photo: [1200, 900, [60, 120, 70]],
      label: labelOf({ theme, look }),
      formats: ['feed'],
    };
  }),
];
