/**
 * Indonesian as it was spelled until 1972 ("madoe", "djantoeng", "tjotjok"), which sellers use for an old look and to hide
 * claims. Small letters and capitals alike; a word without such a pair is left as it is.
 */
const OLD = /oe|dj|tj|nj|sj/i;
const NEW: readonly (readonly [RegExp, string])[] = [
  [/oe/g, 'u'],
  [/tj/g, 'c'],
  [/nj/g, 'ny'],
  [/sj/g, 'sy'],
  [/(?<!d)j/g, 'y'],
  [/dj/g, 'j'],
];

/** Returns a word of the old spelling in the new one. */
export function newSpelling(word: string): string | undefined {
  if (!OLD.test(word)) return undefined;
  return NEW.reduce((spelled, [old, now]) => spelled.replace(old, now), word.toLowerCase());
}

/** Words of English text messages, of which digits are sounds. */
const MESSAGE_WORDS: ReadonlyMap<string, string> = new Map(
  '4 for|2 to|u you|ur your|r are|n and|b be|gr8 great|gr8t great|w8 weight|str8 straight|h8 hate|l8 late|b4 before|2day today|4ever forever|4u for you|luv love|gud good|bst best|thx thanks|da the|dis this|dat that|yr your|wt weight|da the|stomak stomach|helthy healthy|helth health|nuthin nothing|skinz skin'
    .split('|')
    .map((pair) => {
      const at = pair.indexOf(' ');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
);
/** Words that tell a message of this kind; "4" and "2" alone are amounts. */
export const MESSAGE =
  /(?<![\p{L}\p{N}])(?:gr8t?|w8|str8|l8|b4|2day|4ever|4u|ur|u|luv|gud|dis|dat|da|stomak)(?![\p{L}\p{N}])/iu;

/** Returns what a word of a text message stands for; a "z" at the end of a word is an "s". */
export const messageWord = (word: string): string | undefined => MESSAGE_WORDS.get(word.toLowerCase());
