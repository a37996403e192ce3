import { ProblemError } from '../../problem.ts';
import { columnOf, type ListColumn } from './list-columns.ts';
import { listEmpty, listLacks, listTooLong, MOST_LISTED } from './list-problems.ts';

/** What a cell of a table from outside holds. */
export type ListCell = string | number | null;

/** One row of a list: which one it is, counted as spreadsheets do, and its texts. */
export interface ListRow {
  readonly line: number;
  readonly texts: Readonly<Partial<Record<ListColumn, string>>>;
}

export interface ProductList {
  readonly rows: readonly ListRow[];
  /** Heads of columns that are not read. */
  readonly ignored: readonly string[];
}

const textOf = (cell: ListCell | undefined): string =>
  cell === null || cell === undefined ? '' : String(cell).trim();

/**
 * Reads the rows of a table by the heads of its first row that is not empty; empty rows are passed by. Throws `listEmpty`,
 * `listTooLong` or `listLacks`.
 */
export function readProductList(cells: readonly (readonly ListCell[])[]): ProductList {
  const filled = cells
    .map((row, index) => ({ line: index + 1, texts: row.map(textOf) }))
    .filter(({ texts }) => texts.some((text) => text !== ''));
  const [head, ...rest] = filled;
  if (!head || rest.length === 0) throw new ProblemError([listEmpty]);
  if (rest.length > MOST_LISTED) throw new ProblemError([listTooLong(rest.length)]);
  const columns = head.texts.map(columnOf);
  for (const needed of ['name', 'price'] as const)
    if (!columns.includes(needed)) throw new ProblemError([listLacks(needed, head.texts)]);
  const rows = rest.map(({ line, texts }): ListRow => {
    const named: Partial<Record<ListColumn, string>> = {};
    for (const [index, column] of columns.entries()) {
      const text = texts[index] ?? '';
      // Of two columns with one meaning, the first that is filled counts.
      if (column !== undefined && text !== '' && named[column] === undefined) named[column] = text;
    }
    return { line, texts: named };
  });
  const ignored = head.texts.filter((text, index) => text !== '' && columns[index] === undefined);
  return { rows, ignored };
}
