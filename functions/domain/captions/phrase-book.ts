import { z } from 'zod';
import { Language } from '../language.ts';
import { CONDITION_NAMES, CONDITIONS, type Situation } from './caption-brief.ts';

/** Sections of a caption, and the slots that each may contain. The purpose of each: docs/phrase-books.md. */
export const SECTIONS = {
  opening: ['name', 'community', 'home', 'village'],
  credit: ['maker', 'brand', 'village'],
  price: ['price', 'unit'],
  priceNet: ['price', 'unit', 'net'],
  net: ['net', 'unit'],
  people: ['people'],
  ingredients: ['ingredients'],
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
  readyMessage: ['seller', 'name'],
  closing: ['community', 'home'],
  caution: [],
  hashtag: [],
  altPicture: ['name'],
  altSlide: ['at', 'of'],
  altLabel: ['brand', 'price', 'unit'],
  altNet: ['net'],
  altOrder: ['seller', 'phone'],
  vocabulary: [],
} as const satisfies Record<string, readonly string[]>;

export type Section = keyof typeof SECTIONS;
export const Section = z.enum(Object.keys(SECTIONS) as [Section, ...Section[]]);

/** When phrases may be used; an absent condition always holds. */
const PhraseCondition = z.strictObject({
  voice: z.array(z.enum(CONDITIONS.voice)).min(1).optional(),
  audience: z.array(z.enum(CONDITIONS.audience)).min(1).optional(),
  kind: z.array(z.enum(CONDITIONS.kind)).min(1).optional(),
  place: z.array(z.enum(CONDITIONS.place)).min(1).optional(),
  measure: z.array(z.enum(CONDITIONS.measure)).min(1).optional(),
  tone: z.array(z.enum(CONDITIONS.tone)).min(1).optional(),
  region: z.array(z.enum(CONDITIONS.region)).min(1).optional(),
});
type PhraseCondition = z.infer<typeof PhraseCondition>;

/** Alternative phrases, of which one is said. */
const Phrases = z.strictObject({
  for: PhraseCondition.optional(),
  say: z.array(z.string().trim().min(1).max(240)).min(1),
});
type Phrases = z.infer<typeof Phrases>;

/** One file of a phrase book: any of its sections. The files of a folder are merged. */
export const PhraseFile = z.partialRecord(Section, z.array(Phrases).min(1));
export type PhraseFile = z.infer<typeof PhraseFile>;

/** All phrases of one language, by section. */
export const PhraseBook = z.record(Section, z.array(Phrases).readonly());
export type PhraseBook = z.infer<typeof PhraseBook>;

/** The books from which captions are written. English is also used for languages without a book. */
export type PhraseBooks = { readonly id: PhraseBook; readonly en: PhraseBook } & Readonly<
  Partial<Record<Language, PhraseBook>>
>;

/** Returns the languages in which captions can be written: those that have a book. */
export const writableIn = (books: PhraseBooks): readonly Language[] =>
  Language.options.filter((language) => books[language] !== undefined);

/** Returns the language that a caption really uses: the one asked for if it has a book, otherwise English. */
export const spokenLanguage = (language: Language, books: PhraseBooks): Language =>
  books[language] ? language : 'en';

export const bookOf = (language: Language, books: PhraseBooks): PhraseBook => books[language] ?? books.en;

/** Whether phrases may be used in a situation. */
const fits = (condition: PhraseCondition | undefined, situation: Situation): boolean =>
  condition === undefined || CONDITION_NAMES.every((name) => admits(condition[name], situation[name]));

const admits = (allowed: readonly string[] | undefined, value: string | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

/** Returns every phrase of a section that fits a situation. */
export const phrasesFor = (book: PhraseBook, section: Section, situation: Situation): readonly string[] =>
  book[section].flatMap((phrases) => (fits(phrases.for, situation) ? phrases.say : []));
