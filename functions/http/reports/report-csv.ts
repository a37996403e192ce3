import type { ReportTable } from './report-rows.ts';

/** Spreadsheets execute a cell that begins like a formula; a leading apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Returns a table as RFC 4180 writes it, with the byte order mark by which spreadsheets recognise UTF-8. */
export function reportCsv({ head, rows }: ReportTable): string {
  const lines = rows.map(({ kind, name, values }) => [
    kind,
    harmless(name),
    ...values.map((value) => String(value ?? '')),
  ]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
