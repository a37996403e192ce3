import type { PrintLabel, PrintRow } from '../../domain/labels/print-label.ts';
import { type Area, millimetres, type Paper, points } from './paper.ts';
import type { PrintColours } from './print-colours.ts';
import type { PrintFonts } from './print-fonts.ts';
import { fitText, type SetLine, setText } from './set-text.ts';

/** In points. A lower-case letter of Poppins at 5.6 is 1.1 mm high; food labels ask for 1 mm (memory: Per-BPOM 31/2018). */
const LEAST = 5.6;
const LARGEST = 9;
const LEADING = 1.22;
/** From the scissors' line to the text, in millimetres. */
const MARGIN = 3.2;
const COLUMN_GAP = 3;

interface Block {
  readonly x: number;
  readonly lines: readonly SetLine[];
}

/** Where everything on a label stands, from its own corner. Type in points, the rest in millimetres. */
interface LabelLayout {
  readonly cell: Area;
  readonly band: { readonly height: number; readonly size: number; readonly line: SetLine };
  readonly name: { readonly y: number; readonly size: number; readonly lines: readonly SetLine[] };
  /** Rows of blocks beside each other. */
  readonly rows: readonly (readonly Block[])[];
  readonly rowSize: number;
  readonly rowsTop: number;
}

/** In millimetres, of type of a size in points. */
const lineHeight = (size: number): number => millimetres(size * LEADING);
/** Lines of the longest of blocks that stand beside each other. */
const most = (blocks: readonly Block[]): number => Math.max(...blocks.map(({ lines }) => lines.length));

/** Wide rows alone, the others two by two. */
function setRows(
  rows: readonly PrintRow[],
  size: number,
  width: number,
  fonts: PrintFonts,
): readonly (readonly Block[])[] {
  const half = (width - COLUMN_GAP) / 2;
  const setRow = ({ label, value }: PrintRow, x: number, room: number): Block => ({
    x,
    lines: setText(
      [
        { text: `${label}:`, face: 'text' },
        { text: value, face: 'strong' },
      ],
      size,
      points(room),
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

/** The name gives way when the rows have no room: it is tried at these parts of its usual size. */
const NAME_PARTS = [1, 0.85, 0.7, 0.55, 0.45] as const;

type Under = Pick<LabelLayout, 'rows' | 'rowSize'>;

/** The rows at the largest size at which they stand in that height. */
function fitRows(
  rows: readonly PrintRow[],
  width: number,
  room: number,
  fonts: PrintFonts,
): Under | undefined {
  for (let rowSize = LARGEST; rowSize >= LEAST; rowSize -= 0.1) {
    const set = setRows(rows, rowSize, width, fonts);
    if (rowsHeight(set, rowSize) <= room) return { rows: set, rowSize };
  }
  return undefined;
}

/** Lays a label out in a cell; undefined when its text has no room at a size that can be read. */
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
  for (const part of NAME_PARTS) {
    const name = fit(label.name, Math.max(8, usual * part), 7, 2);
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

/** From the scissors' line to what is drawn, in millimetres: scissors and printers are not exact. */
const INSET = 1;

/** The band that the brand stands on, and a frame that closes the label. */
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

/** Across the whole label, so that nobody takes a sample for the real thing. */
export function drawSample(paper: Paper, cell: Area, fonts: PrintFonts): void {
  const size = points(Math.min(cell.width * 0.2, cell.height * 0.45));
  const [line] = setText([{ text: 'CONTOH', face: 'strong' }], size, points(cell.width * 2), fonts);
  if (!line) return;
  const middle = { x: cell.x + cell.width / 2, y: cell.y + cell.height / 2 };
  const start = { x: middle.x - millimetres(line.width) / 2, y: middle.y + millimetres(size) * 0.35 };
  paper.turned(middle, -24, 0.14, () => paper.text(line, start, size, '#b00020'));
}

/** Draws a label where its cell stands. */
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
