import type { Sheet } from '../../ports/spreadsheets.ts';
import type { ReportTable } from './report-rows.ts';

/** What the name of a sheet may not have. */
const FORBIDDEN = /[[\]:*?/\\]/g;
const LONGEST_NAME = 31;

const sheetName = (text: string): string => text.replaceAll(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME);

/** Returns a report's table as sheets, one for each part of the report, the totals first. */
export function reportSheets({ head, rows }: ReportTable): Sheet[] {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    name: sheetName(kind),
    rows: [
      [kind, ...head.slice(2)],
      ...rows.filter((row) => row.kind === kind).map(({ name, values }) => [name, ...values]),
    ],
  }));
}
