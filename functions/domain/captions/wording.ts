import { z } from 'zod';

/** How a text speaks: `warm` greets and thanks, `plain` says what there is and what it costs. */
export const TONES = ['plain', 'warm'] as const;
export const Tone = z.enum(TONES);
export type Tone = z.infer<typeof Tone>;

/** Where readers of Traditional Chinese live: things have other names in Hong Kong than in Taiwan. */
export const REGIONS = ['HK', 'TW'] as const;
export const Region = z.enum(REGIONS);
export type Region = z.infer<typeof Region>;

/** What a community, or a product of its own, chooses about the wording of its texts. */
export const Wording = z.object({ tone: Tone.optional(), chineseFor: Region.optional() });
export type Wording = z.infer<typeof Wording>;

/** The wording that holds: what the product says, else what the community says, else warm and for Hong Kong. */
export const wordingOf = (
  product: Wording | undefined,
  community?: Wording,
): { readonly tone: Tone; readonly region: Region } => ({
  tone: product?.tone ?? community?.tone ?? 'warm',
  region: product?.chineseFor ?? community?.chineseFor ?? 'HK',
});
