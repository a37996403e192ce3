import { wordedLanguage } from '../labels/worded-language.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { PhraseBooks } from './phrase-book.ts';
import { speakerFor } from './speaker.ts';

/** Longest alternative text that Instagram takes. */
const LONGEST = 1000;

/** What the picture shows, from the facts on its label: nothing is said about the photo that nobody told us. */
export function altTextFor(brief: CaptionBrief, books: PhraseBooks): string {
  const language = wordedLanguage(brief.language);
  const speaker = speakerFor(brief, books[language], language);
  const parts = ['altPicture', 'altLabel', 'altNet', 'altOrder'] as const;
  return parts
    .map((part) => speaker.say(part))
    .filter(Boolean)
    .join(' ')
    .slice(0, LONGEST);
}
