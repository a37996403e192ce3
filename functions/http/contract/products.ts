import * as z from 'zod';
import { CompositionName, Look, Tone } from '../../domain/picture/look.ts';
import { PeopleInPhoto } from '../../domain/picture/people-in-photo.ts';
import { PictureFormat } from '../../domain/picture/picture-format.ts';
import { PriceCorner } from '../../domain/picture/price-corner.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { Verdict } from '../../domain/picture/verdict.ts';
import { FocusPoint, ProductFacts, ProductKind, ThemeName } from '../../domain/product/product.ts';
import { Moment, Named, NextPage, PictureUrl, Sentence } from './common.ts';

/**
 * `PUT /api/products/:id` (the client makes the id; the same request again changes nothing). Only a coordinator
 * may set `maker`; by default it is the caller.
 */
export const SaveProduct = ProductFacts.extend({
  maker: Id.optional(),
}).meta({
  id: 'SaveProduct',
  description: 'All facts of a product as they were typed. Only a coordinator may name another `maker`',
  examples: [
    {
      kind: 'food',
      name: 'Tiwul instan',
      words: 'Tinggal dikukus.',
      price: 15_000,
      unit: 'bungkus',
      net: '200 g',
      food: { halal: { state: 'inProcess' } },
      languages: ['id'],
      audiences: ['bridging'],
    },
  ],
});
export type SaveProduct = z.infer<typeof SaveProduct>;

/** The clean photo of a product and the point that every crop keeps. */
const PhotoReply = z
  .object({
    url: PictureUrl,
    width: z.number().int(),
    height: z.number().int(),
    focus: FocusPoint,
    /** What is wrong with it; the member may continue nevertheless. */
    verdict: Verdict.optional(),
    /** The same photo with more light and a truer white, and whether pictures show it; absent when there is none. */
    repaired: z.object({ url: PictureUrl, shown: z.boolean() }).optional(),
  })
  .meta({ id: 'Photo' });
type PhotoReply = z.infer<typeof PhotoReply>;

/** A further photo. Its `name` identifies it for removal. */
const MorePhoto = z
  .object({ name: z.string(), url: PictureUrl, thumbUrl: PictureUrl.optional(), focus: FocusPoint })
  .meta({ id: 'MorePhoto' });
type MorePhoto = z.infer<typeof MorePhoto>;

/** All of a product. */
export const ProductReply = ProductFacts.extend({
  id: Id.meta({ examples: ['tiwul'] }),
  /** `brand` is the name on the label. */
  maker: Named.extend({ brand: z.string().optional() }),
  /** Whether the caller may change it. */
  mayWrite: z.boolean(),
  photo: PhotoReply.optional(),
  /** Further photos, in the order of the carousel. */
  morePhotos: z.array(MorePhoto),
  /** Whether she is asked who can be recognised in the photos before anything is shared, and what she answered. */
  people: z.object({ asked: z.boolean(), answer: PeopleInPhoto.optional() }),
  /** The composition and tone that its maker chose for its pictures. */
  look: Look.optional(),
  /** The corner to which its maker moved the price in its pictures. */
  priceCorner: PriceCorner.optional(),
  soldOut: z.boolean(),
  /** The previous price: the only one that may be shown struck through. */
  previousPrice: z.object({ amount: z.number().int(), from: Moment, until: Moment }).optional(),
  createdAt: Moment,
  revision: z.number().int().positive(),
}).meta({ id: 'Product' });
export type ProductReply = z.infer<typeof ProductReply>;

/** A product in a list. */
export const ProductRow = z
  .object({
    id: Id.meta({ examples: ['tiwul'] }),
    kind: ProductKind,
    name: z.string(),
    price: z.number().int(),
    unit: z.string().optional(),
    net: z.string().optional(),
    maker: Named,
    mayWrite: z.boolean(),
    photoUrl: PictureUrl.optional(),
    /** The thumbnail of the photo, for lists; absent for old photos. */
    thumbUrl: PictureUrl.optional(),
    soldOut: z.boolean(),
    revision: z.number().int(),
  })
  .meta({ id: 'ProductRow' });
