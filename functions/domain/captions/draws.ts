import type { Language } from '../language.ts';
import type { Section } from './phrase-book.ts';

/** A sentence of ours as it was drawn from a phrase book for a text. */
export interface Drawn {
  readonly language: Language;
  readonly section: Section;
  /** The variant of the phrase with open slots, and the text with the slots filled. */
  readonly variant: string;
  readonly text: string;
  /** Returns the variants from which it was drawn and that are not refused, including its own. */
  among(): readonly string[];
  /** Returns the values of its slots. */
  filled(): readonly string[];
}

/** Returns the key under which a refused variant of a section is remembered. */
const keyOf = ({ language, section, variant }: Pick<Drawn, 'language' | 'section' | 'variant'>): string =>
  [language, section, variant].join('|');

/** The draws of one text, and the variants that it may not use. */
export interface Draws {
  /** How many variants were refused; it varies the order of sentences when a text is drawn again. */
  readonly refusals: number;
  readonly drawn: readonly Drawn[];
  /** Sections that have no phrase left, because each of their variants was refused. */
  readonly spent: readonly Pick<Drawn, 'language' | 'section'>[];
  admits(variant: Pick<Drawn, 'language' | 'section' | 'variant'>): boolean;
  note(drawn: Drawn): void;
  noteSpent(section: Pick<Drawn, 'language' | 'section'>): void;
}

/** Keys of the variants that a text may not use. */
export type Refused = ReadonlySet<string>;

export const NOTHING_REFUSED: Refused = new Set();

/** Returns the refused variants with some more added. */
export const refusing = (refused: Refused, drawn: readonly Drawn[]): Refused =>
  new Set([...refused, ...drawn.map(keyOf)]);

/** Returns the record of the draws of one caption that may not use the refused variants. */
export function drawsWithout(refused: Refused): Draws {
  const drawn: Drawn[] = [];
  const spent: Pick<Drawn, 'language' | 'section'>[] = [];
  return {
    refusals: refused.size,
    drawn,
    spent,
    admits: (variant) => !refused.has(keyOf(variant)),
    note: (one) => drawn.push(one),
    noteSpent: (section) => spent.push(section),
  };
}
