import * as z from 'zod';
import { Appeal } from './appeal.ts';
import { Audience } from '../captions/audience.ts';
import { Badge } from './badge.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { Language } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { Rupiah } from './money.ts';
import { ProductKind } from './product-kind.ts';
import { FormerPrice, OrderPage, PreOrder, PreviousPrice, Translations } from './selling.ts';
import { StockLedger } from './stock.ts';
import { TextStyle } from '../captions/text-style.ts';
import { Look } from '../picture/look.ts';
import { Pack, PackUse } from '../picture/pack.ts';
import { PriceCorner } from '../picture/price-corner.ts';
import { Verdict } from '../picture/verdict.ts';
import { Due } from '../work/due.ts';
import { FocusPoint } from '../picture/focus-point.ts';
import { PeopleInPhoto } from '../picture/people-in-photo.ts';
import { PhotoContents } from '../picture/photo-contents.ts';

export { PRODUCT_KINDS, ProductKind } from './product-kind.ts';
export { FocusPoint } from '../picture/focus-point.ts';

/** Until when food is good: a printed day, or a number of days from production. */
export const Expiry = z.discriminatedUnion('by', [
  z.object({ by: z.literal('day'), day: LocalDay }),
  z.object({ by: z.literal('shelfLife'), days: z.number().int().min(1).max(3650) }),
]);
export type Expiry = z.infer<typeof Expiry>;

/** The maker's halal state for food, in the four cases that the law distinguishes. Only the first is ever shown as halal. */
export const Halal = z.discriminatedUnion('state', [
  z.object({ state: z.literal('certified'), number: z.string().trim().min(3).max(40) }),
  z.object({ state: z.literal('inProcess') }),
  z.object({ state: z.literal('notHalal') }),
  z.object({ state: z.literal('notFood') }),
]);
export type Halal = z.infer<typeof Halal>;

/** The checked photo of a product, upright and stripped of metadata. */
export const ProductPhoto = z.object({
  key: z.string().min(1),
  /** A thumbnail for lists; photos from before thumbnails were introduced have none. */
  thumbKey: z.string().min(1).optional(),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** Proposed from its pixels, unless `focusByHand`. */
  focus: FocusPoint,
  /** Whether a person set the focus: then it overrules what models saw. */
  focusByHand: z.boolean().optional(),
  /** What is wrong with it, as far as its pixels tell; absent when nothing is. */
  verdict: Verdict.optional(),
  /** The same photo with more light and a truer white; absent when it is good as it was taken. */
  repaired: z
    .object({
      key: z.string().min(1),
      thumbKey: z.string().min(1),
      /** Whether its colours were balanced, and not only light added. */
      colours: z.boolean(),
    })
    .optional(),
});
export type ProductPhoto = z.infer<typeof ProductPhoto>;

/** The name of a theme is the name of its folder in `templates/packaging`. */
export const ThemeName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,39}$/)
  .meta({ description: 'The name of a look of pictures', examples: ['batik'] });

/** The most photos beside the cover: a carousel has at most ten pictures. */
export const MOST_MORE_PHOTOS = 9;

/** Facts that only food labels carry. */
export const FoodFacts = z.object({
  ingredients: z.string().trim().min(1).max(300).optional(),
  /** The P-IRT number, for shelf lives of 7 days and more. */
  permit: z.string().trim().min(3).max(40).optional(),
  expiry: Expiry.optional(),
  halal: Halal.optional(),
});
export type FoodFacts = z.infer<typeof FoodFacts>;

/** Everything that a person types about a product; the rest is derived. */
export const ProductFacts = z.object({
  kind: ProductKind,
  name: z.string().trim().min(1).max(80),
  words: z.string().trim().min(1).max(500).optional(),
  price: Rupiah,
  /** The unit of sale, in the seller's word: bungkus, potong, kain, orang, peserta. One that nobody typed is not stated. */
  unit: z.string().trim().min(1).max(20).optional(),
  /** The net content, as printed: "200 g", "2,1 × 1,15 m", "8 kali". */
  net: z.string().trim().min(1).max(30).optional(),
  /** The least number of people, for experiences and classes. */
  fromPeople: z.number().int().min(1).max(1000).optional(),
  food: FoodFacts.optional(),
  appeal: Appeal.optional(),
  /** How many are left, as the maker counted them. */
  left: z.number().int().min(1).max(9999).optional(),
  languages: z.array(Language).min(1).max(4),
  audiences: z.array(Audience).min(1).max(4),
  /** The theme of its pictures; without one, the theme of its kind is used. */
  theme: ThemeName.optional(),
  badges: z.array(Badge).min(1).max(4).optional(),
  translations: Translations.optional(),
  orderLink: OrderPage.optional(),
  formerPrice: FormerPrice.optional(),
  preOrder: PreOrder.optional(),
  /** The contents of a bundle that is sold as one: "isi 3 bungkus". */
  bundle: z.string().trim().min(1).max(30).optional(),
  /** Only a product with one is shown in a drawn pack; how, `packUse` says. */
  pack: Pack.optional(),
  packUse: PackUse.optional(),
  wording: TextStyle.optional(),
});
export type ProductFacts = z.infer<typeof ProductFacts>;

/** A product of a maker, sold by the maker and by others. */
export const Product = ProductFacts.extend({
  community: Id,
  id: Id,
  maker: Id,
  photo: ProductPhoto.optional(),
  /** Shown after the photo, in this order, as further pictures of a carousel. */
  morePhotos: z.array(ProductPhoto).max(MOST_MORE_PHOTOS).optional(),
  /** The composition and tone of its pictures that its maker chose; without them, those that are usual for its theme. */
  look: Look.optional(),
  /** The corner to which its maker moved the price; without one, it is where its composition has it. */
  priceCorner: PriceCorner.optional(),
  /** Whether its pictures show the photos as they were taken, although there are repaired ones. */
  asTaken: z.boolean().optional(),
  /** What models saw in its photos, by the photo's name; a photo that is not in it was not looked at, or in vain. */
  photoContents: z.record(z.string(), PhotoContents).optional(),
  /** Who can be recognised in its photos, who said so and when; absent until asked, and again with another photo. */
  people: z.object({ answer: PeopleInPhoto, by: Id, at: Instant }).optional(),
  /** The step that looks at photos which were not looked at yet. */
  due: Due.optional(),
  soldOut: z.boolean(),
  /** Sales that counted down `left`; absent until one did. */
  stockLedger: StockLedger.optional(),
  /** Since when the price holds; absent for a price that never changed. */
  priceSince: Instant.optional(),
  previousPrice: PreviousPrice.optional(),
  createdAt: Instant,
  revision: z.number().int().positive(),
});
export type Product = z.infer<typeof Product>;

/** Whether food must be stated to be not halal wherever it is offered. */
export const mustSayNotHalal = (kind: ProductKind, halal: Halal | undefined): boolean =>
  kind === 'food' && halal?.state === 'notHalal';

/**
 * Returns what else changes on a product when its price does: the old price is recorded with the time for which it held.
 * Empty when the price stays.
 */
export const priceChange = (
  product: Product,
  next: Pick<Product, 'price'>,
  now: Instant,
): Pick<Product, 'priceSince' | 'previousPrice'> =>
  next.price === product.price
    ? {}
    : {
        priceSince: now,
        previousPrice: { amount: product.price, from: product.priceSince ?? product.createdAt, until: now },
      };
