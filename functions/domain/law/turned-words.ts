import type { Piece, ReadText } from './normalize-text.ts';
import { knownWords, restorableWords } from './vocabulary.ts';
import { readAs, spread, type Word } from './written-words.ts';

/** Letters that look like others when the page is turned round, each before the one that it shows then. */
const UPSIDE_DOWN: ReadonlyMap<string, string> = new Map(
  'ɐa qb ɔc pd ǝe ɘe ɟf ƃg ɓg ɥh ᴉi ıi ıi ɾj ɿj ʞk ʃl ןl ɯm un dp bq ɹr ʇt nu ʌv ʍw ʎy ∀a Ǝe ⅁g ſj ⅂l Ԁp ᴚr ⊥t ∩u Λv ⅄y ˙.'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);
const IS_TURNED = /[ɐǝɘɟƃɥᴉɾʞɯɹʇʌʍʎ].*[ɐǝɘɟƃɥᴉɾʞɯɹʇʌʍʎɔı]/su;
/** Fewest letters of a word that is read backwards: shorter ones are words both ways. */
const SHORTEST = 5;
/** Fewest words written backwards of a text that is backwards as a whole. */
const FEWEST = 2;

const backwards = (text: string): string => Array.from(text).reverse().join('');
const wholeAs = (read: ReadText, said: string): ReadonlyMap<Word, readonly Piece[]> =>
  new Map([readAs(read, { start: 0, end: read.original.length }, said)]);

/** Returns a text that is written upside down as it reads when the page is turned round. */
export function turnedRound(read: ReadText): ReadonlyMap<Word, readonly Piece[]> {
  if (!IS_TURNED.test(read.original)) return new Map();
  const said = Array.from(read.original, (character) => UPSIDE_DOWN.get(character) ?? character);
  return wholeAs(read, said.reverse().join(''));
}

/** "Ealthyhay", "ehat-say": the first letters stand behind, with "ay". */
const PIG_LATIN = /^([aeiou][a-z]{2,})-?([bcdfghjklmnpqrstvwxyz]{1,2})ay$/i;
const OWN_END = /ay$|!$/i;
/** "Murn!", at the end of a text or a word. */
const LAST_I = /^([a-z]{3,})!$/i;

/** Returns the words whose end is something else: "ealthyhay", "murn!". */
export function withOwnEnd(
  words: readonly Word[],
  isClaim: (word: string) => boolean,
): ReadonlyMap<Word, readonly Piece[]> {
  return new Map(
    words.flatMap((word) => {
      if (!OWN_END.test(word.text)) return [];
      const [, rest, first] = PIG_LATIN.exec(word.text) ?? [];
      const [, stem] = LAST_I.exec(word.text) ?? [];
      if (stem !== undefined && knownWords().has(stem.toLowerCase())) return [];
      const said = rest !== undefined ? `${first ?? ''}${rest}` : stem === undefined ? '' : `${stem}i`;
      return said !== '' && isClaim(said.toLowerCase()) ? [[word, spread(said, word)] as const] : [];
    }),
  );
}

/**
 * Returns the words that are written backwards, each as it reads forwards; if there are several, the whole text as it reads
 * forwards. `isClaim` tells a claim from its first letter to its last.
 */
export function readBackwards(
  read: ReadText,
  words: readonly Word[],
  isClaim: (word: string) => boolean,
): readonly ReadonlyMap<Word, readonly Piece[]>[] {
  const turned = new Map<Word, readonly Piece[]>();
  let foreign = 0;
  for (const word of words) {
    const { letters } = word;
    if (letters.length < SHORTEST || knownWords().has(letters)) continue;
    const said = backwards(letters);
    if (restorableWords().has(said)) foreign += 1;
    if (isClaim(said)) turned.set(word, [...spread(said, word), ...word.pieces.slice(letters.length)]);
  }
  const readings: ReadonlyMap<Word, readonly Piece[]>[] = turned.size > 0 ? [turned] : [];
  if (foreign >= FEWEST) readings.push(wholeAs(read, backwards(read.original)));
  return readings;
}
