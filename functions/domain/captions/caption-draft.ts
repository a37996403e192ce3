import { z } from 'zod';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { saysTheSame } from '../product/offer-fingerprint.ts';
import { CaptionPlace } from '../channel/platform.ts';

/** A caption that a seller worded herself for a product; her posts there use it instead of the phrase book's. */
export const CaptionDraft = z.object({
  community: Id,
  product: Id,
  seller: Id,
  language: Language,
  place: CaptionPlace,
  /** What the offer looked like when she worded it: words that tell an old price are not used. */
  offerMark: z.string().length(16).optional(),
  text: z.string().trim().min(1).max(2200),
  revision: z.number().int().positive(),
});
export type CaptionDraft = z.infer<typeof CaptionDraft>;

/** Whether what she worded is still true of the offer as it looks now. */
export const isTrueOf = ({ offerMark }: CaptionDraft, now: string): boolean =>
  offerMark === undefined || saysTheSame(offerMark, now);
