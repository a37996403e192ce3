const BROKEN = /\p{Surrogate}/u;
/** Control characters, also those that change the text direction; nobody types them on purpose. */
const UNSEEN = /[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Whether a text contains half a surrogate pair, which cannot be stored or shown. */
export const isBroken = (typed: string): boolean => BROKEN.test(typed);

/** Removes invisible characters from typed text and puts it on one line, or keeps its lines where `lines` allows them. */
export const cleanText = (typed: string, lines = false): string =>
  typed
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replaceAll(UNSEEN, '').replaceAll(/ {2,}/g, ' ').trim())
    .join(lines ? '\n' : ' ')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
