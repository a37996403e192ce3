import { type Area, PAGE, type Paper } from './paper.ts';

/** How many pieces of one size a page has, side by side and one below another. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** The printable area in millimetres: printers leave a margin, and the crop lines need room. */
const PRINTED = { width: 190, height: 270 } as const;
const CROP_LINE = { length: 4, gap: 1.2, colour: '#777777', thick: 0.15 } as const;

export const perPage = ({ columns, rows }: Grid): number => columns * rows;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

function cellsOf({ columns, rows }: Grid): readonly Area[] {
  const width = PRINTED.width / columns;
  const height = PRINTED.height / rows;
  const left = (PAGE.width - PRINTED.width) / 2;
  const top = (PAGE.height - PRINTED.height) / 2;
  return range(rows).flatMap((row) =>
    range(columns).map((column) => ({ x: left + column * width, y: top + row * height, width, height })),
  );
}

/** Draws short crop lines in the page's margins. Nothing is printed on the labels themselves. */
function cropLines(paper: Paper, { columns, rows }: Grid): void {
  const left = (PAGE.width - PRINTED.width) / 2;
  const top = (PAGE.height - PRINTED.height) / 2;
  const [right, foot] = [left + PRINTED.width, top + PRINTED.height];
  const { length, gap, colour, thick } = CROP_LINE;
  const line = (x1: number, y1: number, x2: number, y2: number): void =>
    paper.line({ x: x1, y: y1 }, { x: x2, y: y2 }, colour, thick);
  for (const column of range(columns + 1)) {
    const x = left + (column * PRINTED.width) / columns;
    line(x, top - gap - length, x, top - gap);
    line(x, foot + gap, x, foot + gap + length);
  }
  for (const row of range(rows + 1)) {
    const y = top + (row * PRINTED.height) / rows;
    line(left - gap - length, y, left - gap, y);
    line(right + gap, y, right + gap + length, y);
  }
}

/** Returns the size of one cell, in millimetres, with its corner at 0, 0. */
export const cellOf = ({ columns, rows }: Grid): Area => ({
  x: 0,
  y: 0,
  width: PRINTED.width / columns,
  height: PRINTED.height / rows,
});

/** Draws that many copies, page after page, with crop lines. */
export function drawSheet(paper: Paper, grid: Grid, copies: number, draw: (cell: Area) => void): void {
  const cells = cellsOf(grid);
  for (let drawn = 0; drawn < copies; drawn += cells.length) {
    paper.page();
    cropLines(paper, grid);
    for (const cell of cells.slice(0, copies - drawn)) draw(cell);
  }
}
