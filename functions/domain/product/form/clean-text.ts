const BROKEN = /\p{Surrogate}/u;
/** Control characters and marks that turn the direction of what follows; never meant by who types. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whether half a character is in it, which no store and no page can show. */
export const isBroken = (typed: string): boolean => BROKEN.test(typed);

/** What was typed without what cannot be seen: on one line, or on lines of its own where they are allowed. */
export const cleanText = (typed: string, lines = false): string =>
  typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(UNSEEN, '').replaceAll(/ {2,}/g, ' ').trim())
    .join(lines ? '\n' : ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
