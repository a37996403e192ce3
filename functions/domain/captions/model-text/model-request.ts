import type { Audience } from '../audience.ts';
import { type Language, writtenName } from '../../language.ts';
import { pick, randomFrom } from '../../seeded.ts';
import { type CaptionBrief, situationOf } from '../caption-brief.ts';
import { chosen } from '../phrase.ts';
import { bookOf, type PhraseBooks, phrasesFor } from '../phrase-book.ts';
import { neededSlots, openSlots } from './check-model-text.ts';
import { REPLACEABLE_SECTIONS, typedFor } from './known-words.ts';

/** The request to an external writer. It contains nobody's name, number or address: slots replace them. */
export interface ModelRequest {
  readonly system: string;
  readonly message: string;
}

const READERS: Readonly<Record<Audience, string>> = {
  bonding: 'neighbours and family',
  bridging: 'friends in sister communities',
  linking: 'offices, companies and universities (formal)',
  abroad: 'buyers abroad',
};

const SYSTEM = [
  'You word short posts for women of a village who sell what they and their neighbours make.',
  'Write like talking over the fence: what there is, what it costs. No superlatives, no praise, no comparison.',
  'Write slots such as {name} as they are; they are filled in later. Use each slot once at most.',
  'Never write digits, numbers in words, names, places, addresses, hashtags or emoji.',
  'Never say anything about health, nutrition, ingredients, origin, tradition, quality, halal or discounts.',
  'Two or three short sentences a text. Use plain words, if possible those of the examples. Answer by the tool alone.',
].join('\n');

const ADDRESS = /https?:\S+|www\.\S+|\S+@\S+|@\S+/giu;
const NUMBER = /[+(]?\p{N}[\p{N}\s().,/:+-]*/gu;

/** Removes numbers, addresses and the names of people from typed text. */
function withoutPersons(typed: string, { maker, seller, alsoSellers }: CaptionBrief): string {
  const names = [maker, seller, ...alsoSellers].map(({ name }) => name);
  return names
    .reduce((text, name) => text.replaceAll(name, '…'), typed)
    .replaceAll(ADDRESS, '…')
    .replaceAll(NUMBER, '… ')
    .trim();
}

/** Returns one sentence of each section from the book, slots open, as an example of the style. */
function examplesOf(brief: CaptionBrief, books: PhraseBooks, language: Language): readonly string[] {
  const book = bookOf(language, books);
  const situation = situationOf(brief);
  return REPLACEABLE_SECTIONS.flatMap((section) => {
    const [first, ...rest] = phrasesFor(book, section, situation);
    if (first === undefined) return [];
    const random = randomFrom(`${brief.seed}|${language}|${section}|example`);
    return [chosen(pick(random, [first, ...rest]), random)];
  });
}

/** Builds the request for one text in each of the languages. The same brief gives the same request. */
export function modelRequest(
  brief: CaptionBrief,
  books: PhraseBooks,
  languages: readonly Language[],
): ModelRequest {
  const { kind } = brief.product;
  const { voice, tone } = situationOf(brief);
  const asked = {
    readers: READERS[brief.audience],
    kind,
    speaker: voice === 'hosted' ? 'the community ("we")' : 'one seller ("I")',
    tone,
    texts: languages.map((language) => ({
      key: language,
      language: writtenName(language),
      slots: openSlots(brief, language).map((slot) => `{${slot}}`),
      needed: neededSlots(brief, language).map((slot) => `{${slot}}`),
      product: typedFor(brief, language).map((typed) => withoutPersons(typed, brief)),
      examples: examplesOf(brief, books, language),
    })),
  };
  return { system: SYSTEM, message: JSON.stringify(asked) };
}
