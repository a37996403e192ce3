import type { Expression } from './expression.ts';

/**
 * Letters that every match of a pattern contains: three in a row, or a Chinese sign. Most of the patterns that a word may begin
 * end in another word that the text does not have, and to look for it takes a tenth of the time of trying the pattern. Of some
 * choices one holds: first their length in all, then for each the number of its letters and the letters.
 */
export type TellingLetters = readonly number[];

const BITS = 5;
const LOW = (1 << BITS) - 1;
const ALL = (1 << (3 * BITS)) - 1;
const HAN_FIRST = 0x2e80;
const isHan = (code: number): boolean => code >= HAN_FIRST && code <= 0xdfff;
const SPACE = 0x20;

const ofThree = (one: number, two: number, three: number): number =>
  ((one & LOW) << (2 * BITS)) | ((two & LOW) << BITS) | (three & LOW);

/** What a text has of such letters, as bits; letters that share a bit only make it a little less telling. */
export class LettersOfText {
  readonly #bits = new Uint32Array((ALL + 1) >> BITS);

  /** Reads a text in place of the one before. */
  read(text: string): void {
    this.#bits.fill(0);
    let one = 0;
    let two = 0;
    for (let at = 0; at < text.length; at += 1) {
      const three = text.charCodeAt(at);
      if (isHan(three)) this.#add(three & ALL);
      else if (three !== SPACE && two !== SPACE && one !== SPACE) this.#add(ofThree(one, two, three));
      one = two;
      two = three;
    }
  }

  #add(bit: number): void {
    this.#bits[bit >> BITS] = (this.#bits[bit >> BITS] as number) | (1 << (bit & LOW));
  }

  /** Whether the text has the letters of one of the choices, which stand at a place of many. */
  hasOneOf(many: Uint16Array, first: number): boolean {
    const last = first + 1 + (many[first] as number);
    for (let at = first + 1; at < last;) {
      const end = at + 1 + (many[at] as number);
      let next = at + 1;
      while (next < end) {
        const bit = many[next] as number;
        if (((this.#bits[bit >> BITS] as number) & (1 << (bit & LOW))) === 0) break;
        next += 1;
      }
      if (next === end) return true;
      at = end;
    }
    return false;
  }
}

/** All of these letters. */
type Letters = readonly number[];
/** One of these choices; nothing where a match may do without any. */
type Choices = readonly Letters[] | undefined;

const MOST_LETTERS = 4;
/** More choices take as long to look up as the pattern takes to try. */
const MOST_CHOICES = 120;
/** The share of texts that have a letter, roughly; only which of two is smaller counts. */
const SHARE = 0.1;
const likelihood = (choices: readonly Letters[]): number =>
  choices.reduce((sum, letters) => sum + SHARE ** letters.length, 0);

function lettersOf(text: string): Letters {
  const letters: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const [one, two, three] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)];
    if (isHan(one)) letters.push(one & ALL);
    else if (at + 2 < text.length && ![one, two, three].some((code) => code === SPACE || isHan(code)))
      letters.push(ofThree(one, two, three));
  }
  return letters;
}

/** `isFound` says that the index has found how the row begins, which then tells nothing more. */
function ofRow(row: readonly Expression[], isFound: boolean): Choices {
  const own: number[] = [];
  let best: Choices;
  const offer = (choices: Choices) => {
    if (!choices || choices.length > MOST_CHOICES) return;
    if (!best || likelihood(choices) < likelihood(best)) best = choices;
  };
  const [first, ...others] = row;
  for (const one of others) {
    if (one.is === 'text') own.push(...lettersOf(one.text));
    else offer(choicesOf(one, false));
  }
  if (first?.is === 'text' && !isFound) own.unshift(...lettersOf(first.text));
  if (own.length > 0) offer([own.slice(-MOST_LETTERS)]);
  if (first && first.is !== 'text' && !(isFound && best)) offer(choicesOf(first, isFound));
  return best;
}

function choicesOf(expression: Expression, isFound: boolean): Choices {
  switch (expression.is) {
    case 'text':
      return ofRow([expression], isFound);
    case 'row':
      return ofRow(expression.of, isFound);
    case 'choice': {
      const all = expression.of.map((choice) => choicesOf(choice, isFound));
      return all.every((choices) => choices !== undefined) ? all.flat() : undefined;
    }
    case 'repeat':
      return expression.least > 0 ? choicesOf(expression.of, false) : undefined;
    case 'set':
    case 'border':
    case 'look':
      return undefined;
  }
}

/** Returns the letters that every match of an expression contains, if any are known. */
export function tellingLetters(expression: Expression): TellingLetters | undefined {
  const flat = choicesOf(expression, true)?.flatMap((letters) => [letters.length, ...letters]);
  return flat && [flat.length, ...flat];
}
