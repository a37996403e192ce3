import type { Bilingual } from '../bilingual.ts';

export const PRINT_INKS = ['colour', 'black'] as const;
/** Whether a print is in colour, or in pure black for copy shops and thermal printers. */
export type PrintInk = (typeof PRINT_INKS)[number];

export const PRINT_FILES = ['pdf', 'png'] as const;
/** What a print is: pages for a printer, or a roll's black dots as a picture, for phone apps that print pictures only. */
export type PrintFile = (typeof PRINT_FILES)[number];

export const LABEL_SIZES = [
  'small',
  'medium',
  'large',
  'tall',
  'stickers21',
  'stickers14',
  'stickers8',
  'roll',
] as const;
export type LabelSize = (typeof LABEL_SIZES)[number];

export const CARD_SIZES = ['card', 'roll'] as const;
export type CardSize = (typeof CARD_SIZES)[number];

/** What is printed on, in millimetres: an A4 sheet with so many copies, in rows. */
export interface SheetSize {
  readonly title: Bilingual;
  readonly width: number;
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Between two copies. */
  readonly gap: { readonly x: number; readonly y: number };
  /** Sheets that are cut by hand have marks to cut along, and grounds that reach over the cut; ready-cut stickers have neither. */
  readonly cut: boolean;
}

/** What one copy after the other is printed on; each is as high as its text needs. In millimetres. */
export interface RollSize {
  readonly title: Bilingual;
  /** The paper's width, and what the printer reaches of it. */
  readonly paper: number;
  readonly width: number;
}

const CUT = { gap: { x: 4, y: 4 }, cut: true } as const;
/** Formats a measure as it is written in Indonesian: "63,5". */
const withComma = (millimetres: number): string => String(millimetres).replace('.', ',');
const sheet = (id: string, en: string, width: number, height: number, columns: number, rows: number) => ({
  title: {
    id: `${id} ${withComma(width)} × ${withComma(height)} mm`,
    en: `${en} ${width} × ${height} mm`,
  },
  width,
  height,
  columns,
  rows,
});

/** Receipt printers with paper of 58 mm have 384 dots of an eighth of a millimetre. */
const ROLL: RollSize = {
  title: { id: 'Gulungan thermal 58 mm', en: 'Thermal roll 58 mm' },
  paper: 58,
  width: 48,
};

/**
 * Ready-cut stickers have the measures that makers of A4 sticker sheets share: 21 (as Avery L7160), 14 (L7163) and 8 (L7165) a
 * sheet.
 */
export const LABEL_PAPERS: Readonly<Record<LabelSize, SheetSize | RollSize>> = {
  small: { ...sheet('Kecil', 'Small', 60, 42, 3, 6), ...CUT },
  medium: { ...sheet('Sedang', 'Medium', 92, 52, 2, 5), ...CUT },
  large: { ...sheet('Besar', 'Large', 92, 88, 2, 3), ...CUT },
  tall: { ...sheet('Tinggi', 'Tall', 92, 134, 2, 2), ...CUT },
  stickers21: {
    ...sheet('21 stiker:', '21 stickers:', 63.5, 38.1, 3, 7),
    gap: { x: 2.54, y: 0 },
    cut: false,
  },
  stickers14: {
    ...sheet('14 stiker:', '14 stickers:', 99.1, 38.1, 2, 7),
    gap: { x: 2.5, y: 0 },
    cut: false,
  },
  stickers8: {
    ...sheet('8 stiker:', '8 stickers:', 99.1, 67.7, 2, 4),
    gap: { x: 2.5, y: 0 },
    cut: false,
  },
  roll: ROLL,
};

export const CARD_PAPERS: Readonly<Record<CardSize, SheetSize | RollSize>> = {
  card: { ...sheet('Kartu', 'Card', 92, 134, 2, 2), ...CUT },
  roll: ROLL,
};

/** Returns the ink in which a size is printed: thermal printers have black only. */
export const inkFor = (size: LabelSize | CardSize, wished: PrintInk): PrintInk =>
  size === 'roll' ? 'black' : wished;
