import { pick, type Random } from '../seeded.ts';

/**
 * A phrase is text with slots in braces and choices in brackets: "[Halo|Hai] tetangga, ini {name}." Choices do not nest,
 * but may hold slots or be empty.
 */
const TOKEN = /\{([^{}[\]|]*)\}|\[([^[\]]*)\]/g;

/** Returns why a phrase cannot be used, as a message for the editor of the book; `undefined` when it can. */
export function faultOf(phrase: string, slots: readonly string[]): string | undefined {
  const unknown = slotsIn(phrase).find((slot) => !slots.includes(slot));
  if (unknown !== undefined) {
    return `unknown slot {${unknown}}; here are: ${slots.map((slot) => `{${slot}}`).join(' ') || 'none'}`;
  }
  const rest = phrase.replaceAll(/\[([^[\]]*)\]/g, '$1').replaceAll(/\{[a-zA-Z]+\}/g, '');
  if (/[{}[\]]/.test(rest)) return 'a brace or bracket is not closed, or choices stand inside one another';
  if (/\p{N}/u.test(rest)) return 'a digit: numbers come from the form alone';
  return undefined;
}

/** Returns the names of the slots in a phrase, also within choices. */
export const slotsIn = (phrase: string): readonly string[] =>
  [...phrase.matchAll(/\{([^{}]*)\}/g)].map(([, slot = '']) => slot);

/** A word of no language, between texts that are judged together: no claim, and no exception to one, extends over it. */
export const SEAM = ' qxq ';

/** Returns texts that together show every alternative of every choice, with "…" for slots. */
export function samplesOf(phrase: string): readonly string[] {
  const most = Math.max(
    1,
    ...[...phrase.matchAll(TOKEN)].map(([, , choice]) => choice?.split('|').length ?? 1),
  );
  return Array.from({ length: most }, (_, index) =>
    phrase
      .replaceAll(/\[([^[\]]*)\]/g, (_match, choice: string) => {
        const options = choice.split('|');
        return options[index % options.length] ?? '';
      })
      .replaceAll(/\{[^{}]*\}/g, '…'),
  );
}

/** An empty alternative leaves two spaces behind. */
const closed = (text: string): string => text.replaceAll(/ {2,}/g, ' ').trim();

/** Makes the choices at random; slots stay open. */
export const chosen = (phrase: string, random: Random): string =>
  closed(
    phrase.replaceAll(/\[([^[\]]*)\]/g, (_match, choice: string) => {
      const [first = '', ...rest] = choice.split('|');
      return pick(random, [first, ...rest]);
    }),
  );

/** Returns all variants of a phrase: every choice combined with every other, slots open. */
export function variantsOf(phrase: string): readonly string[] {
  const choice = /\[([^[\]]*)\]/.exec(phrase);
  if (!choice) return [closed(phrase)];
  const before = phrase.slice(0, choice.index);
  const after = variantsOf(phrase.slice(choice.index + choice[0].length));
  return (choice[1] ?? '')
    .split('|')
    .flatMap((option) => after.map((rest) => closed(before + option + rest)));
}

const HAN_THEN_LATIN = /\p{Script=Han}\n(?:\*|\p{Script=Latin})/u;
const LATIN_THEN_HAN = /(?:\*|\p{Script=Latin})\n\p{Script=Han}/u;
const LATIN_THEN_VALUE = /\p{Script=Latin}\n\*?[\p{Script=Latin}\p{N}]/u;

/**
 * Chinese typography puts a space between Chinese characters and Latin letters, and none between Chinese characters and
 * digits.
 */
function spaceBetween(before: string, after: string, areValues: boolean): string {
  const seam = `${before.slice(-4)}\n${after.slice(0, 4)}`;
  const isMixed = HAN_THEN_LATIN.test(seam) || LATIN_THEN_HAN.test(seam);
  return isMixed || (areValues && LATIN_THEN_VALUE.test(seam)) ? ' ' : '';
}

/** Fills the slots. Values are inserted unchanged: braces in them have no meaning. */
export function fill(phrase: string, values: Readonly<Record<string, string>>): string {
  let text = '';
  let endsInValue = false;
  for (const piece of phrase.split(/(\{[^{}]*\})/)) {
    const value = piece.startsWith('{') ? values[piece.slice(1, -1)] : undefined;
    const next = value ?? piece;
    if (next === '') continue;
    const isSeam = value !== undefined || endsInValue;
    text += (isSeam ? spaceBetween(text, next, value !== undefined && endsInValue) : '') + next;
    endsInValue = value !== undefined;
  }
  return text.trim();
}
