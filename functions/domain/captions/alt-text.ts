import { leftToRight } from '../labels/isolates.ts';
import { claimsIn } from '../law/check-claims.ts';
import { type CaptionBrief, claimsContextOf } from './caption-brief.ts';
import { type DrawnText, drawLawfully } from './draw-lawfully.ts';
import { drawsWithout, type Refused } from './draws.ts';
import { bookOf, type PhraseBooks, spokenLanguage } from './phrase-book.ts';
import { sellingSentences } from './sentences.ts';
import { speakerFor } from './speaker.ts';

/** The longest alternative text that Instagram accepts. */
const LONGEST = 1000;

/**
 * Returns a description of the picture, made from the facts on its label and in the language of the caption: it says
 * nothing else about the photo. A sentence that the law refuses is drawn again or left out.
 */
export function altTextFor(brief: CaptionBrief, books: PhraseBooks): string {
  const context = claimsContextOf(brief);
  const draw = (refused: Refused): DrawnText => drawAltText(brief, books, refused);
  return drawLawfully(draw, (text) => claimsIn(text, context)).text.slice(0, LONGEST);
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

/**
 * Returns a text for each of a carousel's pictures that says which one it is, in the caption's language: "Picture 2 of
 * 5."
 */
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
 * Returns the description of one of a post's pictures: which of several it is, and what it shows. If photos were added or
 * removed since the caption was written, the pictures are not counted.
 */
export function altTextOf(
  caption: { readonly altText: string; readonly slideTexts?: readonly string[] | undefined },
  { at, of }: Slide,
): string {
  const { altText, slideTexts = [] } = caption;
  const slideText = slideTexts.length === of ? (slideTexts[at] ?? '') : '';
  return `${slideText} ${altText}`.trim().slice(0, LONGEST);
}
