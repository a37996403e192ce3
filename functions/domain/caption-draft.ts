import { z } from 'zod';
import { Id } from './identity.ts';
import { Language } from './language.ts';
import { CaptionPlace } from './platform.ts';

/** A caption that a seller worded herself for a product; her posts there use it instead of the phrase book's. */
export const CaptionDraft = z.object({
  community: Id,
  product: Id,
  seller: Id,
  language: Language,
  place: CaptionPlace,
  text: z.string().trim().min(1).max(2200),
  revision: z.number().int().positive(),
});
export type CaptionDraft = z.infer<typeof CaptionDraft>;
