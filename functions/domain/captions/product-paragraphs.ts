import type { Language } from '../language.ts';
import { randomFrom } from '../seeded.ts';
import { translationIn } from '../product/selling.ts';
import type { CaptionBrief } from './caption-brief.ts';
import type { Fullness } from './fullness.ts';
import { nameSlot } from './name-slot.ts';
import { fixed, type Paragraph, varying } from './paragraph.ts';
import {
  appealSentences,
  factList,
  factSentences,
  foodLine,
  notHalal,
  sellingSentences,
} from './sentences.ts';
import type { Block, Shape } from './shape.ts';
import type { Speaker } from './speaker.ts';

/** Returns the description as the seller typed it in a language. It is never translated. */
export const typedDescription = ({ product }: CaptionBrief, language: Language): string =>
  (language === 'id' ? product.words : translationIn(product, language)?.words) ?? '';

/** WhatsApp shows the product's name in bold. */
const nameOn = ({ product, place }: CaptionBrief, language: Language) => ({
  name: nameSlot(product, language, place === 'whatsapp'),
});

/** How many facts that whet the appetite a caption says; a WhatsApp message is shorter. */
const MOST_APPEAL = { facebook: 2, instagram: 2, whatsapp: 1 } as const;

/** How one half of a caption is written. */
export interface BodyManner {
  readonly fullness: Fullness;
  readonly shape: Shape;
  /** A text of a model that replaces the first sentence and the facts that it states. */
  readonly modelText: string | undefined;
}

/** Whether a caption has a greeting and emoji: half of those whose tone is warm, by their seed. */
export const hasEmoji = (brief: CaptionBrief, speaker: Speaker, what: string): boolean =>
  speaker.situation.tone === 'warm' && randomFrom(`${brief.seed}|${what}`)() < 0.5;

/** Returns the first sentence. */
function lead(brief: CaptionBrief, speaker: Speaker, { shape, modelText, fullness }: BodyManner): string {
  const name = nameOn(brief, speaker.language);
  if (modelText !== undefined) return speaker.put(modelText, name);
  const sentence = speaker.say(shape.lead, name) || speaker.say('opening', name);
  const emoji = fullness.extras && hasEmoji(brief, speaker, 'leadEmoji') ? speaker.say('leadEmoji') : '';
  return emoji === '' ? sentence : `${emoji} ${sentence}`;
}

/** The maker is credited by the phrase book in any case, unless the first sentence did it. */
function credit(speaker: Speaker): string {
  const { voice, brand } = speaker.situation;
  const isNamed = speaker.hasSaid('maker') || (voice === 'own' && brand === 'named');
  return isNamed && (brand === 'unnamed' || speaker.hasSaid('brand')) ? '' : speaker.say('credit');
}

/** Returns what a caption says of the product in one language, in the order of its shape. */
export function body(brief: CaptionBrief, speaker: Speaker, manner: BodyManner): readonly Paragraph[] {
  const { fullness, shape, modelText } = manner;
  const food = (): string =>
    brief.place === 'whatsapp' || !fullness.facts ? notHalal(brief, speaker) : foodLine(brief, speaker);
  const price = (): string => (speaker.hasSaid('price') ? '' : speaker.say('price'));
  const selling = (): string => sellingSentences(brief, speaker);
  const texts: Readonly<Record<Block, () => string>> = {
    lead: () => lead(brief, speaker, manner),
    description: () => typedDescription(brief, speaker.language),
    credit: () => credit(speaker),
    facts: () => speaker.join([fullness.facts ? factSentences(brief, speaker) : price(), selling()]),
    list: () => (fullness.facts ? factList(brief, speaker) : speaker.join([price(), selling()])),
    appeal: () => (fullness.extras ? appealSentences(speaker, MOST_APPEAL[brief.place]) : ''),
    food,
  };
  // A letter begins with a salutation unless its first sentence is one.
  const salutation = shape.lead === 'opening' || modelText !== undefined ? '' : speaker.say('salutation');
  const paragraphs = shape.lines.map((line) => {
    const text = speaker.join(line.map((block) => texts[block]()));
    return line.includes('description') || line.includes('food') ? fixed(text) : varying(text);
  });
  return [varying(salutation), ...paragraphs];
}
