import type { Cell, ReadSheet, Sheet, Spreadsheets } from '../../ports/spreadsheets.ts';
import { isSmallSheet } from './small-sheet.ts';

/** What a workbook may unpack to: a list of 50,000 products has 15 MB. A bomb says more, or lies and is cut off. */
const MOST_UNPACKED = 20_000_000;
/** A workbook has a dozen files; one of many sheets some more. */
const MOST_FILES = 500;

const HEAD_STYLE = { fontWeight: 'bold' } as const;
/** In characters. */
const NARROWEST = 8;
const WIDEST = 48;

const written = (cell: Cell, isHead: boolean) =>
  cell === null
    ? null
    : typeof cell === 'number'
      ? { type: Number, value: cell }
      : { type: String, value: cell, ...(isHead && HEAD_STYLE) };

/** Columns are as wide as what stands in them. */
const widthsOf = (rows: Sheet['rows']) =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) => {
    const longest = Math.max(...rows.map((row) => String(row[column] ?? '').length));
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) };
  });

async function write(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  return writeWorkbook(
    sheets.map(({ name, rows }) => ({
      sheet: name,
      data: rows.map((row, index) => row.map((cell) => written(cell, index === 0))),
      columns: widthsOf(rows),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

/**
 * Unpacks a workbook and packs it again without compression: the packed sizes that it states are not believed, since each
 * file is unpacked into as much room as it stated and no more. Undefined when that is too much.
 */
async function bounded(workbook: Uint8Array): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const { strFromU8, unzipSync, zipSync } = await import('fflate');
  let stated = 0;
  let files = 0;
  const sized = unzipSync(workbook, {
    filter: ({ originalSize }) => {
      stated += originalSize;
      files += 1;
      return false;
    },
  });
  if (Object.keys(sized).length > 0 || stated > MOST_UNPACKED || files > MOST_FILES) return undefined;
  const unpacked = unzipSync(workbook);
  if (Object.values(unpacked).some((file) => !isSmallSheet(strFromU8(file, true)))) return undefined;
  return zipSync(unpacked, { level: 0 });
}

const dayText = (date: Date): string => date.toISOString().slice(0, 10);

function readCell(value: unknown): Cell {
  if (value instanceof Date) return dayText(value);
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? String(value) : null;
}

async function read(workbook: Uint8Array): Promise<ReadSheet> {
  try {
    const unpacked = await bounded(workbook);
    if (!unpacked) return { is: 'refused', because: 'tooLarge' };
    const { readSheet } = await import('read-excel-file/universal');
    const rows = await readSheet(new Blob([unpacked]));
    return { is: 'read', rows: rows.map((row) => row.map(readCell)) };
  } catch (error) {
    // Their errors have no common class: whatever they throw at bytes from outside says that these are no workbook.
    if (error instanceof Error) return { is: 'refused', because: 'notAWorkbook' };
    throw error;
  }
}

/** Reads and writes workbooks with `write-excel-file` and `read-excel-file`, which are loaded with the first that needs one. */
export const spreadsheets: Spreadsheets = { write, read };
