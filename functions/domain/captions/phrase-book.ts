import { z } from 'zod';
import type { Language } from '../language.ts';
import { CONDITIONS, type Situation } from './caption-brief.ts';

/** Parts of a caption, the slots that may stand in each, and for which situations a book must have words. */
export const PARTS = {
  opening: { slots: ['name', 'community', 'home', 'village'], by: ['voice', 'audience', 'kind'] },
  credit: { slots: ['maker', 'brand', 'village'], by: ['voice', 'audience', 'kind'] },
  price: { slots: ['price', 'unit'], by: ['audience', 'kind'] },
  priceNet: { slots: ['price', 'unit', 'net'], by: ['audience', 'measure'] },
  net: { slots: ['net', 'unit'], by: ['kind', 'measure'] },
  people: { slots: ['people'], by: ['kind'] },
  ingredients: { slots: ['ingredients'], by: [] },
  shelfLife: { slots: ['shelfLife'], by: [] },
  bestBefore: { slots: ['day'], by: [] },
  permit: { slots: ['permit'], by: [] },
  halal: { slots: ['halal'], by: [] },
  notHalal: { slots: [], by: [] },
  order: { slots: ['seller', 'phone'], by: ['voice', 'audience', 'kind', 'place'] },
  orderAny: { slots: [], by: ['kind'] },
  orderOne: { slots: ['seller', 'phone'], by: [] },
  link: { slots: ['link'], by: ['audience'] },
  readyMessage: { slots: ['seller', 'name'], by: ['kind'] },
  closing: { slots: ['community', 'home'], by: ['voice', 'audience'] },
  caution: { slots: [], by: [] },
  hashtag: { slots: [], by: ['audience'] },
  altPicture: { slots: ['name'], by: ['kind'] },
  altLabel: { slots: ['brand', 'price', 'unit'], by: ['kind'] },
  altNet: { slots: ['net'], by: ['kind', 'measure'] },
  altOrder: { slots: ['seller', 'phone'], by: [] },
} as const satisfies Record<string, { slots: readonly string[]; by: readonly (keyof Situation)[] }>;

export type Part = keyof typeof PARTS;
export const Part = z.enum(Object.keys(PARTS) as [Part, ...Part[]]);

/** When phrases may be used; a condition that is absent always holds. */
export const PhraseCondition = z.strictObject({
  voice: z.array(z.enum(CONDITIONS.voice)).min(1).optional(),
  audience: z.array(z.enum(CONDITIONS.audience)).min(1).optional(),
  kind: z.array(z.enum(CONDITIONS.kind)).min(1).optional(),
  place: z.array(z.enum(CONDITIONS.place)).min(1).optional(),
  measure: z.array(z.enum(CONDITIONS.measure)).min(1).optional(),
});
export type PhraseCondition = z.infer<typeof PhraseCondition>;

/** Phrases of which any one may be said. */
export const Phrases = z.strictObject({
  for: PhraseCondition.optional(),
  say: z.array(z.string().trim().min(1).max(240)).min(1),
});
export type Phrases = z.infer<typeof Phrases>;

/** One file of a phrase book: any of its parts. Files of a folder are put together. */
export const PhraseFile = z.partialRecord(Part, z.array(Phrases).min(1));
export type PhraseFile = z.infer<typeof PhraseFile>;

/** All phrases of one language, by part. */
export const PhraseBook = z.record(Part, z.array(Phrases).readonly());
export type PhraseBook = z.infer<typeof PhraseBook>;

/** The books that captions are written from. English also speaks for languages without a book. */
export type PhraseBooks = { readonly id: PhraseBook; readonly en: PhraseBook } & Readonly<
  Partial<Record<Language, PhraseBook>>
>;

/** Whether phrases may be used in a situation. */
export const fits = (condition: PhraseCondition | undefined, situation: Situation): boolean =>
  condition === undefined ||
  (admits(condition.voice, situation.voice) &&
    admits(condition.audience, situation.audience) &&
    admits(condition.kind, situation.kind) &&
    admits(condition.place, situation.place) &&
    admits(condition.measure, situation.measure));

const admits = <T>(allowed: readonly T[] | undefined, value: T | undefined): boolean =>
  allowed === undefined || (value !== undefined && allowed.includes(value));

/** Every phrase of a part that fits. */
export const phrasesFor = (book: PhraseBook, part: Part, situation: Situation): readonly string[] =>
  book[part].flatMap((phrases) => (fits(phrases.for, situation) ? phrases.say : []));
