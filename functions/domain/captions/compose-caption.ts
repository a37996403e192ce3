import type { Language } from '../language.ts';
import { randomFrom, shuffled } from '../seeded.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { DrawnText } from './draw-lawfully.ts';
import { type Draws, drawsWithout, type Refused } from './draws.ts';
import { BAREST, type Fullness, LADDER } from './fullness.ts';
import { hashtagsFor } from './hashtags.ts';
import { CAPTION_LIMITS } from './limits.ts';
import { fixed, type Paragraph, textOf, varying } from './paragraph.ts';
import { bookOf, type PhraseBooks, spokenLanguage } from './phrase-book.ts';
import { body, hasEmoji, typedDescription } from './product-paragraphs.ts';
import { notHalal, orderLines, sellingSentences } from './sentences.ts';
import { sameShape, shapeFor } from './choose-shape.ts';
import { CLASSIC, type Shape } from './shape.ts';
import { withShorterDescription } from './shorten-description.ts';
import { type Speaker, speakerFor } from './speaker.ts';

/** Texts with slots that replace a book's opening and facts, by language. */
export type ModelTexts = Readonly<Partial<Record<Language, string>>>;

/** Returns the languages of a caption, the leading one first: there are two if it is foreign, and for buyers abroad. */
export function languagesOf(brief: CaptionBrief, books: PhraseBooks): readonly [Language, Language?] {
  const first = spokenLanguage(brief.language, books);
  if (first !== 'id') return [first, 'id'];
  return brief.audience === 'abroad' ? ['id', 'en'] : ['id'];
}

const caution = (brief: CaptionBrief, speaker: Speaker): Paragraph =>
  fixed(brief.product.kind === 'food' ? speaker.say('caution') : '');

/**
 * Returns the last word: a question where the campaign asks one, otherwise a greeting in half of the captions; captions in
 * the plain tone have no greeting.
 */
function closing(brief: CaptionBrief, speaker: Speaker, fullness: Fullness): Paragraph {
  const question = brief.asks && fullness.extras ? speaker.say('question') : '';
  if (question !== '') return varying(question);
  const isWanted = fullness.extras && brief.place !== 'whatsapp' && speaker.situation.tone === 'warm';
  const isSaid = isWanted && randomFrom(`${brief.seed}|closing`)() < 0.5;
  return varying(isSaid ? speaker.say('closing') : '');
}

/** Says what the post invites to, with its day. */
const invitation = ({ event }: CaptionBrief, speaker: Speaker, { facts }: Fullness): Paragraph =>
  varying(event && facts ? speaker.say(event.is) : '');

/** The sentence of the campaign, as it was typed: in the Indonesian part, and never left out for room. */
const campaignSays = ({ sentence = '' }: CaptionBrief, { language }: Speaker): Paragraph =>
  fixed(language === 'id' ? sentence : '');

/** How one caption is written: how full, with which texts of others, and with which draws. */
interface Manner {
  readonly fullness: Fullness;
  readonly modelTexts: ModelTexts;
  readonly draws: Draws;
}

/** The least number of hashtags of a caption that has as many. */
const LEAST_TAGS = 2;

/** Returns the community's own tags and some of the others, in an order that varies: equal rows of tags look like spam. */
function someOf(tags: readonly string[], { seed, community }: CaptionBrief): readonly string[] {
  const random = randomFrom(`${seed}|tags`);
  const varied = shuffled(random, tags);
  const own = varied.filter((tag) => community.hashtags.includes(tag));
  const others = varied.filter((tag) => !own.includes(tag));
  const least = Math.max(0, LEAST_TAGS - own.length);
  const kept = others.slice(0, least + Math.floor(random() * (others.length - least + 1)));
  const said = new Set([...own, ...kept]);
  return varied.filter((tag) => said.has(tag));
}

/**
 * Returns the hashtags that the law allows. It may refuse one that was joined together from a name; a caption can do
 * without tags.
 */