export type ProductRow = z.infer<typeof ProductRow>;

/** `GET /api/products?cursor=&limit=`: all products of the community. */
export const ProductList = z
  .object({ products: z.array(ProductRow), next: NextPage })
  .meta({ id: 'ProductList' });
export type ProductList = z.infer<typeof ProductList>;

/** `PUT /api/products/:id/focus`: the body is the point; returns the product. */
export const SetFocus = FocusPoint.extend({
  /** The `name` of a further photo; absent for the first one. */
  photo: z.string().min(1).max(200).optional(),
}).meta({
  id: 'FocusPoint',
  description:
    'Fractions of width and height, from the top left corner, and how much closer than the whole photo is shown, as far as it has ' +
    'enough pixels',
  examples: [{ x: 0.5, y: 0.4, zoom: 1.2 }],
});
export type SetFocus = z.infer<typeof SetFocus>;

/** `PUT /api/products/:id/as-taken`: which of two photos pictures show; returns the product. */
export const SetAsTaken = z.object({ asTaken: z.boolean() }).meta({
  id: 'AsTaken',
  description: 'Whether pictures show the photo as it was taken, although there is a repaired one',
  examples: [{ asTaken: true }],
});
export type SetAsTaken = z.infer<typeof SetAsTaken>;

/** `PUT /api/products/:id/people`: who can be recognised in the photos that the caller saw; returns the product. */
export const TellPeople = z.object({ people: PeopleInPhoto }).meta({
  id: 'TellPeople',
  description:
    '`nobody`, `me` (the maker), `agreed` (others, who agreed), or `child` (one whose parent agreed); another photo asks again',
  examples: [{ people: 'agreed' }],
});
export type TellPeople = z.infer<typeof TellPeople>;

/** `PUT /api/products/:id/sold-out`: stops or continues pending posts; returns the product. */
export const SetSoldOut = z.object({ soldOut: z.boolean() }).meta({
  id: 'SetSoldOut',
  description: 'Whether it is sold out',
  examples: [{ soldOut: true }],
});
export type SetSoldOut = z.infer<typeof SetSoldOut>;

/** `PUT /api/products/:id/theme`: how its future pictures look; returns the product. */
export const ChooseTheme = z.object({ theme: ThemeName, look: Look.optional() }).meta({
  id: 'ChooseTheme',
  description: 'One of the looks of `drawLooks`; without `look`, the usual composition and tone of the theme',
  examples: [{ theme: 'batik', look: { composition: 'frame', tone: 'dark' } }],
});
export type ChooseTheme = z.infer<typeof ChooseTheme>;

/** `PUT /api/products/:id/price-corner`: moves the price of its pictures; returns the product. */
export const MovePrice = z
  .object({
    /** The picture that was tapped. */
    format: PictureFormat,
    language: Language,
    /** The product's `priceCorner` as it was seen; absent while it had none. */
    after: PriceCorner.optional(),
  })
  .meta({
    id: 'MovePrice',
    description: 'Which picture the caller sees, and where the price was moved in it before',
    examples: [{ format: 'feed', language: 'id', after: 'topEnd' }],
  });
export type MovePrice = z.infer<typeof MovePrice>;

/** `PUT /api/products/:id/looks?seen=`: thumbnails of the product's picture in other looks, for choosing one. */
export const PreviewList = z
  .object({
    looks: z.array(
      z.object({
        theme: ThemeName,
        composition: CompositionName,
        tone: Tone,
        /** Of theme and composition. */
        title: Sentence,
        /** Whether its pictures have this look now, by choice or by the default of its kind. */
        chosen: z.boolean(),
        thumbUrl: PictureUrl,
      }),
    ),
    /** Whether there are further looks after these. */
    more: z.boolean(),
  })
  .meta({ id: 'Looks' });
export type PreviewList = z.infer<typeof PreviewList>;
