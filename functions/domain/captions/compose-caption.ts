import type { Language } from '../language.ts';
import { randomFrom } from '../seeded.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { BAREST, type Fullness, LADDER } from './fullness.ts';
import { hashtagsFor } from './hashtags.ts';
import { CAPTION_LIMITS } from './limits.ts';
import { fixed, type Paragraph, textOf, varying } from './paragraph.ts';
import { bookOf, type PhraseBooks, spokenLanguage } from './phrase-book.ts';
import { body, typedWords } from './product-paragraphs.ts';
import { notHalal, orderLines, sellingSentences } from './sentences.ts';
import { withShorterWords } from './shorter-words.ts';
import { type Speaker, speakerFor } from './speaker.ts';

/** Texts with slots that stand in place of a book's opening and facts, by language. */
export type WordedTexts = Readonly<Partial<Record<Language, string>>>;

/** Languages that a caption speaks, the leading one first: beside a foreign one, and for buyers abroad, there are two. */
export function languagesOf(brief: CaptionBrief, books: PhraseBooks): readonly [Language, Language?] {
  const first = spokenLanguage(brief.language, books);
  if (first !== 'id') return [first, 'id'];
  return brief.audience === 'abroad' ? ['id', 'en'] : ['id'];
}

const caution = (brief: CaptionBrief, speaker: Speaker): Paragraph =>
  fixed(brief.product.kind === 'food' ? speaker.say('caution') : '');

/** A word of thanks in half of the captions; plain ones do without. */
function closing(brief: CaptionBrief, speaker: Speaker, fullness: Fullness): Paragraph {
  const isWanted = fullness.extras && brief.place !== 'whatsapp' && speaker.situation.tone === 'warm';
  const isSaid = isWanted && randomFrom(`${brief.seed}|closing`)() < 0.5;
  return varying(isSaid ? speaker.say('closing') : '');
}

function paragraphs(
  brief: CaptionBrief,
  books: PhraseBooks,
  fullness: Fullness,
  worded: WordedTexts,
): readonly Paragraph[] {
  const [language, other] = languagesOf(brief, books);
  const first = speakerFor(brief, bookOf(language, books), language);
  const link = brief.place === 'instagram' ? 'none' : fullness.link;
  const lead = [
    ...body(brief, first, fullness, worded[language]),
    varying(orderLines(brief, first, link)),
    closing(brief, first, fullness),
    caution(brief, first),
  ];
  const hasTags = fullness.facts && brief.place !== 'whatsapp';
  const tags = fixed(hasTags ? hashtagsFor(brief, language, first.say('hashtag')).join(' ') : '');
  if (other === undefined) return [...lead, tags];
  const second = speakerFor(brief, bookOf(other, books), other);
  // Several sellers are listed once; their numbers need no second language.
  const order = brief.alsoSellers.length === 0 ? orderLines(brief, second, 'none') : '';
  const short = [
    fixed(fullness.second === 'unworded' ? '' : typedWords(brief, other)),
    varying(second.join([second.say('price'), sellingSentences(brief, second)])),
    fixed(notHalal(brief, second)),
  ];
  const rest =
    fullness.second === 'full' ? [...body(brief, second, fullness, worded[other]), varying(order)] : short;
  return [...lead, fixed('—'), ...rest, caution(brief, second), tags];
}

/**
 * A caption's paragraphs, as full as its place allows. Where even the barest is too long, her words are shortened if a
 * sentence's end allows it; else it stays too long. Which of them vary is told, so that variety can be measured.
 */
export function composeParagraphs(
  brief: CaptionBrief,
  books: PhraseBooks,
  worded: WordedTexts = {},
): readonly Paragraph[] {
  const limit = CAPTION_LIMITS[brief.place].characters;
  const written = (shown: CaptionBrief, fullness: Fullness): readonly Paragraph[] =>
    paragraphs(shown, books, fullness, worded).filter((paragraph) => paragraph.text !== '');
  for (const fullness of LADDER) {
    const parts = written(brief, fullness);
    if (textOf(parts).length <= limit) return parts;
  }
  const excess = textOf(written(brief, BAREST)).length - limit;
  const [language] = languagesOf(brief, books);
  return written(withShorterWords(brief, language, excess), BAREST);
}

/** The caption of one post, worded from the phrase books by its seed, or from `worded` where that holds a text. */
export const composeCaption = (brief: CaptionBrief, books: PhraseBooks, worded?: WordedTexts): string =>
  textOf(composeParagraphs(brief, books, worded));
