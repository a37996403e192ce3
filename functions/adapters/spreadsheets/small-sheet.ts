/**
 * The most cells of a sheet up to its furthest one that holds something. The library makes all of them: a single one at the far
 * end is seventeen billion.
 */
const MOST_CELLS = 3_000_000;
/** The most rows that a workbook can have. Programs style whole columns down to the last, in cells that hold nothing. */
const MOST_ROWS = 1_048_576;

/** Where a row or cell begins, with any prefix of its namespace. */
const OPENING = /<(?:[^\s<>/:"'=]+:)?(c|row)(?=[\s/>])/g;
/** What may follow: attributes, and nothing that two readers could read in two ways. */
const ATTRIBUTES = /((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const PLACE = /(?<=[\s:])r\s*=\s*["']([^"']*)["']/g;
const PLAIN = { c: /^([A-Z]{1,3})(\d{1,7})$/, row: /^()(\d{1,7})$/ } as const;

const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);

/**
 * Whether the furthest rows and cells of a sheet leave it few enough. What programs do not write, as a place in escapes or a
 * quote that is never closed, is refused rather than understood.
 */
export function isSmallSheet(xml: string): boolean {
  let [rows, columns] = [1, 1];
  for (const { 0: opening, 1: kind, index } of xml.matchAll(OPENING)) {
    ATTRIBUTES.lastIndex = index + opening.length;
    const [, attributes, isEmpty] = ATTRIBUTES.exec(xml) ?? [];
    if (attributes === undefined) return false;
    for (const [, place = ''] of attributes.matchAll(PLACE)) {
      const [, letters = '', number] = PLAIN[kind === 'c' ? 'c' : 'row'].exec(place) ?? [];
      const row = Number(number);
      if (!(row <= MOST_ROWS)) return false;
      if (kind === 'row' || isEmpty === '/') continue;
      [rows, columns] = [Math.max(rows, row), Math.max(columns, columnOf(letters))];
      if (rows * columns > MOST_CELLS) return false;
    }
  }
  return true;
}
