import { type Area, PAGE, type Paper } from './paper.ts';

/** How many cells of one size a page has; each cell holds one copy of a label or a shelf card. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
}

/** The area of the cells, in millimetres, in the middle of the page. Crop lines and what no printer reaches lie around it. */
const PRINTED = { width: 190, height: 270 } as const;
/** In millimetres; `gap` is the distance from the cells. */
const CROP_LINE = { length: 4, gap: 1.2, colour: '#777777', thick: 0.15 } as const;

/** Returns how many copies a page has. */
export const perPage = ({ columns, rows }: Grid): number => columns * rows;

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Returns the cells of a page in millimetres, row by row. */
function cellsOf({ columns, rows }: Grid): readonly Area[] {
  const width = PRINTED.width / columns;
  const height = PRINTED.height / rows;
  const left = (PAGE.width - PRINTED.width) / 2;
  const top = (PAGE.height - PRINTED.height) / 2;
  return range(rows).flatMap((row) =>
    range(columns).map((column) => ({ x: left + column * width, y: top + row * height, width, height })),
  );
}

/** Draws short crop lines at the ends of each cut, in the page's margins only: none runs across a cell. */
function cropLines(paper: Paper, { columns, rows }: Grid): void {
  const left = (PAGE.width - PRINTED.width) / 2;
  const top = (PAGE.height - PRINTED.height) / 2;
  const [right, bottom] = [left + PRINTED.width, top + PRINTED.height];
  const { length, gap, colour, thick } = CROP_LINE;
  const line = (x1: number, y1: number, x2: number, y2: number): void =>
    paper.line({ x: x1, y: y1 }, { x: x2, y: y2 }, colour, thick);
  for (const column of range(columns + 1)) {
    const x = left + (column * PRINTED.width) / columns;
    line(x, top - gap - length, x, top - gap);
    line(x, bottom + gap, x, bottom + gap + length);
  }
  for (const row of range(rows + 1)) {
    const y = top + (row * PRINTED.height) / rows;
    line(left - gap - length, y, left - gap, y);
    line(right + gap, y, right + gap + length, y);
  }
}

/** Returns a cell in millimetres with its upper left corner at 0, 0, for a layout that is drawn in every cell. */
export const cellOf = ({ columns, rows }: Grid): Area => ({
  x: 0,
  y: 0,
  width: PRINTED.width / columns,
  height: PRINTED.height / rows,
});

/** Calls `draw` for `copies` cells and adds pages with crop lines as needed; the last page may have empty cells. */
export function drawSheet(paper: Paper, grid: Grid, copies: number, draw: (cell: Area) => void): void {
  const cells = cellsOf(grid);
  for (let drawn = 0; drawn < copies; drawn += cells.length) {
    paper.page();
    cropLines(paper, grid);
    for (const cell of cells.slice(0, copies - drawn)) draw(cell);
  }
}
