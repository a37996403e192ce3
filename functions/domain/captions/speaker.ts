import { withoutIsolates } from '../labels/isolates.ts';
import { type WordedLanguage, wordedLanguage } from '../labels/worded-language.ts';
import type { Language } from '../language.ts';
import { pick, type Random, randomFrom } from '../seeded.ts';
import { type CaptionBrief, type Situation, situationOf } from './caption-brief.ts';
import { type Draws, drawsWithout, NOTHING_REFUSED } from './draws.ts';
import { chosen, fill, slotsIn, wordingsOf } from './phrase.ts';
import { type Part, type PhraseBook, PARTS, phrasesFor } from './phrase-book.ts';
import { type SlotValues, slotValues } from './slot-values.ts';

/** Says parts of one caption in one language: the same seed gives the same words. */
export interface Speaker {
  readonly language: Language;
  readonly worded: WordedLanguage;
  readonly situation: Situation;
  readonly values: SlotValues;
  /** A sentence of the part; empty when the form lacks a fact for it, or when every wording of it was refused. `more` adds
   * or replaces slots. A place that was named is not named again where the book has other words. */
  say(part: Part, more?: SlotValues): string;
  /** What decides an order of sentences; another one when wordings were refused, since two may not stand side by side. */
  orderOf(what: string): Random;
  /** A text of others with its slots filled. */
  put(template: string, more?: SlotValues): string;
  /** Sentences in a row, as the language sets them. */
  join(sentences: readonly string[]): string;
}

const PLACES = ['community', 'home', 'village'] as const;

/** Whether a phrase names a place that was named before, or that another of its slots names too. */
function repeatsPlace(phrase: string, slots: SlotValues, said: string): boolean {
  const used = slotsIn(phrase);
  const valueOf = (slot: string): string => withoutIsolates(slots[slot] ?? '');
  return PLACES.filter((place) => used.includes(place)).some((place) => {
    const value = valueOf(place);
    const others = used.filter((slot) => slot !== place).map(valueOf);
    return said.includes(value) || others.some((other) => other.includes(value));
  });
}

/** A wording of one of the phrases, its choices made. One that is refused is drawn again among all that are not. */
function draw(
  phrases: readonly string[],
  random: Random,
  isAdmitted: (wording: string) => boolean,
): string | undefined {
  const [first, ...rest] = phrases;
  if (first === undefined) return undefined;
  const wording = chosen(pick(random, [first, ...rest]), random);
  if (isAdmitted(wording)) return wording;
  const [other, ...others] = phrases.flatMap(wordingsOf).filter(isAdmitted);
  return other === undefined ? undefined : pick(random, [other, ...others]);
}

export function speakerFor(
  brief: CaptionBrief,
  book: PhraseBook,
  language: Language,
  draws: Draws = drawsWithout(NOTHING_REFUSED),
): Speaker {
  const situation = situationOf(brief);
  const values = slotValues(brief, language);
  let said = '';
  const speak = (sentence: string): string => {
    said += `${withoutIsolates(sentence)}\n`;
    return sentence;
  };
  return {
    language,
    worded: wordedLanguage(language, situation.region),
    situation,
    values,
    say(part, more = {}) {
      const slots = { ...values, ...more };
      if (PARTS[part].some((slot) => !(slot in slots))) return '';
      const phrases = phrasesFor(book, part, situation);
      const unlike = phrases.filter((phrase) => !repeatsPlace(phrase, slots, said));
      // Each part draws by its own seed, so that a phrase added to one part leaves the others as they were.
      const random = randomFrom(`${brief.seed}|${language}|${part}`);
      const admitted = (wording: string): boolean => draws.admits({ language, part, wording });
      const wording =
        draw(unlike.length > 0 ? unlike : phrases, random, admitted) ?? draw(phrases, random, admitted);
      if (wording === undefined) {
        if (phrases.length > 0) draws.noteSpent({ language, part });
        return '';
      }
      const text = fill(wording, slots);
      draws.note({
        language,
        part,
        wording,
        text,
        among: () => phrases.flatMap(wordingsOf).filter(admitted),
        filled: () => slotsIn(wording).map((slot) => slots[slot] ?? ''),
      });
      return speak(text);
    },
    orderOf: (what) =>
      randomFrom([brief.seed, what, ...(draws.refusals > 0 ? [draws.refusals] : [])].join('|')),
    put: (template, more = {}) => speak(fill(template, { ...values, ...more })),
    join: (sentences) => sentences.filter(Boolean).join(language === 'zh-Hant' ? '' : ' '),
  };
}
