import type { WordedLanguage } from '../labels/worded-language.ts';
import { pick, randomFrom } from '../seeded.ts';
import { type CaptionBrief, type Situation, situationOf } from './caption-brief.ts';
import { fill } from './phrase.ts';
import { type Part, type PhraseBook, PARTS, phrasesFor } from './phrase-book.ts';
import { type SlotValues, slotValues } from './slot-values.ts';

/** Says parts of one caption in one language: the same seed gives the same words. */
export interface Speaker {
  readonly situation: Situation;
  readonly values: SlotValues;
  /** A sentence of the part; empty when the form lacks a fact for it. `more` adds or replaces slots. */
  say(part: Part, more?: SlotValues): string;
}

export function speakerFor(brief: CaptionBrief, book: PhraseBook, language: WordedLanguage): Speaker {
  const situation = situationOf(brief);
  const values = slotValues(brief, language);
  return {
    situation,
    values,
    say(part, more = {}) {
      const slots = { ...values, ...more };
      if (PARTS[part].slots.some((slot) => !(slot in slots))) return '';
      const [first, ...rest] = phrasesFor(book, part, situation);
      if (first === undefined) return '';
      // Each part draws by its own seed, so that a phrase added to one part leaves the others as they were.
      const random = randomFrom(`${brief.seed}|${language}|${part}`);
      return fill(pick(random, [first, ...rest]), slots, random);
    },
  };
}
