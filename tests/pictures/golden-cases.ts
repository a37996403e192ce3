import type { LabelContent } from '../../functions/domain/picture-content.ts';
import type { PictureFormat } from '../../functions/domain/picture-format.ts';
import { labelOf } from './fixtures.ts';

export interface GoldenCase {
  readonly name: string;
  readonly photo: readonly [width: number, height: number, fruit?: readonly [number, number, number]];
  readonly label: LabelContent;
  readonly formats: readonly PictureFormat[];
}

/** What the golden pictures show: each format, both shapes of photo, each kind of thing that a label may lack. */
export const GOLDEN_CASES: readonly GoldenCase[] = [
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
      words: 'Katun primisima, dicap dua kali.',
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
      words: 'Isi tiga macam, dikemas kotak. Bisa campur rasa. Tulis pesannya, kami siapkan dalam dua hari.',
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
