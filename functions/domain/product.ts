import { z } from 'zod';
import { Audience } from './audience.ts';
import { Id } from './identity.ts';
import { Instant } from './instant.ts';
import { Language } from './language.ts';
import { LocalDay } from './local-day.ts';
import { Rupiah } from './money.ts';

export const PRODUCT_KINDS = ['food', 'craft', 'experience', 'class'] as const;
export const ProductKind = z.enum(PRODUCT_KINDS);
export type ProductKind = z.infer<typeof ProductKind>;

/** Until when food is good: a printed day, or a number of days from making. */
export const Expiry = z.discriminatedUnion('by', [
  z.object({ by: z.literal('day'), day: LocalDay }),
  z.object({ by: z.literal('shelfLife'), days: z.number().int().min(1).max(3650) }),
]);
export type Expiry = z.infer<typeof Expiry>;

/** The maker's halal state for food, in the four cases the law knows. Only the first is ever shown as halal. */
export const Halal = z.discriminatedUnion('state', [
  z.object({ state: z.literal('certified'), number: z.string().trim().min(3).max(40) }),
  z.object({ state: z.literal('inProcess') }),
  z.object({ state: z.literal('notHalal') }),
  z.object({ state: z.literal('notFood') }),
]);
export type Halal = z.infer<typeof Halal>;

/** Where the subject of the photo is, as fractions of width and height from the top left corner. */
export const FocusPoint = z.object({ x: z.number().min(0).max(1), y: z.number().min(0).max(1) });
export type FocusPoint = z.infer<typeof FocusPoint>;

/** The checked, upright, stripped photo of a product. */
export const ProductPhoto = z.object({
  key: z.string().min(1),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  focus: FocusPoint,
});
export type ProductPhoto = z.infer<typeof ProductPhoto>;

/** What only food labels carry. */
export const FoodFacts = z.object({
  ingredients: z.string().trim().min(1).max(300).optional(),
  /** The P-IRT number, for shelf lives of 7 days and more. */
  permit: z.string().trim().min(3).max(40).optional(),
  expiry: Expiry.optional(),
  halal: Halal.optional(),
});
export type FoodFacts = z.infer<typeof FoodFacts>;

/** What a person types about a product; everything else is derived. */
export const ProductFacts = z.object({
  kind: ProductKind,
  name: z.string().trim().min(1).max(80),
  words: z.string().trim().min(1).max(500).optional(),
  price: Rupiah,
  /** What one is, in the seller's word: bungkus, potong, kain, orang, peserta. */
  unit: z.string().trim().min(1).max(20),
  /** How much is in it, as printed: "200 g", "2,1 × 1,15 m", "8 kali". */
  net: z.string().trim().min(1).max(30).optional(),
  /** The least number of people, for experiences and classes. */
  fromPeople: z.number().int().min(1).max(1000).optional(),
  food: FoodFacts.optional(),
  languages: z.array(Language).min(1).max(4),
  audiences: z.array(Audience).min(1).max(4),
});
export type ProductFacts = z.infer<typeof ProductFacts>;

/** A product of a maker, sold by her and by others. */
export const Product = ProductFacts.extend({
  community: Id,
  id: Id,
  maker: Id,
  photo: ProductPhoto.optional(),
  soldOut: z.boolean(),
  createdAt: Instant,
  revision: z.number().int().positive(),
});
export type Product = z.infer<typeof Product>;
