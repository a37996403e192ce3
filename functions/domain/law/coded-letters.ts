import { allMatches } from './all-matches.ts';
import type { Piece, ReadText } from './normalize-text.ts';
import { readAs, type Word } from './written-words.ts';

/** Signs that draw a letter together, and hearts, each before what it stands for. */
const DRAWN: ReadonlyMap<string, string> = new Map([
  ['|-|', 'h'],
  [']-[', 'h'],
  ['}{', 'h'],
  ['|\\|', 'n'],
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['|<', 'k'],
  ['|{', 'k'],
  ['|3', 'b'],
  ['/\\', 'a'],
  ['/-\\', 'a'],
  ['\\/\\/', 'w'],
  ['\\/', 'v'],
  ['|_|', 'u'],
  ['()', 'o'],
  ['[]', 'o'],
  ['|)', 'd'],
  ['|>', 'p'],
  ['|2', 'r'],
  ['|=', 'f'],
]);
const quoted = (signs: string): string => signs.replaceAll(/[|\\/()[\]{}]/g, '\\$&');
const SIGNS = [...DRAWN.keys()].toSorted((one, other) => other.length - one.length).map(quoted);
/** Letters as a page of the web writes them, as signs that draw them, and hearts that the sentence names ("good 4 ur ❤"). */
const CODED = new RegExp(
  `&#(?:x[0-9a-f]{2,5}|\\d{2,6});|%[46-7][0-9a-f]|(?:${SIGNS.join('|')})|(?<=(?:^|\\s)(?:ur|your|my|for|4|utk|untuk|buat|bwt)\\s)(?:<3|[❤♥])`,
  'giu',
);
const MAY_BE_CODED = /&#|%[46-7]|[|\\/}{()[\]]|<3|[❤♥]/iu;
const INDONESIAN = /(?<![a-z])(?:utk|untuk|buat|bwt)(?![a-z])/i;

function standsFor(coded: string, text: string): string {
  const drawn = DRAWN.get(coded);
  if (drawn !== undefined) return drawn;
  if (coded.startsWith('%')) return String.fromCharCode(Number.parseInt(coded.slice(1), 16));
  const [, hexadecimal, decimal] = /^&#(?:x([0-9a-f]+)|(\d+));$/iu.exec(coded) ?? [];
  if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(hexadecimal, 16));
  if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
  return INDONESIAN.test(text) ? 'jantung' : 'heart';
}

/** Returns the coded letters of a text with what they stand for: "&#104;ealthy", "he%61lthy", "|-|ealthy". */
export function decoded(read: ReadText): ReadonlyMap<Word, readonly Piece[]> {
  const { original } = read;
  if (!MAY_BE_CODED.test(original)) return new Map();
  return new Map(
    allMatches(CODED, original).map(({ index: start, 0: found }) =>
      readAs(read, { start, end: start + found.length }, standsFor(found, original)),
    ),
  );
}
