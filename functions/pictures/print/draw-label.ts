import { type LabelLayout, lineHeight, MARGIN, most } from './layout-label.ts';
import { type Area, millimetres, type Paper, points } from './paper.ts';
import type { PrintColours } from './print-colours.ts';
import type { PrintFonts } from './print-fonts.ts';
import { type SetLine, setText } from './set-text.ts';

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
