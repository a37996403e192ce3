import { csvText } from '../edge/csv-text.ts';
import type { ReportTable } from './report-rows.ts';

/** Returns a report's table as a file for spreadsheets; a sum that is not known yet is an empty cell. */
export const reportCsv = ({ head, rows }: ReportTable): string =>
  csvText([
    head,
    ...rows.map(({ kind, name, values }) => [kind, name, ...values.map((value) => value ?? '')]),
  ]);
