import { directionOf, hasRightToLeft } from '../layout/direction.ts';
import type { Word } from './set-text.ts';

/** Letters and digits that are read from left to right; signs alone take the direction of the word before them. */
const STRONG = /[\p{L}\p{N}]/u;

/**
 * Returns the words of one line as they lie on the page from left to right. The paragraph's first letter decides where the
 * line begins; runs of words in one direction stay together (a part of Unicode's UAX 9 that is enough for names and lists).
 */
export function inReadingOrder(words: readonly Word[], paragraph: string): readonly Word[] {
  const base = directionOf(paragraph, false);
  const runs: { direction: 'ltr' | 'rtl'; words: Word[] }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const direction = STRONG.test(word.text)
      ? hasRightToLeft(word.text)
        ? 'rtl'
        : 'ltr'
      : (last?.direction ?? base);
    if (last?.direction === direction) last.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const laid = base === 'rtl' ? [...runs].reverse() : runs;
  return laid.flatMap((run) => (run.direction === 'rtl' ? [...run.words].reverse() : run.words));
}
