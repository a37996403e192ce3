import type { PrintLabel } from '../../../functions/domain/labels/print-label.ts';
import type { ShelfCard } from '../../../functions/domain/labels/shelf-card.ts';

/** A label with all rows that food has. */
export const aPrintedLabel = (changes: Partial<PrintLabel> = {}): PrintLabel => ({
  brand: 'Watu Lereng',
  name: 'Tiwul instan gula aren',
  tagline: 'Dari lereng, untuk semua',
  net: { label: 'Berat bersih', value: '250 g' },
  rows: [
    { label: 'Komposisi', value: 'Gaplek, gula aren, kelapa parut', wide: true },
    { label: 'Diproduksi oleh', value: 'Watu Lereng (Kenanga), Dusun Lor RT 03, Giriwening', wide: true },
    { label: 'P-IRT No.', value: '2063307010123-28', wide: false },
    { label: 'Halal No.', value: 'ID33110000123456789', wide: false },
    { label: 'Tanggal produksi', value: '20\u00a0November\u00a02026', wide: false },
    { label: 'Kode produksi', value: 'A12', wide: false },
    { label: 'Baik digunakan sebelum', value: '19\u00a0Mei\u00a02027', wide: false },
  ],
  order: { link: 'https://wa.me/6280000000101', call: 'Pesan lewat WhatsApp', phone: '0800-0000-0101' },
  sample: false,
  theme: 'kraft',
  kind: 'food',
  accent: '#b8860b',
  ...changes,
});

/** A card with words and facts. */
export const aPrintedCard = (changes: Partial<ShelfCard> = {}): ShelfCard => ({
  brand: 'Watu Lereng',
  name: 'Tiwul instan',
  description: 'Tinggal dikukus sepuluh menit.',
  price: 'Rp 15.000',
  priceNote: 'per bungkus',
  rows: [{ label: 'Berat bersih', value: '250 g' }],
  origin: 'Rukun Lereng · Giriwening',
  orderLink: 'https://wa.me/6280000000101?text=Halo',
  call: 'Pesan lewat WhatsApp',
  phone: '0800-0000-0101',
  seller: 'Kenanga',
  footnote: 'Kartu rak, bukan label pangan',
  sample: false,
  theme: 'kraft',
  kind: 'food',
  ...changes,
});
