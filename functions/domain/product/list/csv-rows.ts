const DELIMITERS = [';', ',', '\t'] as const;

/** Returns the delimiter that the first line has most of, outside quotes; spreadsheets in Indonesia write ";". */
function delimiterOf(text: string): string {
  const [line = ''] = text.split(/\r\n|\r|\n/, 1);
  const bare = line.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

/**
 * Reads a table of texts as spreadsheets save it (RFC 4180, with any of three delimiters, with or without a byte order mark).
 * A quote that is never closed ends with the text.
 */
export function csvRows(sent: string): string[][] {
  const text = sent.replace(/^\uFEFF/, '');
  const delimiter = delimiterOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  // Asking a growing cell each time whether it is blank would take minutes for one of megabytes.
  let isBlank = true;
  let isQuoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const one = text.charAt(index);
    if (isQuoted) {
      if (one !== '"') cell += one;
      else if (text.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (one === '"' && isBlank) {
      isQuoted = true;
      isBlank = false;
      cell = '';
    } else if (one === delimiter) {
      row.push(cell);
      cell = '';
      isBlank = true;
    } else if (one === '\n' || one === '\r') {
      if (one === '\r' && text.charAt(index + 1) === '\n') index += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
      isBlank = true;
    } else {
      cell += one;
      isBlank &&= one.trim() === '';
    }
  }
  return row.length > 0 || cell !== '' ? [...rows, [...row, cell]] : rows;
}
