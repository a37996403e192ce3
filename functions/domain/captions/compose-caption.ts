import type { Language } from '../language.ts';
import { randomFrom } from '../seeded.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { DrawnText } from './draw-lawfully.ts';
import { type Draws, drawsWithout, NOTHING_REFUSED, type Refused } from './draws.ts';
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

/** How one caption is written: how much of it, in whose words, and by which draws. */
interface Manner {
  readonly fullness: Fullness;
  readonly worded: WordedTexts;
  readonly draws: Draws;
}

/** Tags are ours to leave out: the law may refuse one that a name was run together to. */
function tagsOf(brief: CaptionBrief, first: Speaker, draws: Draws): Paragraph {
  const { language } = first;
  const tags = hashtagsFor(brief, language, first.say('hashtag')).filter((wording) =>
    draws.admits({ language, part: 'hashtag', wording }),
  );
  for (const tag of tags)
    draws.note({ language, part: 'hashtag', wording: tag, text: tag, among: () => [tag], filled: () => [] });
  return fixed(tags.join(' '));
}

function paragraphs(
  brief: CaptionBrief,
  books: PhraseBooks,
  { fullness, worded, draws }: Manner,
): readonly Paragraph[] {
  const [language, other] = languagesOf(brief, books);
  const first = speakerFor(brief, bookOf(language, books), language, draws);
  const link = CAPTION_LIMITS[brief.place].links ? fullness.link : 'none';
  const lead = [
    ...body(brief, first, fullness, worded[language]),
    varying(orderLines(brief, first, link)),
    closing(brief, first, fullness),
    caution(brief, first),
  ];
  const hasTags = fullness.facts && brief.place !== 'whatsapp';
  const tags = hasTags ? tagsOf(brief, first, draws) : fixed('');
  if (other === undefined) return [...lead, tags];
  const second = speakerFor(brief, bookOf(other, books), other, draws);
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

interface DrawnParagraphs extends DrawnText {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * A caption as full as its place allows, without the wordings that were refused. Where even the barest is too long, her
 * words are shortened if a sentence's end allows it; else it stays too long.
 */
export function drawCaption(
  brief: CaptionBrief,
  books: PhraseBooks,
  { worded = {}, refused }: { readonly worded?: WordedTexts | undefined; readonly refused: Refused },
): DrawnParagraphs {
  const limit = CAPTION_LIMITS[brief.place].characters;
  const written = (shown: CaptionBrief, fullness: Fullness): DrawnParagraphs => {
    const draws = drawsWithout(refused);
    const all = paragraphs(shown, books, { fullness, worded, draws }).filter(({ text }) => text !== '');
    return { paragraphs: all, text: textOf(all), draws };
  };
  for (const fullness of LADDER) {
    const drawn = written(brief, fullness);
    if (drawn.text.length <= limit) return drawn;
  }
  const excess = written(brief, BAREST).text.length - limit;
  const [language] = languagesOf(brief, books);
  return written(withShorterWords(brief, language, excess), BAREST);
}

/** A first draw as text: what is published goes through `lawfulCaption`. */
export const composeCaption = (brief: CaptionBrief, books: PhraseBooks): string =>
  drawCaption(brief, books, { refused: NOTHING_REFUSED }).text;

/** Its paragraphs; which of them vary is told, so that variety can be measured. */
export const composeParagraphs = (brief: CaptionBrief, books: PhraseBooks): readonly Paragraph[] =>
  drawCaption(brief, books, { refused: NOTHING_REFUSED }).paragraphs;
