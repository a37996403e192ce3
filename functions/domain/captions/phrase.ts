import { pick, type Random } from '../seeded.ts';

/**
 * A phrase is text with slots in braces and choices in brackets: "[Halo|Hai] tetangga, ini {name}." Choices do not nest,
 * but may hold slots or be empty.
 */
const TOKEN = /\{([^{}[\]|]*)\}|\[([^[\]]*)\]/g;

/** Why a phrase cannot be used, for who edits the book; `undefined` when it can. */
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

/** Names of the slots in a phrase, also within choices. */
export const slotsIn = (phrase: string): readonly string[] =>
  [...phrase.matchAll(/\{([^{}]*)\}/g)].map(([, slot = '']) => slot);

/** Texts that together show every alternative of every choice, with a mark where slots are. */
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

/** Makes the choices and fills the slots. Values are put in as they are: braces in them mean nothing. */
export function fill(phrase: string, values: Readonly<Record<string, string>>, random: Random): string {
  const chosen = phrase.replaceAll(/\[([^[\]]*)\]/g, (_match, choice: string) => {
    const [first = '', ...rest] = choice.split('|');
    return pick(random, [first, ...rest]);
  });
  return chosen
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/\{([^{}]*)\}/g, (match, slot: string) => values[slot] ?? match)
    .trim();
}
