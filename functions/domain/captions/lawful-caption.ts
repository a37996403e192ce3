import { claimsIn, problemsOf } from '../law/check-claims.ts';
import type { Problem } from '../problem.ts';
import { type CaptionBrief, claimsContextOf } from './caption-brief.ts';
import { checkNotHalal } from './check-caption.ts';
import { checkText } from './check-text.ts';
import { drawCaption, type ModelTexts } from './compose-caption.ts';
import { drawLawfully, isNeeded } from './draw-lawfully.ts';
import { noLawfulPhrase } from './no-lawful-phrase.ts';
import type { PhraseBooks } from './phrase-book.ts';

/** A caption, and every problem that forbids publishing it. */
export interface LawfulCaption {
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Returns the caption of one post, written from the phrase books by its seed, or from `modelTexts` where that has a text. A
 * sentence of ours that the law refuses in its context is drawn again. A problem is therefore either about what people
 * typed (`law.*` and `captions.*`) or says that a phrase book has no lawful phrase left (`captions.noLawfulPhrase`).
 */
export function lawfulCaption(
  brief: CaptionBrief,
  books: PhraseBooks,
  modelTexts?: ModelTexts,
): LawfulCaption {
  const context = claimsContextOf(brief);
  const { text, claims, draws } = drawLawfully(
    (refused) => drawCaption(brief, books, { modelTexts, refused }),
    (drawn) => claimsIn(drawn, context),
  );
  const spent = draws.spent.find(({ section }) => isNeeded(section));
  return {
    text,
    problems: [
      ...checkText(text, brief.place),
      ...problemsOf(claims, 'caption'),
      ...checkNotHalal(text, context),
      ...(spent ? [noLawfulPhrase(spent)] : []),
    ],
  };
}
