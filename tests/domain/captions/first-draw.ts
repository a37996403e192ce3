import type { CaptionBrief } from '../../../functions/domain/captions/caption-brief.ts';
import { drawCaption } from '../../../functions/domain/captions/compose-caption.ts';
import { NOTHING_REFUSED } from '../../../functions/domain/captions/draws.ts';
import type { Paragraph } from '../../../functions/domain/captions/paragraph.ts';
import type { PhraseBooks } from '../../../functions/domain/captions/phrase-book.ts';

/** Returns a first draw as text; a caption that is published comes from `lawfulCaption`. */
export const composeCaption = (brief: CaptionBrief, books: PhraseBooks): string =>
  drawCaption(brief, books, { refused: NOTHING_REFUSED }).text;

/** Returns the paragraphs of a first draw. Each says whether it varies, so that variety can be measured. */
export const composeParagraphs = (brief: CaptionBrief, books: PhraseBooks): readonly Paragraph[] =>
  drawCaption(brief, books, { refused: NOTHING_REFUSED }).paragraphs;
