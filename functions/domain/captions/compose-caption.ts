import { type WordedLanguage, wordedLanguage } from '../labels/worded-language.ts';
import { randomFrom } from '../seeded.ts';
import type { CaptionBrief } from './caption-brief.ts';
import { hashtagsFor } from './hashtags.ts';
import { CAPTION_LIMITS } from './limits.ts';
import type { PhraseBooks } from './phrase-book.ts';
import { factSentences, foodLine, type LinkForm, notHalal, orderLines } from './sentences.ts';
import { type Speaker, speakerFor } from './speaker.ts';

/** A paragraph, and whether its wording is ours to vary (typed words, numbers, cautions and tags are not). */
export interface Paragraph {
  readonly text: string;
  readonly varies: boolean;
}

/** How much is said; from the fullest to the barest, for captions that would be too long. */
interface Fullness {
  readonly link: LinkForm;
  readonly extras: boolean;
  readonly second: 'full' | 'short';
  readonly facts: boolean;
}

const LADDER: readonly Fullness[] = [
  { link: 'ready', extras: true, second: 'full', facts: true },
  { link: 'ready', extras: false, second: 'full', facts: true },
  { link: 'bare', extras: false, second: 'full', facts: true },
  { link: 'none', extras: false, second: 'full', facts: true },
  { link: 'none', extras: false, second: 'short', facts: true },
  { link: 'none', extras: false, second: 'short', facts: false },
];

const varying = (...sentences: readonly string[]): Paragraph => ({
  text: sentences.filter(Boolean).join(' '),
  varies: true,
});
const fixed = (text: string): Paragraph => ({ text, varies: false });

/** Languages that a caption speaks, the leading one first: beside a foreign one, and for buyers abroad, there are two. */
function languagesOf(brief: CaptionBrief): readonly [WordedLanguage, WordedLanguage?] {
  const first = wordedLanguage(brief.language);
  if (first !== 'id') return [first, 'id'];
  return brief.audience === 'abroad' ? ['id', 'en'] : ['id'];
}

/** WhatsApp sets words between asterisks in bold; asterisks of the name's own would break it. */
const openingOf = (brief: CaptionBrief, speaker: Speaker): string =>
  brief.place === 'whatsapp'
    ? speaker.say('opening', { name: `*${brief.product.name.replaceAll('*', '').trim()}*` })
    : speaker.say('opening');

function body(
  brief: CaptionBrief,
  speaker: Speaker,
  fullness: Fullness,
  typed: string,
): readonly Paragraph[] {
  const opening = openingOf(brief, speaker);
  const credit = speaker.say('credit');
  const facts = fullness.facts ? factSentences(brief, speaker) : speaker.say('price');
  const creditFirst = randomFrom(`${brief.seed}|credit`)() < 0.5;
  const food =
    brief.place === 'whatsapp' || !fullness.facts ? notHalal(brief, speaker) : foodLine(brief, speaker);
  return [
    creditFirst ? varying(opening, credit) : varying(opening),
    fixed(typed),
    creditFirst ? varying(facts) : varying(credit, facts),
    fixed(food),
  ];
}

const caution = (brief: CaptionBrief, speaker: Speaker): Paragraph =>
  fixed(brief.product.kind === 'food' ? speaker.say('caution') : '');

function closing(brief: CaptionBrief, speaker: Speaker, fullness: Fullness): Paragraph {
  const isSaid = fullness.extras && brief.place !== 'whatsapp' && randomFrom(`${brief.seed}|closing`)() < 0.5;
  return varying(isSaid ? speaker.say('closing') : '');
}

function paragraphs(brief: CaptionBrief, books: PhraseBooks, fullness: Fullness): readonly Paragraph[] {
  const [language, other] = languagesOf(brief);
  const first = speakerFor(brief, books[language], language);
  const link = brief.place === 'instagram' ? 'none' : fullness.link;
  const { words = '' } = brief.product;
  const typedFirst = language === 'id' ? words : '';
  const lead = [
    ...body(brief, first, fullness, typedFirst),
    varying(orderLines(brief, first, link)),
    closing(brief, first, fullness),
    caution(brief, first),
  ];
  const tags =
    fullness.facts && brief.place !== 'whatsapp' ? hashtagsFor(brief, first.say('hashtag')).join(' ') : '';
  if (other === undefined) return [...lead, fixed(tags)];
  const second = speakerFor(brief, books[other], other);
  const typedSecond = other === 'id' ? words : '';
  // Several sellers are listed once; their numbers need no second language.
  const order = brief.alsoSellers.length === 0 ? orderLines(brief, second, 'none') : '';
  const rest =
    fullness.second === 'full'
      ? [...body(brief, second, fullness, typedSecond), varying(order)]
      : [fixed(typedSecond), varying(second.say('price')), fixed(notHalal(brief, second))];
  return [...lead, fixed('—'), ...rest, caution(brief, second), fixed(tags)];
}

const textOf = (parts: readonly Paragraph[]): string =>
  parts
    .map((paragraph) => paragraph.text)
    .filter(Boolean)
    .join('\n\n');

/** A caption's paragraphs, as full as its place allows, else the barest, which may still be too long. Which of them vary is told, so that variety can be measured. */
export function composeParagraphs(brief: CaptionBrief, books: PhraseBooks): readonly Paragraph[] {
  const limit = CAPTION_LIMITS[brief.place].characters;
  let parts: readonly Paragraph[] = [];
  for (const fullness of LADDER) {
    parts = paragraphs(brief, books, fullness).filter((paragraph) => paragraph.text !== '');
    if (textOf(parts).length <= limit) break;
  }
  return parts;
}

/** The caption of one post, worded from the phrase books by its seed. */
export const composeCaption = (brief: CaptionBrief, books: PhraseBooks): string =>
  textOf(composeParagraphs(brief, books));
