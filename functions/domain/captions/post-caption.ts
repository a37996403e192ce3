import * as z from 'zod';
import { SlideTexts } from './caption.ts';
import { Id } from '../identity.ts';
import { PostId } from '../campaign/plan.ts';
import { LONGEST_CAPTION } from './limits.ts';

/** One version of what a post says, beside its picture. It is never changed once written. */
export const PostCaption = z.object({
  community: Id,
  post: PostId,
  /** The caption as it will be sent, hashtags and order line included. */
  text: z.string().min(1).max(LONGEST_CAPTION),
  /** The page to which a post without a picture links. */
  link: z.url().max(500).optional(),
  /** For people who do not see the picture. */
  altText: z.string().min(1).max(1000),
  slideTexts: SlideTexts.optional(),
  /** The member who changed it last; absent while it is as generated. */
  editedBy: Id.optional(),
  revision: z.number().int().positive(),
});
export type PostCaption = z.infer<typeof PostCaption>;
