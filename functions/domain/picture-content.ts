import { z } from 'zod';
import { HexColour } from './brand.ts';
import { Language } from './language.ts';
import { ProductKind } from './product.ts';

/** One fact in the label's row, already worded: "Berat bersih" · "200 g". */
export const LabelRow = z.object({ label: z.string().min(1).max(30), value: z.string().min(1).max(60) });
export type LabelRow = z.infer<typeof LabelRow>;

/** The maker's label, worded and lawful, ready to be drawn. Who draws it adds no word of its own. */
export const LabelContent = z.object({
  theme: z.string().min(1),
  language: Language,
  kind: ProductKind,
  brand: z.string().min(1).max(60),
  name: z.string().min(1).max(80),
  words: z.string().max(500),
  /** "Rp 32.000", and what one gets for it: "per bungkus". */
  price: z.string().min(1).max(30),
  priceNote: z.string().max(40).optional(),
  rows: z.array(LabelRow).max(4),
  /** "Rukun Lereng · Giriwening": whose community and village it comes from. */
  origin: z.string().max(120),
  /** Small print, for instance that this is promotion and not a food label. */
  footnote: z.string().max(120).optional(),
  accent: HexColour.optional(),
});
export type LabelContent = z.infer<typeof LabelContent>;

/** How to order, from the seller whose post it is: "Pesan lewat WhatsApp" · "0800-0000-0102" · "Kenanga". */
export const OrderLine = z.object({
  call: z.string().min(1).max(60),
  phone: z.string().min(1).max(24),
  seller: z.string().min(1).max(60),
});
export type OrderLine = z.infer<typeof OrderLine>;
