import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { LabelContent, OrderLine } from '../../functions/domain/picture/picture-content.ts';
import { TEMPLATES } from '../../embedded/system/project-folders.ts';

/** Returns every theme; the slowest one counts. */
export const themes = (): readonly string[] =>
  readdirSync(join(TEMPLATES, 'packaging'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Returns a full food label. Its description differs between rounds, so that each round draws a new product. */
export const benchLabel = (theme: string, round: number): LabelContent => ({
  theme,
  language: 'id',
  kind: 'food',
  brand: 'Tungku Lor',
  name: 'Kopi bubuk',
  description: `Kopi lereng, disangrai di tungku tanah. Diseduh pagi atau sore sama enaknya. Sangraian ke-${String(round + 10)}.`,
  price: 'Rp 32.000',
  priceNote: 'per bungkus',
  rows: [
    { label: 'Berat bersih', value: '200 g' },
    { label: 'P-IRT', value: 'CONTOH' },
    { label: 'Halal No.', value: 'CONTOH' },
    { label: 'Masa simpan', value: '8 bulan' },
  ],
  origin: 'Rukun Lereng · Giriwening',
  footnote: 'Gambar promosi, bukan label pangan',
});

export const benchOrder = (seller: number): OrderLine => ({
  call: 'Pesan lewat WhatsApp',
  phone: `0800-0000-${String(1000 + seller)}`,
  seller: `Penjual ${String(seller)}`,
});

export const BENCH_FOCUS = { x: 0.5, y: 0.5 };
/** The JPEG quality that pictures start with, also used for the plain resizes. */
export const QUALITY = 82;
