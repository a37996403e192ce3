import * as z from 'zod';
import { Audience } from './audience.ts';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { CaptionPlace } from '../channel/platform.ts';

/** Texts that say which of a carousel's pictures each is; they come before the description. */
export const SlideTexts = z.array(z.string().min(1).max(80)).min(2).max(10);

/** A text for one place, one audience and one seller, with a description of the picture for people who cannot see it. */
export const Caption = z.object({
  language: Language,
  audience: Audience,
  platform: CaptionPlace,
  seller: Id,
  text: z.string().min(1),
  altText: z.string().min(1).max(1000),
  slideTexts: SlideTexts.optional(),
});
export type Caption = z.infer<typeof Caption>;
