import type { Language } from '../language.ts';
import type { Part } from './phrase-book.ts';

/** A sentence of ours as it was drawn for a text. */
export interface Drawn {
  readonly language: Language;
  readonly part: Part;
  /** Its wording with slots open, and what it says. */
  readonly wording: string;
  readonly text: string;
  /** The wordings that it was drawn from and that are not refused, its own among them. */
  among(): readonly string[];
  /** What was filled in. */
  filled(): readonly string[];
}

/** A wording of a part, as one that was refused is remembered. */
const keyOf = ({ language, part, wording }: Pick<Drawn, 'language' | 'part' | 'wording'>): string =>
  [language, part, wording].join('|');

/** The draws of one text: which wordings it has to do without, and what was drawn for it. */
export interface Draws {
  /** How many wordings were refused: what is drawn again may also be put in another order. */
  readonly refusals: number;
  readonly drawn: readonly Drawn[];
  /** Parts that are left without words, because each of theirs was refused. */
  readonly spent: readonly Pick<Drawn, 'language' | 'part'>[];
  admits(wording: Pick<Drawn, 'language' | 'part' | 'wording'>): boolean;
  note(drawn: Drawn): void;
  noteSpent(part: Pick<Drawn, 'language' | 'part'>): void;
}

/** Wordings that a text has to do without. */
export type Refused = ReadonlySet<string>;

export const NOTHING_REFUSED: Refused = new Set();

/** The same, and these. */
export const refusing = (refused: Refused, wordings: readonly Drawn[]): Refused =>
  new Set([...refused, ...wordings.map(keyOf)]);

export function drawsWithout(refused: Refused): Draws {
  const drawn: Drawn[] = [];
  const spent: Pick<Drawn, 'language' | 'part'>[] = [];
  return {
    refusals: refused.size,
    drawn,
    spent,
    admits: (wording) => !refused.has(keyOf(wording)),
    note: (one) => drawn.push(one),
    noteSpent: (part) => spent.push(part),
  };
}
