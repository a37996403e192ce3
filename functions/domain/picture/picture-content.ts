import * as z from 'zod';
import { HexColour } from '../people/brand.ts';
import { Language } from '../language.ts';
import { ProductKind } from '../product/product-kind.ts';
import { Look, MOST_IN_COLLAGE } from './look.ts';
import { Pack } from './pack.ts';
import { PriceCorner } from './price-corner.ts';

/** One fact in the label's rows, as it is printed: "Berat bersih" · "200 g". */
export const LabelRow = z.object({ label: z.string().min(1).max(30), value: z.string().min(1).max(60) });
export type LabelRow = z.infer<typeof LabelRow>;

/** The kinds of mark about buying that a picture shows beside the price. */
export const MARK_KINDS = ['preOrder', 'soldOut', 'bundle'] as const;

/**
 * A mark beside the price, as it is printed: "Pesan dulu", "Habis", "Paket isi tiga". "Habis" is also drawn across the
 * photo.
 */
export const Mark = z.object({ kind: z.enum(MARK_KINDS), text: z.string().min(1).max(40) });
export type Mark = z.infer<typeof Mark>;

/** A price that was asked before, and when the lower one ends; both as they are printed. */
export const FormerPrice = z.object({ text: z.string().min(1).max(30), until: z.string().min(1).max(40) });
export type FormerPrice = z.infer<typeof FormerPrice>;

/** A pack that is shown as an example only, and what its picture says of it, as it is printed. */
const PackExample = z.object({ pack: Pack, text: z.string().min(1).max(60) });

/** The maker's label, complete and lawful, ready to be drawn. The renderer adds no text of its own. */
export const LabelContent = z.object({
  theme: z.string().min(1),
  /** Absent: the theme's most usual composition in its own tone. */
  look: Look.optional(),
  /** Where its maker moved the price; kept in every composition in which that corner is free. */
  priceCorner: PriceCorner.optional(),
  /** What the product is really sold in; absent when its maker did not choose that. */
  pack: Pack.optional(),
  /** How many photos a collage of the product shows; absent when it has only one. */
  photos: z.number().int().min(2).max(MOST_IN_COLLAGE).optional(),
  /** Whether the product can be cut out of its photo's ground. */
  cutOut: z.literal(true).optional(),
  /** Shown after the photos of a carousel; only without `pack`. */
  example: PackExample.optional(),
  language: Language,
  kind: ProductKind,
  brand: z.string().min(1).max(60),
  name: z.string().min(1).max(80),
  description: z.string().max(500),
  /** The price, "Rp 32.000"; `priceNote` says what one gets for it, "per bungkus". */
  price: z.string().min(1).max(30),
  priceNote: z.string().max(40).optional(),
  rows: z.array(LabelRow).max(4),
  /** The maker's community and village: "Rukun Lereng · Giriwening". */
  origin: z.string().max(120),
  /** Small print, for instance that this is promotion and not a food label. */
  footnote: z.string().max(120).optional(),
  accent: HexColour.optional(),
  /** Shown under the brand, where there is room. */
  tagline: z.string().min(1).max(80).optional(),
  /** What the seller claims and the law allows, most important first; the last ones are left out where there is no room. */
  badges: z.array(z.string().min(1).max(40)).max(4).optional(),
  /** Drawn struck through above the price. */
  formerPrice: FormerPrice.optional(),
  mark: Mark.optional(),
  /** The key of the brand's logo, whose bytes come with the request to draw. Without a logo, initials are drawn. */
  logo: z.string().min(1).optional(),
});
export type LabelContent = z.infer<typeof LabelContent>;

/** How to order, from the seller of the post: "Pesan lewat WhatsApp" · "0800-0000-0102" · "Kenanga". */
export const OrderLine = z.object({
  call: z.string().min(1).max(60),
  phone: z.string().min(1).max(24),
  seller: z.string().min(1).max(60),
});
export type OrderLine = z.infer<typeof OrderLine>;
