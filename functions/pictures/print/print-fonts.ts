import { openFontBook, type Font, type FontBook, type FontsFile, runAdvance } from '../draw/font-book.ts';
import { hasRightToLeft } from '../layout/direction.ts';
import type { Face } from '../layout/type-setting.ts';

/** A part of a text in one font, in the order in which it is read on the page, and its width at size 1. */
interface PrintRun {
  readonly font: Font;
  readonly text: string;
  readonly width: number;
}

export interface PrintFonts {
  readonly book: FontBook;
  runs(text: string, face: Face): readonly PrintRun[];
  /** Width at size 1. */
  measure(text: string, face: Face): number;
  /** Returns the height of small letters at size 1; the least one of all fonts that the text needs. */
  xHeight(text: string, face: Face): number;
  /** Returns the distinct characters that cannot be set. */
  missing(text: string, face: Face): readonly string[];
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '«': '»',
  '»': '«',
};
/** The letters that PDFKit sets as they are or, in Arabic, joins and orders within one run. */
const SETTABLE =
  /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]$/u;

/** What is as high as a small letter where a script has none: half of the size. */
const IN_CAPITALS = 0.5;
const HAS_SMALL = /\p{Script=Latin}/u;

/** Words are measured at many sizes while a label is laid out. */
const MOST_REMEMBERED = 5000;

/** Returns a text with its brackets turned; twice is the text itself. */
export const mirrored = (text: string): string => Array.from(text, (sign) => MIRRORED[sign] ?? sign).join('');

/** Opens the fonts of labels and shelf cards: the same files as the pictures'. */
export function openPrintFonts(file: FontsFile, locate: (file: string) => string | undefined): PrintFonts {
  const book = openFontBook(file, locate);
  const known = new Map<string, readonly PrintRun[]>();
  const runs = (text: string, face: Face): readonly PrintRun[] => {
    const key = `${face} ${text}`;
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_REMEMBERED) known.clear();
    const found = splitRuns(text, face);
    known.set(key, found);
    return found;
  };
  const splitRuns = (text: string, face: Face): readonly PrintRun[] => {
    const found = book.runs(text, face).map((run) => ({ ...run, width: runAdvance(run) }));
    if (!hasRightToLeft(text)) return found;
    // PDFKit lays the letters of such a run from right to left and turns no bracket, whatever font it is in.
    return found.reverse().map((run) => ({ ...run, text: mirrored(run.text) }));
  };
  return {
    book,
    runs,
    measure: (text, face) => runs(text, face).reduce((sum, { width }) => sum + width, 0),
    xHeight: (text, face) =>
      Math.min(
        ...runs(text, face).map((run) =>
          HAS_SMALL.test(run.text) ? run.font.tables().xHeight : IN_CAPITALS,
        ),
      ),
    missing: (text, face) => [
      ...new Set([...book.missing(text, face), ...Array.from(text).filter((sign) => !SETTABLE.test(sign))]),
    ],
  };
}
