import * as z from 'zod';

/** The tone of a text, not of a picture (`picture/look.ts`): `warm` greets and thanks, `plain` only says what is offered and what it costs. */
export const WORDING_TONES = ['plain', 'warm'] as const;
export const WordingTone = z.enum(WORDING_TONES);
export type WordingTone = z.infer<typeof WordingTone>;

/** Where readers of Traditional Chinese live: some things have different names in Hong Kong and in Taiwan. */
export const REGIONS = ['HK', 'TW'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** The choices of a community, or of a single product, about the style of its texts. */
export const TextStyle = z.object({ tone: WordingTone.optional(), chineseFor: Region.optional() });
export type TextStyle = z.infer<typeof TextStyle>;

/** Returns the style that applies: the product's, otherwise the community's, otherwise warm and for Hong Kong. */
export const textStyleOf = (
  product: TextStyle | undefined,
  community?: TextStyle,
): { readonly tone: WordingTone; readonly region: Region } => ({
  tone: product?.tone ?? community?.tone ?? 'warm',
  region: product?.chineseFor ?? community?.chineseFor ?? 'HK',
});
