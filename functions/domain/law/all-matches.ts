/**
 * Returns the matches of a global expression in a text, none of which is empty. `matchAll` makes a copy of its expression each time,
 * which the engine often compiles anew: with classes by Unicode property that takes longer than to search a caption.
 */
export function allMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) matches.push(match);
  return matches;
}
