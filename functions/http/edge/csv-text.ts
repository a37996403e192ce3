/** Spreadsheets execute a cell that begins like a formula; a leading apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
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
