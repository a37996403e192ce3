import * as z from 'zod';
import { InterfaceLanguage, Language } from '../language.ts';

/** What a poster announces. */
const POSTER_KINDS = ['bazaar', 'class', 'trip'] as const;
export const PosterKind = z
  .enum(POSTER_KINDS)
  .meta({ description: 'What the poster announces', examples: ['bazaar'] });
export type PosterKind = z.infer<typeof PosterKind>;

/** The formats of posters and price lists: on pages, in statuses, and small for groups. */
export const GROUP_FORMATS = ['feed', 'story', 'whatsapp'] as const;

/** How many products share one price list. */
export const LISTED = { least: 4, most: 9 } as const;

/** How many products, and so makers, a poster names; the photos of the first four are on it. */
export const ON_POSTER = { most: 9, shown: 4 } as const;

/** A product as a price list prints it. */
const ListedItem = z.object({
  name: z.string().min(1).max(80),
  maker: z.string().min(1).max(60),
  price: z.string().min(1).max(30),
  /** What one gets for the price; absent when its maker typed neither unit nor bundle. */
  priceNote: z.string().max(40).optional(),
});
export type ListedItem = z.infer<typeof ListedItem>;

/** A price list, complete and lawful, ready to be drawn. */
export const PriceListContent = z.object({
  theme: z.string().min(1),
  language: Language,
  /** The community and its village. */
  origin: z.string().min(1).max(120),
  title: z.string().min(1).max(80),
  items: z.array(ListedItem).min(LISTED.least).max(LISTED.most),
  footnote: z.string().max(120).optional(),
});
export type PriceListContent = z.infer<typeof PriceListContent>;

/** The result of a period, complete and lawful, ready to be drawn. It names products, and no people. */
export const ResultContent = z.object({
  theme: z.string().min(1),
  language: InterfaceLanguage,
  /** The community and its village. */
  origin: z.string().min(1).max(200),
  /** What it is, and of which days. */
  title: z.string().min(1).max(80),
  /** The one number that everybody is to remember, and what it counts. */
  number: z.string().min(1).max(20),
  counts: z.string().min(1).max(60),
  /** How it differs from the period before; absent when there is nothing to compare with. */
  change: z.string().max(80).optional(),
  /** The product of the post that was seen most, whose photo is shown; absent when there is no such photo. */
  best: z.object({ name: z.string().min(1).max(80), seen: z.string().min(1).max(60) }).optional(),
  /** How the number was counted. */
  footnote: z.string().min(1).max(120),
});
export type ResultContent = z.infer<typeof ResultContent>;
