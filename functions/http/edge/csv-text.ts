/**
 * Spreadsheets execute a cell that begins like a formula, in Japan also with full-width signs; a leading apostrophe makes it text.
 * Where the comma is the decimal sign, as in Indonesia, they split cells at semicolons.
 */
const FORMULA = /(?<=^|;\s*)(?=[=+\-@\t\r\uff1d\uff0b\uff0d\uff20])/g;
const harmless = (text: string): string => text.replace(FORMULA, "'");
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const cell = (value: string | number): string =>
  typeof value === 'number' ? String(value) : quoted(harmless(value));

/**
 * Returns rows as RFC 4180 writes them, with the byte order mark by which spreadsheets recognise UTF-8. A text never becomes
 * a formula.
 */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}
