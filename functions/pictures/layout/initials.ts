const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const LETTER = /[\p{L}\p{N}]/u;
const STANDS_ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Javanese}]/u;

const firstLetter = (word: string): string =>
  [...graphemes.segment(word)].map(({ segment }) => segment).find((letter) => LETTER.test(letter)) ?? '';

/**
 * What stands for a brand without a logo: the first letters of its first two words; one sign where a sign is a word or
 * letters join. Empty when there is no letter.
 */
export function initialsOf(brand: string): string {
  const [first = '', second = ''] = brand
    .split(' ')
    .map(firstLetter)
    .filter((letter) => letter !== '');
  return STANDS_ALONE.test(first) ? first : (first + second).toLocaleUpperCase('id');
}
