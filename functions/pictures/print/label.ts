import type { PrintLabel, PrintRow } from '../../domain/labels/print-label.ts';
import { type Area, millimetres, type Paper, points } from './paper.ts';
import type { PrintColours } from './print-colours.ts';
import type { PrintFonts } from './print-fonts.ts';
import { fitText, type SetLine, setText } from './set-text.ts';

/** In points. A lower-case letter of Poppins at 5.6 is 1.1 mm high; food labels require 1 mm (memory: Per-BPOM 31/2018). */
const LEAST = 5.6;
const LARGEST = 9;
const LEADING = 1.22;
/** From the cutting line to the text, in millimetres. */
const MARGIN = 3.2;
const COLUMN_GAP = 3;

interface Block {
  readonly x: number;
  readonly lines: readonly SetLine[];
}

/** The layout of a label, relative to its own corner. Font sizes in points, all else in millimetres. */
interface LabelLayout {
  readonly cell: Area;
  readonly band: { readonly height: number; readonly size: number; readonly line: SetLine };
  readonly name: { readonly y: number; readonly size: number; readonly lines: readonly SetLine[] };
  /** Rows of blocks side by side. */
  readonly rows: readonly (readonly Block[])[];
  readonly rowSize: number;
  readonly rowsTop: number;
}

/** In millimetres, for a font size in points. */
const lineHeight = (size: number): number => millimetres(size * LEADING);
/** Returns the number of lines of the longest of blocks that are side by side. */
const most = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ lines }) => lines.length));

/** Sets wide rows alone, and the others in pairs. */
function setRows(
  rows: readonly PrintRow[],
  size: number,
  width: number,
  fonts: PrintFonts,
): readonly (readonly Block[])[] {
  const half = (width - COLUMN_GAP) / 2;
  const setRow = ({ label, value }: PrintRow, x: number, available: number): Block => ({
    x,
    lines: setText(
      [
        { text: `${label}:`, face: 'text' },
        { text: value, face: 'strong' },
      ],
      size,
      points(available),
      fonts,
    ),
  });
  const wide = rows.filter((row) => row.wide).map((row) => [setRow(row, 0, width)]);
  const narrow = rows.filter((row) => !row.wide);
  const pairs = Array.from({ length: Math.ceil(narrow.length / 2) }, (_, pair) =>
    narrow.slice(pair * 2, pair * 2 + 2).map((row, side) => setRow(row, side * (half + COLUMN_GAP), half)),
  );
  return [...wide, ...pairs];
}

const rowsHeight = (rows: readonly (readonly Block[])[], size: number): number =>
  rows.reduce((sum, blocks) => sum + most(blocks) * lineHeight(size) + lineHeight(size) * 0.22, 0);

/** When the rows do not fit, the name is tried at these fractions of its usual size. */
const NAME_SCALES = [1, 0.85, 0.7, 0.55, 0.45] as const;

type Under = Pick<LabelLayout, 'rows' | 'rowSize'>;

/** Sets the rows at the largest size at which they fit into the height. */
function fitRows(
  rows: readonly PrintRow[],
  width: number,
  available: number,
  fonts: PrintFonts,
): Under | undefined {
  for (let rowSize = LARGEST; rowSize >= LEAST; rowSize -= 0.1) {
    const set = setRows(rows, rowSize, width, fonts);
    if (rowsHeight(set, rowSize) <= available) return { rows: set, rowSize };
  }
  return undefined;
}

/** Lays out a label in a cell; undefined when its text does not fit at a legible size. */
export function layoutLabel(label: PrintLabel, cell: Area, fonts: PrintFonts): LabelLayout | undefined {
  const width = cell.width - 2 * MARGIN;
  const wide = points(width - 1);
  const height = Math.min(11, cell.height * 0.17);
  const fit = (text: string, largest: number, least: number, lines: number) =>
    fitText([{ text, face: 'display' }], { largest, least, lines, width: wide }, fonts);
  const brand = fit(label.brand, points(height) * 0.58, LEAST, 1);
  const [line] = brand?.lines ?? [];
  if (!brand || !line) return undefined;
  const usual = Math.min(26, points(cell.height) * 0.13);
  for (const scale of NAME_SCALES) {
    const name = fit(label.name, Math.max(8, usual * scale), 7, 2);
    if (!name) continue;
    const y = height + 1.4;
    const rowsTop = y + name.lines.length * lineHeight(name.size) + 0.8;
    const under = fitRows(label.rows, width, cell.height - rowsTop - MARGIN, fonts);
    if (!under) continue;
    return { cell, band: { height, size: brand.size, line }, name: { ...name, y }, rowsTop, ...under };
  }
  return undefined;
}

const centred = ({ width }: SetLine, cell: Area): number => cell.x + (cell.width - millimetres(width)) / 2;

/** From the cutting line to the drawing, in millimetres, because scissors and printers are inexact. */
const INSET = 1;

/** Draws the band under the brand, and a frame around the label. */
export function drawGround(paper: Paper, at: Area, band: number, colour: string): void {
  const inner = {
    x: at.x + INSET,
    y: at.y + INSET,
    width: at.width - 2 * INSET,
    height: at.height - 2 * INSET,
  };
  paper.box({ ...inner, height: band - INSET }, colour, 1.2);
  paper.box({ ...inner, y: at.y + band - 1.2, height: 1.2 }, colour);
  paper.frame(inner, colour, 0.3, 1.2);
}

/** Draws the word for "sample" across the whole label, so that nobody mistakes a sample for a real label. */
export function drawSample(paper: Paper, cell: Area, fonts: PrintFonts): void {
  const size = points(Math.min(cell.width * 0.2, cell.height * 0.45));
  const [line] = setText([{ text: 'CONTOH', face: 'strong' }], size, points(cell.width * 2), fonts);
  if (!line) return;
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  const start = { x: middle.x - millimetres(line.width) / 2, y: middle.y + millimetres(size) * 0.35 };
  paper.rotated(middle, -24, 0.14, () => paper.text(line, start, size, '#b00020'));
}

/** Draws a label in its cell. */
export function drawLabel(
  paper: Paper,
  at: Area,
  layout: LabelLayout,
  colours: PrintColours,
  fonts: PrintFonts,
  sample: boolean,
): void {
  const { band, name, rows, rowSize, rowsTop } = layout;
  drawGround(paper, at, band.height, colours.accent);
  const brandBase = at.y + band.height / 2 + millimetres(band.size) * 0.34;
  paper.text(band.line, { x: centred(band.line, at), y: brandBase }, band.size, colours.onAccent);
  for (const [index, line] of name.lines.entries()) {
    const y = at.y + name.y + (index + 0.8) * lineHeight(name.size);
    paper.text(line, { x: centred(line, at), y }, name.size, colours.accentInk);
  }
  const ruleY = at.y + rowsTop - 0.4;
  const [from, to] = [at.x + MARGIN, at.x + at.width - MARGIN];
  paper.line({ x: from, y: ruleY }, { x: to, y: ruleY }, colours.accent, 0.25);
  let y = at.y + rowsTop + lineHeight(rowSize) * 0.2;
  for (const blocks of rows) {
    for (const { x, lines } of blocks) {
      for (const [index, line] of lines.entries()) {
        const base = y + (index + 0.8) * lineHeight(rowSize);
        paper.text(line, { x: at.x + MARGIN + x, y: base }, rowSize, colours.ink);
      }
    }
    y += most(blocks) * lineHeight(rowSize) + lineHeight(rowSize) * 0.22;
  }
  if (sample) drawSample(paper, at, fonts);
}
