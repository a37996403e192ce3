/** Begin and end of a part that is read from left to right, whatever text surrounds it. */
const ISOLATE = '\u2066';
const ISOLATE_END = '\u2069';

export type Direction = 'ltr' | 'rtl';

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTER = /\p{L}/u;

/** Whether any letter of a text is written from right to left. */
export const hasRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * Returns the direction of a line. On a right-to-left page, every text with a right-to-left letter runs that way; on other
 * pages the first letter decides, as in browsers.
 */
export function directionOf(text: string, pageRightToLeft: boolean): Direction {
  if (pageRightToLeft) return hasRightToLeft(text) ? 'rtl' : 'ltr';
  const first = LETTER.exec(text)?.[0] ?? '';
  return hasRightToLeft(first) ? 'rtl' : 'ltr';
}

/** Text that is already isolated, in either direction. */
const ISOLATED = /[\u2066-\u2068][^\u2069]*\u2069/gu;
/** A price, a number with its groups and its unit, a phone number, "P-IRT 123", "2,1 × 1,15 m". */
const VALUE =
  /(?:(?:Rp|HK\$|NT\$|US\$|P-IRT)\s?)?[+]?[0-9](?:[0-9.,:/×x–\s-]*[0-9])?(?:\s?(?:kg|gr|g|ml|cm|mm|m|l|%))?(?![\p{Script=Latin}0-9])/gu;

const isolated = (run: string): string => run.replaceAll(VALUE, (value) => ISOLATE + value + ISOLATE_END);

/**
 * Isolates the values in right-to-left text: otherwise "0800-12" is drawn as "12-0800". Parts that are already isolated,
 * and text without right-to-left letters, do not change.
 */
export function withIsolates(text: string): string {
  if (!hasRightToLeft(text)) return text;
  let done = '';
  let from = 0;
  for (const match of text.matchAll(ISOLATED)) {
    done += isolated(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return done + isolated(text.slice(from));
}
