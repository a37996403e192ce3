import * as z from 'zod';
import { CAMPAIGN_EVENTS } from '../campaign/kinds/campaign-kind.ts';
import { Language } from '../language.ts';
import type { BookTerms } from './book-terms.ts';
import type { Situation } from './caption-brief.ts';
import { fits, PhraseCondition } from './phrase-condition.ts';
import { LEADS, type Shape } from './shape.ts';

/** Sections of a caption, and the slots that each may contain. The purpose of each: docs/phrase-books.md. */
export const SECTIONS = {
  opening: ['name', 'community', 'home', 'village'],
  askLead: ['name'],
  storyLead: ['name', 'maker', 'story'],
  makerLead: ['name', 'maker', 'village'],
  priceLead: ['name', 'price'],
  listLead: ['name'],
  useLead: ['name', 'use'],
  doesLead: ['name', 'does'],
  occasionLead: ['name', 'occasion'],
  tasteLead: ['name', 'taste'],
  leftLead: ['name', 'left'],
  inviteLead: ['name'],
  salutation: [],
  leadEmoji: [],
  orderEmoji: [],
  bullet: [],
  credit: ['maker', 'village'],
  price: ['price'],
  priceNet: ['price', 'net'],
  net: ['net'],
  people: ['people'],
  ingredients: ['ingredients'],
  taste: ['taste'],
  texture: ['texture'],
  spice: ['spice'],
  use: ['use'],
  occasion: ['occasion'],
  season: ['season'],
  story: ['story', 'maker'],
  own: ['own'],
  does: ['does'],
  sees: ['sees'],
  takesHome: ['takesHome'],
  left: ['left'],
  itemPrice: ['price'],
  itemNet: ['net'],
  itemIngredients: ['ingredients'],
  itemPeople: ['people'],
  itemTaste: ['taste'],
  itemTexture: ['texture'],
  formerPrice: ['formerPrice', 'until'],
  preOrder: ['readyDay'],
  preOrderOpen: [],
  bundle: ['bundle'],
  badges: ['badges'],
  shelfLife: ['shelfLife'],
  bestBefore: ['day'],
  permit: ['permit'],
  halal: ['halal'],
  notHalal: [],
  order: ['seller', 'phone'],
  orderAny: [],
  orderOne: ['seller', 'phone'],
  link: ['link'],
  orderHere: ['orderHere'],
  bazaar: ['eventDay'],
  marketDay: ['eventDay'],
  classDay: ['eventDay'],
  weekend: ['eventDay'],
  feast: ['feast'],
  closing: ['community', 'home'],
  question: [],
  caution: [],
  hashtag: [],
  altPicture: ['name'],
  altSlide: ['at', 'of'],
  altLabel: ['maker', 'price'],
  altNet: ['net'],
  altOrder: ['seller', 'phone'],
  vocabulary: [],
} as const satisfies Record<string, readonly string[]>;

/** Slots that a phrase of a section may contain although the form may not hold them; such a phrase is then not used. */
const OPTIONAL_SLOTS: Readonly<Partial<Record<keyof typeof SECTIONS, readonly string[]>>> = {
  askLead: ['home', 'taste', 'texture', 'occasion'],
  storyLead: ['brand', 'village'],
  makerLead: ['brand'],
  priceLead: ['unit', 'net', 'home'],
  listLead: ['brand', 'village'],
  useLead: ['maker', 'brand'],
  doesLead: ['home'],
  occasionLead: ['brand', 'home'],
  tasteLead: ['texture', 'brand'],
  leftLead: ['brand'],
  inviteLead: ['community', 'home', 'taste'],
  credit: ['brand'],
  question: ['name', 'home'],
  classDay: ['seats'],
  own: ['maker'],
  price: ['unit'],
  priceNet: ['unit'],
  net: ['unit'],
  itemPrice: ['unit'],
  altLabel: ['brand', 'unit'],
};

/** Returns the slots that phrases of a section may contain. */
export const slotsOf = (section: Section): readonly string[] => [
  ...SECTIONS[section],
  ...(OPTIONAL_SLOTS[section] ?? []),
];

/** The sections that whet the appetite. Each states one fact and is said only where the form has it. */
export const APPEAL_SECTIONS = [
  'taste',
  'texture',
  'spice',
  'use',
  'occasion',
  'season',
  'story',
  'own',
  'does',
  'sees',
  'takesHome',
  'left',
] as const satisfies readonly Section[];

/** Sections that may be without a phrase in some situation: what they say is then said by others, or not at all. */
export const MAY_BE_SILENT: ReadonlySet<Section> = new Set<Section>([
  ...LEADS.filter((lead) => lead !== 'opening'),
  'salutation',
  'leadEmoji',
  'orderEmoji',
  ...APPEAL_SECTIONS,
  'bullet',
  'itemPrice',
  'itemNet',
  'itemIngredients',
  'itemPeople',
  'itemTaste',
  'itemTexture',
  'question',
  ...CAMPAIGN_EVENTS,
]);

export type Section = keyof typeof SECTIONS;
export const Section = z.enum(Object.keys(SECTIONS) as [Section, ...Section[]]);

/** Alternative phrases, of which one is said. */
export const Phrases = z.strictObject({
  for: PhraseCondition.optional(),
  say: z.array(z.string().trim().min(1).max(240)).min(1),
});
export type Phrases = z.infer<typeof Phrases>;

/** One file of a phrase book: any of its sections. The files of a folder are merged. */
export const PhraseFile = z.partialRecord(Section, z.array(Phrases).min(1));
export type PhraseFile = z.infer<typeof PhraseFile>;

/** All phrases of one language by section, the shapes of its captions, and its terms for facts that members tap. */
export type PhraseBook = Readonly<Record<Section, readonly Phrases[]>> & {
  readonly shapes: readonly Shape[];
  readonly terms: BookTerms;
  /** The native speaker who found the book right; absent until somebody did. */
  readonly reader?: string | undefined;
};

/** The books from which captions are written. English is also used for languages without a book. */
export type PhraseBooks = { readonly id: PhraseBook; readonly en: PhraseBook } & Readonly<
  Partial<Record<Language, PhraseBook>>
>;

/** Returns the languages in which captions can be written: those that have a book. */
export const writableIn = (books: PhraseBooks): readonly Language[] =>
  Language.options.filter((language) => books[language] !== undefined);

/**
 * Returns the languages whose book no native speaker has read yet. Indonesian is not among them: it is the language of the
 * communities that use it.
 */
export const unreadIn = (books: PhraseBooks): readonly Language[] =>
  writableIn(books).filter((language) => language !== 'id' && books[language]?.reader === undefined);

/** Returns the language that a caption really uses: the one asked for if it has a book, otherwise English. */
export const spokenLanguage = (language: Language, books: PhraseBooks): Language =>
  books[language] ? language : 'en';

/** Returns the phrase book of a language, or the English one where there is none. */
export const bookOf = (language: Language, books: PhraseBooks): PhraseBook => books[language] ?? books.en;

/** Returns every phrase of a section that fits a situation. */
export const phrasesFor = (book: PhraseBook, section: Section, situation: Situation): readonly string[] =>
  book[section].flatMap((phrases) => (fits(phrases.for, situation) ? phrases.say : []));
