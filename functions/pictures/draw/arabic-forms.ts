/**
 * Widths of Arabic text. Arabic letters join, and each has a different width when isolated, final, initial or medial.
 * Unicode encodes these forms as characters (U+FE80 … U+FEFC), in this order, and Noto Sans Arabic has all of them. So the
 * advance of the drawn form can be looked up without a shaping engine.
 */
const FORMS_FROM = 0xfe80;
/**
 * The number of forms of each letter, from a code point on: 1 does not join, 2 joins only the preceding letter, 4 joins
 * both.
 */
const LETTERS: readonly (readonly [from: number, forms: string])[] = [
  [0x621, '12222424244444222244444444'],
  [0x641, '4444444224'],
];
const TATWEEL = 0x640;
const LAM = 0x644;
/** Lam followed by one of these letters is drawn as one ligature, isolated or joined to the preceding letter. */
const LAM_ALEF: Readonly<Record<number, number>> = {
  0x622: 0xfef5,
  0x623: 0xfef7,
  0x625: 0xfef9,
  0x627: 0xfefb,
};

interface Letter {
  readonly first: number;
  readonly forms: number;
}

function lettersByCodePoint(): ReadonlyMap<number, Letter> {
  const letters = new Map<number, Letter>();
  let first = FORMS_FROM;
  for (const [from, counts] of LETTERS) {
    for (const [index, count] of Array.from(counts).entries()) {
      const forms = Number(count);
      letters.set(from + index, { first, forms });
      first += forms;
    }
  }
  return letters;
}

const letters = lettersByCodePoint();

const DIACRITIC = /^\p{Mn}$/u;

const joinsAfter = (codePoint: number | undefined): boolean =>
  codePoint === TATWEEL || (codePoint !== undefined && letters.get(codePoint)?.forms === 4);
const joinsBefore = (codePoint: number | undefined): boolean =>
  codePoint === TATWEEL || (codePoint !== undefined && (letters.get(codePoint)?.forms ?? 0) >= 2);

/** Returns the index of the form: isolated, final, initial, medial. */
const formOf = (before: boolean, after: boolean): number => (before ? (after ? 3 : 1) : after ? 2 : 0);

/** Returns the code points of the drawn forms. Diacritics are left out, because they are above or below the letters. */
export function joinedForms(text: string): readonly number[] {
  const points = Array.from(text)
    .filter((sign) => !DIACRITIC.test(sign))
    .map((sign) => sign.codePointAt(0) ?? 0);
  const drawn: number[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const point = points[at] ?? 0;
    const letter = letters.get(point);
    const before = joinsAfter(points[at - 1]);
    const ligature = point === LAM ? LAM_ALEF[points[at + 1] ?? 0] : undefined;
    if (ligature !== undefined) {
      drawn.push(ligature + (before ? 1 : 0));
      at += 1;
    } else if (!letter) drawn.push(point);
    else if (letter.forms === 1) drawn.push(letter.first);
    else drawn.push(letter.first + formOf(before, letter.forms === 4 && joinsBefore(points[at + 1])));
  }
  return drawn;
}
