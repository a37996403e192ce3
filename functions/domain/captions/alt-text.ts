import { leftToRight } from '../labels/isolates.ts';
import { claimsIn } from '../law/check-claims.ts';
import { type CaptionBrief, subjectOf } from './caption-brief.ts';
import { type DrawnText, drawLawfully } from './draw-lawfully.ts';
import { drawsWithout, type Refused } from './draws.ts';
import { bookOf, type PhraseBooks, spokenLanguage } from './phrase-book.ts';
import { sellingSentences } from './sentences.ts';
import { speakerFor } from './speaker.ts';

/** Longest alternative text that Instagram takes. */
const LONGEST = 1000;

/**
 * What the picture shows, from the facts on its label: nothing is said about the photo that nobody told us. In the
 * language of the caption. A sentence that the law refuses is drawn again or left out.
 */
export function altTextFor(brief: CaptionBrief, books: PhraseBooks): string {
  const subject = subjectOf(brief);
  const draw = (refused: Refused): DrawnText => drawAltText(brief, books, refused);
  return drawLawfully(draw, (text) => claimsIn(text, subject)).text.slice(0, LONGEST);
}

function drawAltText(brief: CaptionBrief, books: PhraseBooks, refused: Refused): DrawnText {
  const language = spokenLanguage(brief.language, books);
  const draws = drawsWithout(refused);
  const speaker = speakerFor(brief, bookOf(language, books), language, draws);
  const sentences = [
    speaker.say('altPicture'),
    speaker.say('altLabel'),
    speaker.say('altNet'),
    sellingSentences(brief, speaker),
    speaker.say('altOrder'),
  ];
  return { text: speaker.join(sentences), draws };
}

/** Which of a carousel's pictures each is, in their order and the caption's language: "Picture 2 of 5." */
export function slideTextsFor(brief: CaptionBrief, books: PhraseBooks, pictures: number): string[] {
  const language = spokenLanguage(brief.language, books);
  const speaker = speakerFor(brief, bookOf(language, books), language);
  const count = (number: number): string => (language === 'ar' ? leftToRight(`${number}`) : `${number}`);
  return Array.from({ length: pictures }, (_, index) =>
    speaker.say('altSlide', { at: count(index + 1), of: count(pictures) }),
  );
}

/** One of the pictures of a post: the first of five is `{ at: 0, of: 5 }`. */
export interface Slide {
  readonly at: number;
  readonly of: number;
}

/**
 * The description of one of a post's pictures: which it is, where there are several, and what it shows. Photos may have
 * come or gone since the words were written; then none of them is counted.
 */
export function altTextOf(
  words: { readonly altText: string; readonly slideTexts?: readonly string[] | undefined },
  { at, of }: Slide,
): string {
  const { altText, slideTexts = [] } = words;
  const slideText = slideTexts.length === of ? (slideTexts[at] ?? '') : '';
  return `${slideText} ${altText}`.trim().slice(0, LONGEST);
}
