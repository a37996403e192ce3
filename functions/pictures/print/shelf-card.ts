import { create } from 'qrcode';
import type { ShelfCard } from '../../domain/labels/shelf-card.ts';
import { drawGround, drawSample } from './label.ts';
import { type Area, millimetres, type Paper, points } from './paper.ts';
import type { PrintColours } from './print-colours.ts';
import type { PrintFace, PrintFonts } from './print-fonts.ts';
import { fitText, type SetLine } from './set-text.ts';

/** The dark modules of a QR code. */
interface QrDots {
  /** Modules per side, without the quiet zone. */
  readonly side: number;
  readonly dark: readonly (readonly [column: number, row: number])[];
}

/** The white quiet zone around the code, in modules, without which phones do not find the code (ISO 18004). */
const QUIET = 4;

/** Returns the QR code of a text, with error correction for 15 % damage. */
export function qrDots(text: string): QrDots {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const side = modules.size;
  const cells = Array.from(
    { length: side * side },
    (_, index) => [index % side, Math.floor(index / side)] as const,
  );
  return { side, dark: cells.filter(([column, row]) => modules.get(row, column) === 1) };
}

/** In millimetres: the card's margin, the brand's band, the part with the code, the code itself. */
const MARGIN = 6;
const BAND = 14;
const FOOT = 50;
const QR = 42;
const LEADING = 1.2;

interface SetBlock {
  readonly size: number;
  readonly lines: readonly SetLine[];
}

/** The layout of a card. Font sizes in points, all else in millimetres from the card's corner. */
interface ShelfCardLayout {
  readonly brand: SetBlock;
  readonly name: SetBlock;
  readonly price: SetBlock;
  readonly note: SetBlock;
  readonly description: SetBlock | undefined;
  readonly rows: readonly SetBlock[];
  readonly foot: readonly SetBlock[];
  readonly qr: QrDots;
}

const heightOf = ({ size, lines }: SetBlock): number => millimetres(lines.length * size * LEADING);
const sum = (blocks: readonly (SetBlock | undefined)[]): number =>
  blocks.reduce((height, block) => height + (block ? heightOf(block) : 0), 0);

const known = <T>(blocks: readonly (T | undefined)[]): blocks is readonly T[] => !blocks.includes(undefined);

/** Lays out a card in a cell; undefined when its text does not fit. Words that do not fit are left out. */
export function layoutShelfCard(card: ShelfCard, cell: Area, fonts: PrintFonts): ShelfCardLayout | undefined {
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
  const available = cell.height - BAND - FOOT - 6;
  const taken = sum([name, price, note, ...rows]);
  if (taken > available || sum(foot) > FOOT - 4) return undefined;
  const description = card.description === '' ? undefined : set(card.description, 'text', [11, 8], 6);
  const spare = description && taken + heightOf(description) + 4 <= available;
  return {
    brand,
    name,
    price,
    note,
    description: spare ? description : undefined,
    rows,
    foot,
    qr: qrDots(card.orderLink),
  };
}

/** Draws a block from `top` down, centred in an area or at its left edge, and returns where the block ends. */
function drawBlock(
  paper: Paper,
  block: SetBlock,
  area: Area,
  top: number,
  colour: string,
  middle = true,
): number {
  const step = millimetres(block.size * LEADING);
  for (const [index, line] of block.lines.entries()) {
    const x = middle ? area.x + (area.width - millimetres(line.width)) / 2 : area.x;
    paper.text(line, { x, y: top + (index + 0.8) * step }, block.size, colour);
  }
  return top + heightOf(block);
}

function drawQr(paper: Paper, { side, dark }: QrDots, left: number, top: number): void {
  const dot = QR / (side + 2 * QUIET);
  paper.box({ x: left, y: top, width: QR, height: QR }, '#ffffff');
  paper.dots({ x: left + QUIET * dot, y: top + QUIET * dot }, dot, dark, '#000000');
}

/** Draws a card in its cell. */
export function drawShelfCard(
  paper: Paper,
  at: Area,
  layout: ShelfCardLayout,
  colours: PrintColours,
  fonts: PrintFonts,
  sample: boolean,
): void {
  const { brand, name, price, note, description, rows, foot, qr } = layout;
  drawGround(paper, at, BAND, colours.accent);
  drawBlock(paper, brand, at, at.y + (BAND - heightOf(brand)) / 2, colours.onAccent);
  const footTop = at.y + at.height - FOOT;
  const free = footTop - at.y - BAND - sum([name, price, note, description, ...rows]);
  const gap = Math.min(5, free / (description ? 5 : 4));
  let y = drawBlock(paper, name, at, at.y + BAND + gap, colours.accentInk);
  y = drawBlock(paper, price, at, y + gap, colours.ink);
  y = drawBlock(paper, note, at, y, colours.soft);
  if (description) y = drawBlock(paper, description, at, y + gap, colours.ink);
  y += gap;
  for (const row of rows) y = drawBlock(paper, row, at, y, colours.ink);
  const [from, to] = [at.x + MARGIN, at.x + at.width - MARGIN];
  paper.line({ x: from, y: footTop }, { x: to, y: footTop }, colours.accent, 0.4);
  drawQr(paper, qr, at.x + MARGIN - 1, footTop + (FOOT - QR) / 2);
  const beside = { ...at, x: at.x + MARGIN + QR + 2 };
  let below = footTop + (FOOT - sum(foot)) / 2;
  for (const [index, block] of foot.entries()) {
    below = drawBlock(paper, block, beside, below, index < 2 ? colours.ink : colours.soft, false);
  }
  if (sample) drawSample(paper, at, fonts);
}
