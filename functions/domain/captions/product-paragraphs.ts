import type { Language } from '../language.ts';
import { randomFrom } from '../seeded.ts';
import { translationIn } from '../product/selling.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { Fullness } from './fullness.ts';
import { nameSlot } from './name-slot.ts';
import { fixed, type Paragraph, varying } from './paragraph.ts';
import { slotsIn } from './phrase.ts';
import { factSentences, foodLine, notHalal, sellingSentences } from './sentences.ts';
import type { Speaker } from './speaker.ts';

/** Returns the description as the seller typed it in a language. It is never translated. */
export const typedDescription = ({ product }: CaptionBrief, language: Language): string =>
  (language === 'id' ? product.words : translationIn(product, language)?.words) ?? '';

/** WhatsApp shows the product's name in bold. */
const nameOn = ({ product, place }: CaptionBrief, language: Language) => ({
  name: nameSlot(product, language, place === 'whatsapp'),
});

const factsOf = (
  brief: CaptionBrief,
  speaker: Speaker,
  fullness: Fullness,
  said: readonly string[],
): string =>
  speaker.join([
    fullness.facts ? factSentences(brief, speaker, said) : said.includes('price') ? '' : speaker.say('price'),
    sellingSentences(brief, speaker),
  ]);

/**
 * Returns what a caption says of the product in one language: greeting, whose it is, the description, facts. A text in
 * `modelText` replaces the greeting and those facts that it states; the maker is credited by the phrase book in any case.
 */
export function body(
  brief: CaptionBrief,
  speaker: Speaker,
  fullness: Fullness,
  modelText: string | undefined,
): readonly Paragraph[] {
  const name = nameOn(brief, speaker.language);
  const opening = modelText === undefined ? speaker.say('opening', name) : speaker.put(modelText, name);
  const credit = speaker.say('credit');
  const facts = factsOf(brief, speaker, fullness, modelText === undefined ? [] : slotsIn(modelText));
  const creditFirst = modelText === undefined && randomFrom(`${brief.seed}|credit`)() < 0.5;
  const food =
    brief.place === 'whatsapp' || !fullness.facts ? notHalal(brief, speaker) : foodLine(brief, speaker);
  return [
    varying(creditFirst ? speaker.join([opening, credit]) : opening),
    fixed(typedDescription(brief, speaker.language)),
    varying(creditFirst ? facts : speaker.join([credit, facts])),
    fixed(food),
  ];
}
