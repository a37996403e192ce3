import { closingBracket, splitAtBars } from './brackets.ts';

/**
 * The part of regular expressions in which rows of the law are written, as a tree: letters, groups, look-arounds, sets, borders
 * of words and quantifiers, over normalized text, in which a space is the only white space.
 */
export type Expression =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'set'; readonly has: (code: number) => boolean; readonly letters?: string }
  | { readonly is: 'border' }
  | { readonly is: 'look'; readonly at: Expression; readonly isBehind: boolean; readonly isNegated: boolean }
  | { readonly is: 'row'; readonly of: readonly Expression[] }
  | { readonly is: 'choice'; readonly of: readonly Expression[] }
  | Repeat;

/** `most` is infinite where nothing bounds it; a lazy one tries fewer first. */
export interface Repeat {
  readonly is: 'repeat';
  readonly of: Expression;
  readonly least: number;
  readonly most: number;
  readonly isLazy: boolean;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
/** A letter, digit or underscore of ASCII. */
export const isWordUnit = (code: number): boolean =>
  isSmall(code) || isDigit(code) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;

const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0d, 0x2028, 0x2029]);
const ANY: Expression = { is: 'set', has: (code) => !LINE_ENDS.has(code) };
const DIGITS = '0123456789';
const ESCAPES: Readonly<Record<string, Expression>> = {
  s: { is: 'text', text: ' ' },
  d: { is: 'set', has: isDigit, letters: DIGITS },
  b: { is: 'border' },
};

const UNIT = /\\u([0-9a-f]{4})|[^\\]/giu;
/** Only these sets have a test of their own, for most sets are one of them. */
const KNOWN_SETS: Readonly<Record<string, (code: number) => boolean>> = {
  'a-z': isSmall,
  'a-z0-9': (code) => isSmall(code) || isDigit(code),
  '0-9': isDigit,
};

/** Returns whether a set, as it is written between square brackets, has a character of one UTF-16 unit. */
function setOf(inside: string): (code: number) => boolean {
  const known = KNOWN_SETS[inside];
  if (known) return known;
  const isNegated = inside.startsWith('^');
  const units = Array.from(inside.slice(isNegated ? 1 : 0).matchAll(UNIT), ([unit, hex]) => ({
    code: hex === undefined ? unit.charCodeAt(0) : Number.parseInt(hex, 16),
    isRange: unit === '-',
  }));
  const codes = new Set<number>();
  const ranges: (readonly [number, number])[] = [];
  for (let at = 0; at < units.length; at += 1) {
    const [first, sign, last] = units.slice(at, at + 3);
    if (first && sign?.isRange && last) {
      ranges.push([first.code, last.code]);
      at += 2;
    } else if (first) codes.add(first.code);
  }
  const has = (code: number) => codes.has(code) || ranges.some(([from, to]) => from <= code && code <= to);
  return isNegated ? (code) => !has(code) : has;
}

const FEW_LETTERS = /^[a-z0-9]{1,8}$/;
const LITERALS = /[^\\()[\]{}|?*+.^$]+/y;
const GROUP = /^\((?:\?(?::|(<?)([=!])))?/;
const QUANTIFIER = /^(?:([?*+])|\{(\d+)(?:(,)(\d*))?\})(\?)?/;
const LONGEST_QUANTIFIER = 10;

interface Read {
  readonly expression: Expression;
  readonly end: number;
}

/** Reads one letter, group, set or escape. */
function readAtom(source: string, at: number): Read {
  const sign = source[at] ?? '';
  if (sign === '(') {
    const close = closingBracket(source, at);
    const [opening = '(', behind, mark] = GROUP.exec(source.slice(at, at + 4)) ?? [];
    const inside = parseExpression(source.slice(at + opening.length, close));
    const expression: Expression =
      mark === undefined
        ? inside
        : { is: 'look', at: inside, isBehind: behind === '<', isNegated: mark === '!' };
    return { expression, end: close + 1 };
  }
  if (sign === '[') {
    const close = source.indexOf(']', at);
    const inside = source.slice(at + 1, close);
    const has = setOf(inside);
    return {
      expression: FEW_LETTERS.test(inside) ? { is: 'set', has, letters: inside } : { is: 'set', has },
      end: close + 1,
    };
  }
  if (sign === '\\') {
    const escaped = source[at + 1] ?? '';
    return { expression: ESCAPES[escaped] ?? { is: 'text', text: escaped }, end: at + 2 };
  }
  if (sign === '.') return { expression: ANY, end: at + 1 };
  return { expression: { is: 'text', text: sign }, end: at + 1 };
}

/** Returns what a quantifier makes of the expression before it, and where it ends. */
function readQuantified(source: string, { expression, end }: Read): Read {
  const quantifier = QUANTIFIER.exec(source.slice(end, end + LONGEST_QUANTIFIER));
  if (!quantifier) return { expression, end };
  const [whole, sign, count, comma, bound, lazy] = quantifier;
  const least = sign === undefined ? Number(count) : sign === '+' ? 1 : 0;
  const isBounded = sign === '?' || (sign === undefined && bound !== '');
  const most = !isBounded ? Infinity : sign === '?' ? 1 : comma === undefined ? least : Number(bound);
  const isLazy = lazy !== undefined;
  return { expression: { is: 'repeat', of: expression, least, most, isLazy }, end: end + whole.length };
}

function parseRow(source: string): Expression {
  const of: Expression[] = [];
  for (let at = 0; at < source.length;) {
    LITERALS.lastIndex = at;
    const [letters = ''] = LITERALS.exec(source) ?? [];
    // A quantifier belongs to the last letter alone.
    const isLastQuantified = QUANTIFIER.test(
      source.slice(at + letters.length, at + letters.length + LONGEST_QUANTIFIER),
    );
    const text = isLastQuantified ? letters.slice(0, -1) : letters;
    if (text !== '') {
      of.push({ is: 'text', text });
      at += text.length;
      continue;
    }
    const { expression, end } = readQuantified(source, readAtom(source, at));
    of.push(expression);
    at = end;
  }
  const [only] = of;
  return of.length === 1 && only ? only : { is: 'row', of };
}

/** Reads the source of a regular expression of the rows. */
export function parseExpression(source: string): Expression {
  const choices = splitAtBars(source);
  return choices.length === 1 ? parseRow(source) : { is: 'choice', of: choices.map(parseRow) };
}
