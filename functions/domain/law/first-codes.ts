import type { Expression } from './expression.ts';

/** UTF-16 codes, or any and also none. */
type Codes = ReadonlySet<number> | 'any';

const NONE: ReadonlySet<number> = new Set();
const codesOf = (letters: string): Codes => new Set(Array.from(letters, (letter) => letter.charCodeAt(0)));
const either = (choices: readonly Codes[]): Codes => {
  const codes = new Set<number>();
  for (const choice of choices) {
    if (choice === 'any') return 'any';
    for (const code of choice) codes.add(code);
  }
  return codes;
};

interface First {
  readonly codes: Codes;
  readonly mayBeNothing: boolean;
}

function firstOf(expression: Expression): First {
  switch (expression.is) {
    case 'text':
      return { codes: codesOf(expression.text.slice(0, 1)), mayBeNothing: false };
    case 'set':
      return {
        codes: expression.letters === undefined ? 'any' : codesOf(expression.letters),
        mayBeNothing: false,
      };
    case 'border':
    case 'look':
      return { codes: NONE, mayBeNothing: true };
    case 'choice': {
      const all = expression.of.map(firstOf);
      return {
        codes: either(all.map(({ codes }) => codes)),
        mayBeNothing: all.some(({ mayBeNothing }) => mayBeNothing),
      };
    }
    case 'row': {
      const begun: Codes[] = [];
      for (const one of expression.of) {
        const { codes, mayBeNothing } = firstOf(one);
        begun.push(codes);
        if (!mayBeNothing) return { codes: either(begun), mayBeNothing };
      }
      return { codes: either(begun), mayBeNothing: true };
    }
    case 'repeat': {
      const { codes, mayBeNothing } = firstOf(expression.of);
      return { codes, mayBeNothing: mayBeNothing || expression.least === 0 };
    }
  }
}

/** Whether an expression also matches nothing. */
export const mayBeNothing = (expression: Expression): boolean => firstOf(expression).mayBeNothing;

/** Returns the codes with which a match of an expression begins; `any` if it may be nothing or its codes are not listed. */
export function firstCodes(expression: Expression): Codes {
  const first = firstOf(expression);
  return first.mayBeNothing ? 'any' : first.codes;
}
