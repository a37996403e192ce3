import type { SheetSize } from '../../domain/labels/paper-size.ts';
import { PAGE } from './paper.ts';
import { type Area, boxPath, linePath, type Point, type Surface } from './surface.ts';

/** In millimetres; `gap` is the distance from the outermost ground. */
const CROP_LINE = { length: 3.5, gap: 1, colour: '#000000', width: 0.15 } as const;

/** The white between the grounds of neighbours, in millimetres: it shows where to cut with scissors. */
const WHITE_BETWEEN = 1;

/** How far grounds reach beyond the cut, in millimetres. */
export const bleedOf = ({ gap, cut }: SheetSize): number =>
  cut ? (Math.min(gap.x, gap.y) - WHITE_BETWEEN) / 2 : 0;

/** Returns how many copies a page has. */
export const perPage = ({ columns, rows }: SheetSize): number => columns * rows;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Returns the upper left corners of the cells of a page, row by row; they are in the middle of the page. */
function cellsOf({ columns, rows, width, height, gap }: SheetSize): readonly Point[] {
  const left = (PAGE.width - columns * width - (columns - 1) * gap.x) / 2;
  const top = (PAGE.height - rows * height - (rows - 1) * gap.y) / 2;
  return range(rows).flatMap((row) =>
    range(columns).map((column) => ({ x: left + column * (width + gap.x), y: top + row * (height + gap.y) })),
  );
}

const cuts = (starts: readonly number[], length: number): readonly number[] =>
  [...new Set(starts)].flatMap((start) => [start, start + length]);

/** Draws short lines at both ends of each cut, in the page's margins only: none runs across a copy. */
function cropLines(surface: Surface, size: SheetSize): void {
  const cells = cellsOf(size);
  const [first, last] = [cells[0], cells.at(-1)];
  if (!first || !last) return;
  const away = bleedOf(size) + CROP_LINE.gap;
  const [left, top] = [first.x - away, first.y - away];
  const [right, bottom] = [last.x + size.width + away, last.y + size.height + away];
  const line = (from: Point, to: Point): void => surface.stroke(linePath(from, to), CROP_LINE);
  for (const x of cuts(
    cells.map((cell) => cell.x),
    size.width,
  )) {
    line({ x, y: top - CROP_LINE.length }, { x, y: top });
    line({ x, y: bottom }, { x, y: bottom + CROP_LINE.length });
  }
  for (const y of cuts(
    cells.map((cell) => cell.y),
    size.height,
  )) {
    line({ x: left - CROP_LINE.length, y }, { x: left, y });
    line({ x: right, y }, { x: right + CROP_LINE.length, y });
  }
}

/**
 * `outlined` copies have a line at the cut, where no ground shows it. Calls `draw` for `copies` cells and adds pages with crop
 * lines as needed; the last page may have empty cells.
 */
export function drawSheet(
  paper: Surface & { page(): void },
  size: SheetSize,
  copies: number,
  draw: () => void,
  outlined: boolean,
): void {
  const cells = cellsOf(size);
  const bleed = bleedOf(size);
  const shown: Area = {
    x: -bleed,
    y: -bleed,
    width: size.width + 2 * bleed,
    height: size.height + 2 * bleed,
  };
  for (let drawn = 0; drawn < copies; drawn += cells.length) {
    paper.page();
    if (size.cut) cropLines(paper, size);
    for (const cell of cells.slice(0, copies - drawn)) {
      paper.within(cell, shown, draw);
      if (outlined) paper.stroke(boxPath({ ...cell, width: size.width, height: size.height }), CROP_LINE);
    }
  }
}
