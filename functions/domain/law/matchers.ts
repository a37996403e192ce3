/** Returns where a match that begins at a position of a text ends, and -1 if none begins there. */
export type Matcher = (text: string, position: number) => number;

const NONE = -1;

/** Matches a regular expression, which is compiled when it is first tried: most are never needed for a text. */
export function expressionMatcher(source: string): Matcher {
  let expression: RegExp | undefined;
  return (text, position) => {
    expression ??= new RegExp(source, 'y');
    expression.lastIndex = position;
    return expression.test(text) ? expression.lastIndex : NONE;
  };
}

/**
 * Matches a plain text in which any space may be missing, and with `isSpaced` one may also stand between any two characters.
 * Thousands of patterns are plain; an expression for each would take half a second to compile. `tail` is matched behind it.
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
