import { withoutIsolates } from '../labels/isolates.ts';
import { type Locale, localeOf } from '../labels/locale.ts';
import type { Language } from '../language.ts';
import { pick, type Random, randomFrom, shuffled } from '../seeded.ts';
import { type CaptionBrief, pageOf, type Situation, situationOf } from './caption-brief.ts';
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
   * `more` adds or replaces slots. A location that was named already is not named again if the book has other phrases.
   */
  say(section: Section, more?: SlotValues): string;
  /**
   * Returns the source of random numbers that determines in which order sentences stand; `what` names them. It changes when variants were refused, since two sentences
   * may be unlawful only side by side.
   */
  randomFor(what: string): Random;
  /** Returns a text of a model with its slots filled. */
  put(template: string, more?: SlotValues): string;
  /** Joins sentences as the language does. */
  join(sentences: readonly string[]): string;
  /** Whether a sentence has said the value of a slot. */
  hasSaid(slot: string): boolean;
  /** Whether the book has a phrase for the section in this situation, and the form its facts. */
  canSay(section: Section): boolean;
}

/** Slots that name a location. */
const LOCATION_SLOTS = ['community', 'home', 'village'] as const;

/** Whether a phrase names a location that was named before, or that another of its slots also names. */
function repeatsLocation(phrase: string, slots: SlotValues, said: string): boolean {
  const used = slotsIn(phrase);
  const valueOf = (slot: string): string => withoutIsolates(slots[slot] ?? '');
  return LOCATION_SLOTS.filter((slot) => used.includes(slot)).some((location) => {
    const value = valueOf(location);
    const others = used.filter((slot) => slot !== location).map(valueOf);
    return said.includes(value) || others.some((other) => other.includes(value));
  });
}

/** The source of a draw, and the phrase that is preferred, if the posts of the product on the page are counted. */
interface Lot {
  readonly random: Random;
  readonly preferred: (phrases: readonly string[]) => string | undefined;
}

const GOLDEN = 0.382;

/** Returns a step that visits every position of a circle and whose first visits lie far apart. */
function stepAround(size: number): number {
  const divides = (one: number, other: number): boolean =>
    other === 0 ? one > 1 : divides(other, one % other);
  let step = Math.max(1, Math.round(size * GOLDEN));
  while (divides(size, step)) step -= 1;
  return step;
}

/**
 * Returns the lot of a section. For each of its products a page goes through the phrases of a section in an order of its
 * own, and says none again before the others. One that does not fit beside what was said gives way to the next in order.
 */
function lotOf(brief: CaptionBrief, what: string, all: readonly string[]): Lot {
  const { seed, round, product } = brief;
  return {
    // Each section has a seed of its own, so that a phrase added to one section does not change the others.
    random: randomFrom(`${seed}|${what}`),
    preferred: (phrases) => {
      if (round === undefined) return undefined;
      const varied = shuffled(randomFrom(`${pageOf(brief)}|${product.name}|${what}`), all);
      const first = (round * stepAround(varied.length)) % varied.length;
      return [...varied.slice(first), ...varied.slice(0, first)].find((phrase) => phrases.includes(phrase));
    },
  };
}

/** Returns a variant of one of the phrases, its choices made. If it is refused, another is drawn from all that are not. */
function draw(
  phrases: readonly string[],
  { random, preferred }: Lot,
  isAdmitted: (variant: string) => boolean,
): string | undefined {
  const [first, ...rest] = phrases;
  if (first === undefined) return undefined;
  const variant = chosen(preferred(phrases) ?? pick(random, [first, ...rest]), random);
  if (isAdmitted(variant)) return variant;
  const [other, ...others] = phrases.flatMap(variantsOf).filter(isAdmitted);
  return other === undefined ? undefined : pick(random, [other, ...others]);
}

/** Returns the speaker of a caption in one language. `draws` records what it says and which variants are refused. */
export function speakerFor(
  brief: CaptionBrief,
  book: PhraseBook,
  language: Language,
  draws: Draws = drawsWithout(NOTHING_REFUSED),
): Speaker {
  const situation = situationOf(brief);
  const values = slotValues(brief, language, book.terms);
  const saidSlots = new Set<string>();
  let said = '';
  const speak = (sentence: string): string => {
    said += `${withoutIsolates(sentence)}\n`;
    return sentence;
  };
  const usable = (section: Section, slots: SlotValues): readonly string[] =>
    SECTIONS[section].every((slot) => slot in slots)
      ? phrasesFor(book, section, situation).filter((phrase) =>
          slotsIn(phrase).every((slot) => slot in slots),
        )
      : [];
  return {
    language,
    locale: localeOf(language, situation.region),
    situation,
    values,
    say(section, more = {}) {
      const slots = { ...values, ...more };
      const phrases = usable(section, slots);
      const unlike = phrases.filter((phrase) => !repeatsLocation(phrase, slots, said));
      const lot = lotOf(brief, `${language}|${section}`, phrases);
      const admitted = (variant: string): boolean => draws.admits({ language, section, variant });
      const variant =
        draw(unlike.length > 0 ? unlike : phrases, lot, admitted) ?? draw(phrases, lot, admitted);
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
      for (const slot of slotsIn(variant)) saidSlots.add(slot);
      return speak(text);
    },
    hasSaid: (slot) => saidSlots.has(slot),
    canSay: (section) => usable(section, values).length > 0,
    randomFor: (what) =>
      randomFrom([brief.seed, what, ...(draws.refusals > 0 ? [draws.refusals] : [])].join('|')),
    put(template, more = {}) {
      for (const slot of slotsIn(template)) saidSlots.add(slot);
      return speak(fill(template, { ...values, ...more }));
    },
    join: (sentences) => sentences.filter(Boolean).join(language === 'zh-Hant' ? '' : ' '),
  };
}
