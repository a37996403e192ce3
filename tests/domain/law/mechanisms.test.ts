import { describe, expect, it } from 'vitest';
import { findClaims } from '../../../functions/domain/law/find-claims.ts';
import { CLAIM_EXAMPLES } from './examples/claim-examples.ts';

const WORD = /[a-z]{5,}/gi;
const inEach =
  (change: (word: string) => string) =>
  (text: string): string =>
    text.replace(WORD, change);
const middle = (word: string): number => word.length >> 1;
const cutAt = (word: string, between: string): string =>
  word.slice(0, middle(word)) + between + word.slice(middle(word));
const inLetters =
  (first: number) =>
  (text: string): string =>
    text.replaceAll(/[a-z]/g, (letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 0x61));
const lettered = (from: string, to: string) => {
  const letters = Array.from(to);
  return (text: string): string =>
    Array.from(text, (letter) => letters[from.indexOf(letter)] ?? letter).join('');
};

/** Each disguise with the share of examples, in percent, in which it may still hide every word of the claim. */
const DISGUISES: readonly (readonly [string, number, (text: string) => string])[] = [
  ['digits for letters', 3, inEach(lettered('aeiost', '431057'))],
  ['signs for letters', 9, inEach(lettered('ais', '@!$'))],
  ['a star for the last vowel', 7, inEach((word) => word.replace(/[aeiou](?=[^aeiou]*$)/, '*'))],
  ['points between letters', 2, inEach((word) => Array.from(word).join('.'))],
  ['hyphens between letters', 2, inEach((word) => Array.from(word).join('-'))],
  ['pictures between letters', 2, inEach((word) => Array.from(word).join('🌸'))],
  ['lines between letters', 4, inEach((word) => Array.from(word).join('\n'))],
  ['a space in the middle', 9, inEach((word) => cutAt(word, ' '))],
  ['a hyphen in the middle', 2, inEach((word) => cutAt(word, '-'))],
  ['a picture in the middle', 2, inEach((word) => cutAt(word, '🌿'))],
  ['a bracket in the middle', 2, inEach((word) => cutAt(word, '('))],
  [
    'words in three parts',
    8,
    inEach((word) => (word.length < 6 ? word : `${word.slice(0, 2)} ${word.slice(2, 4)} ${word.slice(4)}`)),
  ],
  ['a letter twice', 10, inEach((word) => word.slice(0, 2) + word.slice(1))],
  ['the last letter twice', 8, inEach((word) => word + word.slice(-1))],
  ['a letter five times', 4, inEach((word) => word.slice(0, 1) + word.slice(1, 2).repeat(5) + word.slice(2))],
  [
    'two letters that changed places',
    8,
    inEach((word) =>
      word.length < 7
        ? word
        : word.slice(0, middle(word)) +
          word.charAt(middle(word) + 1) +
          word.charAt(middle(word)) +
          word.slice(middle(word) + 2),
    ),
  ],
  [
    'a letter left out',
    9,
    inEach((word) => (word.length < 7 ? word : word.slice(0, middle(word)) + word.slice(middle(word) + 1))),
  ],
  ['Cyrillic letters', 2, lettered('aeopcyx', 'аеорсух')],
  ['Greek letters', 2, lettered('aoivn', 'αοινη')],
  ['bold letters', 2, inLetters(0x1d41a)],
  ['full-width letters', 2, inLetters(0xff41)],
  ['letters in circles', 2, inLetters(0x24d0)],
  ['letters in brackets', 3, inLetters(0x249c)],
  ['flags for letters', 2, inLetters(0x1f1e6)],
  [
    'letters upside down',
    4,
    (text) =>
      Array.from(lettered('abcdefghijkmnpqrtuvwy', 'ɐqɔpǝɟƃɥᴉɾʞɯudbɹʇnʌʍʎ')(text.toLowerCase()))
        .reverse()
        .join(''),
  ],
  ['rn for m', 7, (text) => text.replaceAll('m', 'rn')],
  ['q for k', 6, (text) => text.replaceAll('k', 'q')],
  ['z for s', 9, (text) => text.replaceAll('s', 'z')],
];

const EXAMPLES = (['id', 'en'] as const).flatMap((language) =>
  Object.values(CLAIM_EXAMPLES)
    .flatMap((examples) => examples[language].refused)
    .filter((text) => /[a-z]{5}/i.test(text) && /^[\x20-\x7e]+$/.test(text)),
);

describe('every Indonesian and English example of a claim', () => {
  it.each(DISGUISES)('is found with %s, but for %s of a hundred', (_name, most, disguise) => {
    const disguised = EXAMPLES.filter((text) => disguise(text) !== text).map(disguise);
    const hidden = disguised.filter((text) => findClaims(text).length === 0);
    expect((100 * hidden.length) / disguised.length).toBeLessThanOrEqual(most);
  });
});