function tagsOf(brief: CaptionBrief, first: Speaker, draws: Draws): Paragraph {
  const { language } = first;
  const tags = hashtagsFor(brief, language, first.say('hashtag')).filter((tag) =>
    draws.admits({ language, section: 'hashtag', variant: tag }),
  );
  for (const tag of tags)
    draws.note({
      language,
      section: 'hashtag',
      variant: tag,
      text: tag,
      among: () => [tag],
      filled: () => [],
    });
  return fixed(someOf(tags, brief).join(' '));
}

/** A text of a model and a caption that must be short keep the classic shape. */
const shapeOf = (brief: CaptionBrief, books: PhraseBooks, first: Speaker, manner: Manner): Shape =>
  manner.fullness.extras && manner.modelTexts[first.language] === undefined
    ? shapeFor(brief, bookOf(first.language, books), first)
    : CLASSIC;

function paragraphs(
  brief: CaptionBrief,
  books: PhraseBooks,
  { fullness, modelTexts, draws }: Manner,
): readonly Paragraph[] {
  const [language, other] = languagesOf(brief, books);
  const first = speakerFor(brief, bookOf(language, books), language, draws);
  const link = CAPTION_LIMITS[brief.place].links ? fullness.link : 'none';
  const shape = shapeOf(brief, books, first, { fullness, modelTexts, draws });
  const emoji = fullness.extras && hasEmoji(brief, first, 'orderEmoji') ? first.say('orderEmoji') : '';
  const lead = [
    ...body(brief, first, { fullness, shape, modelText: modelTexts[language] }),
    invitation(brief, first, fullness),
    campaignSays(brief, first),
    varying(`${emoji} ${orderLines(brief, first, link)}`.trim()),
    closing(brief, first, fullness),
    caution(brief, first),
  ];
  const hasTags = fullness.facts && brief.place !== 'whatsapp';
  const tags = hasTags ? tagsOf(brief, first, draws) : fixed('');
  if (other === undefined) return [...lead, tags];
  const second = speakerFor(brief, bookOf(other, books), other, draws);
  // Several sellers are listed once; their numbers are not repeated in the second language.
  const order = brief.alsoSellers.length === 0 ? orderLines(brief, second, 'none') : '';
  // Made only when it is used: a sentence that was said counts as said.
  const short = (): readonly Paragraph[] => [
    fixed(fullness.second === 'withoutDescription' ? '' : typedDescription(brief, other)),
    varying(second.join([second.say('price'), sellingSentences(brief, second)])),
    fixed(notHalal(brief, second)),
  ];
  const rest =
    fullness.second === 'full'
      ? [
          ...body(brief, second, {
            fullness,
            shape: sameShape(shape, bookOf(other, books), second),
            modelText: modelTexts[other],
          }),
          invitation(brief, second, fullness),
          campaignSays(brief, second),
          varying(order),
        ]
      : [...short(), campaignSays(brief, second)];
  return [...lead, fixed('—'), ...rest, caution(brief, second), tags];
}

interface DrawnParagraphs extends DrawnText {
  readonly paragraphs: readonly Paragraph[];
}

/**
 * Returns a caption as full as its place allows, without the variants that were refused. If even the barest caption is
 * too long, the seller's description is shortened at the end of a sentence where possible; otherwise the caption stays too
 * long.
 */
export function drawCaption(
  brief: CaptionBrief,
  books: PhraseBooks,
  { modelTexts = {}, refused }: { readonly modelTexts?: ModelTexts | undefined; readonly refused: Refused },
): DrawnParagraphs {
  const limit = CAPTION_LIMITS[brief.place].characters;
  const written = (shown: CaptionBrief, fullness: Fullness): DrawnParagraphs => {
    const draws = drawsWithout(refused);
    const all = paragraphs(shown, books, { fullness, modelTexts, draws }).filter(({ text }) => text !== '');
    return { paragraphs: all, text: textOf(all), draws };
  };
  for (const fullness of LADDER) {
    const drawn = written(brief, fullness);
    if (drawn.text.length <= limit) return drawn;
  }
  const excess = written(brief, BAREST).text.length - limit;
  const [language] = languagesOf(brief, books);
  return written(withShorterDescription(brief, language, excess), BAREST);
}
