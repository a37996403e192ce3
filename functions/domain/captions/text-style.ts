import { z } from 'zod';

/** The tone of a text: `warm` greets and thanks, `plain` only says what is offered and what it costs. */
export const TONES = ['plain', 'warm'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** Where readers of Traditional Chinese live: some things have different names in Hong Kong and in Taiwan. */
export const REGIONS = ['HK', 'TW'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** The choices of a community, or of a single product, about the style of its texts. */
export const TextStyle = z.object({ tone: Tone.optional(), chineseFor: Region.optional() });
export type TextStyle = z.infer<typeof TextStyle>;

/** Returns the style that applies: the product's, otherwise the community's, otherwise warm and for Hong Kong. */
export const textStyleOf = (
  product: TextStyle | undefined,
  community?: TextStyle,
): { readonly tone: Tone; readonly region: Region } => ({
  tone: product?.tone ?? community?.tone ?? 'warm',
  region: product?.chineseFor ?? community?.chineseFor ?? 'HK',
});
