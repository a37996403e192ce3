import type { ShelfCard } from '../../domain/labels/shelf-card.ts';
import { type Area, millimetres, points } from './paper.ts';
import type { PrintFace, PrintFonts } from './print-fonts.ts';
import { type QrDots, qrDots } from './qr-dots.ts';
import { fitText, type SetLine } from './set-text.ts';

/** Of a card, in millimetres: margin, the brand's band, the part with the code, the code itself. */
export const MARGIN = 6;
export const BAND = 14;
export const FOOT = 50;
export const QR = 42;
export const LEADING = 1.2;

export interface SetBlock {
  readonly size: number;
  readonly lines: readonly SetLine[];
}

/** Where everything on a card stands. Type in points, the rest in millimetres from the card's corner. */
export interface CardLayout {
  readonly brand: SetBlock;
  readonly name: SetBlock;
  readonly price: SetBlock;
  readonly note: SetBlock;
  readonly words: SetBlock | undefined;
  readonly rows: readonly SetBlock[];
  readonly foot: readonly SetBlock[];
  readonly qr: QrDots;
}

export const heightOf = ({ size, lines }: SetBlock): number => millimetres(lines.length * size * LEADING);
export const sum = (blocks: readonly (SetBlock | undefined)[]): number =>
  blocks.reduce((height, block) => height + (block ? heightOf(block) : 0), 0);

const known = <T>(blocks: readonly (T | undefined)[]): blocks is readonly T[] => !blocks.includes(undefined);

/** Lays a card out in a cell; undefined when its text has no room. Words that do not fit are left out. */
export function layoutCard(card: ShelfCard, cell: Area, fonts: PrintFonts): CardLayout | undefined {
  const wide = points(cell.width - 2 * MARGIN);
  const beside = points(cell.width - 2 * MARGIN - QR - 3);
  const set = (
    text: string,
    face: PrintFace,
    [largest, least]: readonly [number, number],
    lines: number,
    width = wide,
  ): SetBlock | undefined => fitText([{ text, face }], { largest, least, lines, width }, fonts);
  const brand = set(card.brand, 'display', [24, 9], 1);
  const name = set(card.name, 'display', [30, 13], 3);
  const price = set(card.price, 'display', [38, 20], 1);
  const note = set(card.priceNote, 'strong', [13, 8], 1);
  const rows = card.rows.map(({ label, value }) =>
    fitText(
      [
        { text: `${label}:`, face: 'text' },
        { text: value, face: 'strong' },
      ],
      { largest: 10, least: 7.5, lines: 2, width: wide },
      fonts,
    ),
  );
  const foot = [
    set(card.call, 'strong', [11, 7.5], 3, beside),
    set(card.phone, 'strong', [13, 7], 1, beside),
    set(card.seller, 'text', [10, 7], 2, beside),
    set(card.origin, 'text', [8.5, 6.5], 3, beside),
    ...(card.footnote === undefined ? [] : [set(card.footnote, 'text', [6.5, 6], 2, beside)]),
  ];
  if (!brand || !name || !price || !note || !known(rows) || !known(foot)) return undefined;
  const room = cell.height - BAND - FOOT - 6;
  const taken = sum([name, price, note, ...rows]);
  if (taken > room || sum(foot) > FOOT - 4) return undefined;
  const words = card.words === '' ? undefined : set(card.words, 'text', [11, 8], 6);
  const spare = words && taken + heightOf(words) + 4 <= room;
  return {
    brand,
    name,
    price,
    note,
    words: spare ? words : undefined,
    rows,
    foot,
    qr: qrDots(card.orderLink),
  };
}
