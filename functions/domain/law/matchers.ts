import { type Expression, isWordUnit, parseExpression, type Repeat } from './expression.ts';
import { type TellingLetters, tellingLetters } from './telling-letters.ts';
import { firstCodes, mayBeNothing } from './first-codes.ts';

/** Returns where a match that begins at a position of a text ends, and -1 if none begins there. */
export type Matcher = (text: string, position: number) => number;

const NONE = -1;
const DONE: Matcher = (_, position) => position;

/** Matches a fixed text, and then `next`. */
function textMatcher(fixed: string, next: Matcher): Matcher {
  const code = fixed.charCodeAt(0);
  if (fixed.length === 1)
    return (text, position) => (text.charCodeAt(position) === code ? next(text, position + 1) : NONE);
  const { length } = fixed;
  return (text, position) => {
    if (text.charCodeAt(position) !== code) return NONE;
    for (let at = 1; at < length; at += 1)
      if (text.charCodeAt(position + at) !== fixed.charCodeAt(at)) return NONE;
    return next(text, position + length);
  };
}

/** Fewer choices are tried one by one. */
const FEWEST_SORTED = 3;

function choiceMatcher(choices: readonly Expression[], next: Matcher): Matcher {
  const all = choices.map((choice) => ({ match: matcherOf(choice, next), first: firstCodes(choice) }));
  const firstOf = (matchers: readonly Matcher[]): Matcher => {
    const [only] = matchers;
    if (only && matchers.length === 1) return only;
    return (text, position) => {
      for (let nth = 0; nth < matchers.length; nth += 1) {
        const end = (matchers[nth] as Matcher)(text, position);
        if (end >= 0) return end;
      }
      return NONE;
    };
  };
  if (all.length < FEWEST_SORTED) return firstOf(all.map(({ match }) => match));
  const matchersFor = (code?: number): Matcher =>
    firstOf(
      all
        .filter(({ first }) => first === 'any' || (code !== undefined && first.has(code)))
        .map(({ match }) => match),
    );
  const codes = new Set(all.flatMap(({ first }) => (first === 'any' ? [] : [...first])));
  const byCode = new Map([...codes].map((code) => [code, matchersFor(code)]));
  const otherwise = matchersFor();
  return (text, position) => (byCode.get(text.charCodeAt(position)) ?? otherwise)(text, position);
}

/** A run of characters of a set. */
function runMatcher({ least, most, isLazy }: Repeat, has: (code: number) => boolean, next: Matcher): Matcher {
  if (isLazy)
    return (text, position) => {
      for (let at = position, count = 0; ; at += 1, count += 1) {
        const end = count >= least ? next(text, at) : NONE;
        if (end >= 0 || count >= most || at >= text.length || !has(text.charCodeAt(at))) return end;
      }
    };
  return (text, position) => {
    const furthest = Math.min(text.length, position + most);
    let at = position;
    while (at < furthest && has(text.charCodeAt(at))) at += 1;
    for (; at >= position + least; at -= 1) {
      const end = next(text, at);
      if (end >= 0) return end;
    }
    return NONE;
  };
}

function repeatMatcher(repeat: Repeat, next: Matcher): Matcher {
  const { of, least, most, isLazy } = repeat;
  if (of.is === 'set') return runMatcher(repeat, of.has, next);
  const either = (more: Matcher): Matcher =>
    isLazy
      ? (text, position) => {
          const end = next(text, position);
          return end >= 0 ? end : more(text, position);
        }
      : (text, position) => {
          const end = more(text, position);
          return end >= 0 ? end : next(text, position);
        };
  let last = next;
  if (most === Infinity) {
    const again: Matcher = either((text, position) => once(text, position));
    // One that matched nothing would go round for ever.
    const once = matcherOf(of, (text, position) => again(text, position));
    if (mayBeNothing(of)) throw new Error('A pattern repeats what may be nothing without a bound.');
    last = again;
  } else for (let count = least; count < most; count += 1) last = either(matcherOf(of, last));
  for (let count = 0; count < least; count += 1) last = matcherOf(of, last);
  return last;
}

/** Returns a matcher of an expression and of what follows it: the first match in the order of a regular expression. */
function matcherOf(expression: Expression, next: Matcher): Matcher {
  switch (expression.is) {
    case 'text':
      return textMatcher(expression.text, next);
    case 'set': {
      const { has } = expression;
      return (text, position) =>
        position < text.length && has(text.charCodeAt(position)) ? next(text, position + 1) : NONE;
    }
    case 'border':
      return (text, position) =>
        isWordUnit(text.charCodeAt(position - 1)) === isWordUnit(text.charCodeAt(position))
          ? NONE
          : next(text, position);
    case 'look': {
      const { at: looked, isBehind, isNegated } = expression;
      if (isBehind && looked.is !== 'set') throw new Error('A pattern looks back at more than one of a set.');
      const back = isBehind ? 1 : 0;
      const match = matcherOf(looked, DONE);
      return (text, position) =>
        (position >= back && match(text, position - back) >= 0) === isNegated ? NONE : next(text, position);
    }
    case 'row':
      return expression.of.reduceRight((behind, one) => matcherOf(one, behind), next);
    case 'choice':
      return choiceMatcher(expression.of, next);
    case 'repeat':
      return repeatMatcher(expression, next);
  }
}

/** A pattern ready to match, with what its matches contain. */
export interface Matching {
  readonly match: Matcher;
  /** Returns the letters that every match contains, if any are known. */
  readonly telling: () => TellingLetters | undefined;
}

/**
 * Matches a regular expression as `RegExp` does. It is made when it is first tried, since most are never needed for a text;
 * `RegExp` would take up to 60 milliseconds to compile one of the long ones, and again whenever its code was thrown away.
 */
export function expressionMatcher(source: string): Matching {
  let expression: Expression | undefined;
  const parsed = () => (expression ??= parseExpression(source));
  let match: Matcher | undefined;
  return {
    match: (text, position) => (match ??= matcherOf(parsed(), DONE))(text, position),
    telling: () => tellingLetters(parsed()),
  };
}

/**
 * Matches a plain text in which any space may be missing, and with `isSpaced` one may also stand between any two characters.
 * Thousands of patterns are plain. `tail` is matched behind it.
 */
export function plainMatcher(plain: string, isSpaced: boolean, tail?: Matcher): Matcher {
  return (text, position) => {
    let at = position;
    for (let index = 0; index < plain.length; index += 1) {
      const isSpace = plain[index] === ' ';
      if ((isSpace || (isSpaced && index > 0)) && text[at] === ' ') at += 1;
      if (isSpace) continue;
      if (text[at] !== plain[index]) return NONE;
      at += 1;
    }
    return tail ? tail(text, at) : at;
  };
}
