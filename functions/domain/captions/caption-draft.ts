import * as z from 'zod';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { saysTheSame } from '../product/offer-fingerprint.ts';
import { CaptionPlace } from '../channel/platform.ts';
import { LONGEST_CAPTION } from './limits.ts';

/** A caption that a seller wrote herself for a product; her posts on that place use it instead of the phrase book's. */
export const CaptionDraft = z.object({
  community: Id,
  product: Id,
  seller: Id,
  language: Language,
  place: CaptionPlace,
  /** The offer fingerprint when the member wrote it: a caption that states an old price is not used. */
  offerMark: z.string().length(16).optional(),
  text: z.string().trim().min(1).max(LONGEST_CAPTION),
  revision: z.number().int().positive(),
});
export type CaptionDraft = z.infer<typeof CaptionDraft>;

/** Whether a seller's caption is still true of the offer with the fingerprint `now`. */
export const isTrueOf = ({ offerMark }: CaptionDraft, now: string): boolean =>
  offerMark === undefined || saysTheSame(offerMark, now);
