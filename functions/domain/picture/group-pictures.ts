import { z } from 'zod';
import { Language } from '../language.ts';

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
