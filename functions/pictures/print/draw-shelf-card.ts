import { drawGround, drawSample } from './draw-label.ts';
import {
  BAND,
  type CardLayout,
  FOOT,
  heightOf,
  LEADING,
  MARGIN,
  QR,
  type SetBlock,
  sum,
} from './layout-shelf-card.ts';
import { type Area, millimetres, type Paper } from './paper.ts';
import type { PrintColours } from './print-colours.ts';
import type { PrintFonts } from './print-fonts.ts';
import { type QrDots, QUIET } from './qr-dots.ts';

/** Draws a block from `top` down, in the middle of an area or at its left, and says where it ends. */
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

/** Draws a card where its cell stands. */
export function drawCard(
  paper: Paper,
  at: Area,
  layout: CardLayout,
  colours: PrintColours,
  fonts: PrintFonts,
  sample: boolean,
): void {
  const { brand, name, price, note, words, rows, foot, qr } = layout;
  drawGround(paper, at, BAND, colours.accent);
  drawBlock(paper, brand, at, at.y + (BAND - heightOf(brand)) / 2, colours.onAccent);
  const footTop = at.y + at.height - FOOT;
  const free = footTop - at.y - BAND - sum([name, price, note, words, ...rows]);
  const gap = Math.min(5, free / (words ? 5 : 4));
  let y = drawBlock(paper, name, at, at.y + BAND + gap, colours.accentInk);
  y = drawBlock(paper, price, at, y + gap, colours.ink);
  y = drawBlock(paper, note, at, y, colours.soft);
  if (words) y = drawBlock(paper, words, at, y + gap, colours.ink);
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
