import type { Language } from '../language.ts';
import type { Section } from './phrase-book.ts';

/** A sentence of ours as it was drawn from a phrase book for a text. */
export interface Drawn {
  readonly language: Language;
  readonly section: Section;
  /** The wording with open slots, and the text with the slots filled. */
  readonly wording: string;
  readonly text: string;
  /** Returns the wordings from which it was drawn and that are not refused, including its own. */
  among(): readonly string[];
  /** Returns the values of its slots. */
  filled(): readonly string[];
}

/** Returns the key under which a refused wording of a section is remembered. */
const keyOf = ({ language, section, wording }: Pick<Drawn, 'language' | 'section' | 'wording'>): string =>
  [language, section, wording].join('|');

/** The draws of one text, and the wordings that it may not use. */
export interface Draws {
  /** How many wordings were refused; it varies the order of sentences when a text is drawn again. */
  readonly refusals: number;
  readonly drawn: readonly Drawn[];
  /** Sections that have no words left, because each of their wordings was refused. */
  readonly spent: readonly Pick<Drawn, 'language' | 'section'>[];
  admits(wording: Pick<Drawn, 'language' | 'section' | 'wording'>): boolean;
  note(drawn: Drawn): void;
  noteSpent(section: Pick<Drawn, 'language' | 'section'>): void;
}

/** Keys of the wordings that a text may not use. */
export type Refused = ReadonlySet<string>;

export const NOTHING_REFUSED: Refused = new Set();

/** Returns the refused wordings with some more added. */
export const refusing = (refused: Refused, wordings: readonly Drawn[]): Refused =>
  new Set([...refused, ...wordings.map(keyOf)]);

export function drawsWithout(refused: Refused): Draws {
  const drawn: Drawn[] = [];
  const spent: Pick<Drawn, 'language' | 'section'>[] = [];
  return {
    refusals: refused.size,
    drawn,
    spent,
    admits: (wording) => !refused.has(keyOf(wording)),
    note: (one) => drawn.push(one),
    noteSpent: (section) => spent.push(section),
  };
}
