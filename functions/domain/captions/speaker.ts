import { withoutIsolates } from '../labels/isolates.ts';
import { type Locale, localeOf } from '../labels/locale.ts';
import type { Language } from '../language.ts';
import { pick, type Random, randomFrom } from '../seeded.ts';
import { type CaptionBrief, type Situation, situationOf } from './caption-brief.ts';
import { type Draws, drawsWithout, NOTHING_REFUSED } from './draws.ts';
import { chosen, fill, slotsIn, variantsOf } from './phrase.ts';
import { type Section, type PhraseBook, SECTIONS, phrasesFor } from './phrase-book.ts';
import { type SlotValues, slotValues } from './slot-values.ts';

/** Writes the sections of one caption in one language: the same seed gives the same text. */
export interface Speaker {
  readonly language: Language;
  readonly locale: Locale;
  readonly situation: Situation;
  readonly values: SlotValues;
  /**
   * Returns a sentence of the section; empty when the form lacks a fact for it, or when every variant of it was refused.
   * `more` adds or replaces slots. A place that was named already is not named again if the book has other phrases.
   */
  say(section: Section, more?: SlotValues): string;
  /**
   * Returns the source that determines an order of sentences. It changes when variants were refused, since two sentences
   * may be unlawful only side by side.
   */
  orderOf(what: string): Random;
  /** Returns a text of a model with its slots filled. */
  put(template: string, more?: SlotValues): string;
  /** Joins sentences as the language does. */
  join(sentences: readonly string[]): string;
}

const PLACES = ['community', 'home', 'village'] as const;

/** Whether a phrase names a place that was named before, or that another of its slots also names. */
function repeatsPlace(phrase: string, slots: SlotValues, said: string): boolean {
  const used = slotsIn(phrase);
  const valueOf = (slot: string): string => withoutIsolates(slots[slot] ?? '');
  return PLACES.filter((place) => used.includes(place)).some((place) => {
    const value = valueOf(place);
    const others = used.filter((slot) => slot !== place).map(valueOf);
    return said.includes(value) || others.some((other) => other.includes(value));
  });
}

/** Returns a variant of one of the phrases, its choices made. If it is refused, another is drawn from all that are not. */
function draw(
  phrases: readonly string[],
  random: Random,
  isAdmitted: (variant: string) => boolean,
): string | undefined {
  const [first, ...rest] = phrases;
  if (first === undefined) return undefined;
  const variant = chosen(pick(random, [first, ...rest]), random);
  if (isAdmitted(variant)) return variant;
  const [other, ...others] = phrases.flatMap(variantsOf).filter(isAdmitted);
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
    locale: localeOf(language, situation.region),
    situation,
    values,
    say(section, more = {}) {
      const slots = { ...values, ...more };
      if (SECTIONS[section].some((slot) => !(slot in slots))) return '';
      const phrases = phrasesFor(book, section, situation);
      const unlike = phrases.filter((phrase) => !repeatsPlace(phrase, slots, said));
      // Each section has a seed of its own, so that a phrase added to one section does not change the others.
      const random = randomFrom(`${brief.seed}|${language}|${section}`);
      const admitted = (variant: string): boolean => draws.admits({ language, section, variant });
      const variant =
        draw(unlike.length > 0 ? unlike : phrases, random, admitted) ?? draw(phrases, random, admitted);
      if (variant === undefined) {
        if (phrases.length > 0) draws.noteSpent({ language, section });
        return '';
      }
      const text = fill(variant, slots);
      draws.note({
        language,
        section,
        variant,
        text,
        among: () => phrases.flatMap(variantsOf).filter(admitted),
        filled: () => slotsIn(variant).map((slot) => slots[slot] ?? ''),
      });
      return speak(text);
    },
    orderOf: (what) =>
      randomFrom([brief.seed, what, ...(draws.refusals > 0 ? [draws.refusals] : [])].join('|')),
    put: (template, more = {}) => speak(fill(template, { ...values, ...more })),
    join: (sentences) => sentences.filter(Boolean).join(language === 'zh-Hant' ? '' : ' '),
  };
}
