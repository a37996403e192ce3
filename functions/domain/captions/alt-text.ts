import { leftToRight } from '../labels/isolates.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { bookOf, type PhraseBooks, spokenLanguage } from './phrase-book.ts';
import { sellingSentences } from './sentences.ts';
import { speakerFor } from './speaker.ts';

/** Longest alternative text that Instagram takes. */
const LONGEST = 1000;

/** Which picture of a carousel it is: the first of five is `{ at: 1, of: 5 }`. */
export interface Slide {
  readonly at: number;
  readonly of: number;
}

/**
 * What the picture shows, from the facts on its label: nothing is said about the photo that nobody told us. In the
 * language of the caption; every picture of a carousel has its own.
 */
export function altTextFor(brief: CaptionBrief, books: PhraseBooks, slide?: Slide): string {
  const language = spokenLanguage(brief.language, books);
  const speaker = speakerFor(brief, bookOf(language, books), language);
  const count = (number: number): string => (language === 'ar' ? leftToRight(`${number}`) : `${number}`);
  const sentences = [
    slide ? speaker.say('altSlide', { at: count(slide.at), of: count(slide.of) }) : '',
    speaker.say('altPicture'),
    speaker.say('altLabel'),
    speaker.say('altNet'),
    sellingSentences(brief, speaker),
    speaker.say('altOrder'),
  ];
  return speaker.join(sentences).slice(0, LONGEST);
}
