import * as z from 'zod';
import { Id } from '../identity.ts';
import { PostId } from '../campaign/plan.ts';

/**
 * The pictures of a post that has several, in their order. They are an item of their own, so that the post itself stays
 * under 1 KB.
 */
export const PostPictures = z.object({
  community: Id,
  post: PostId,
  keys: z.array(z.string().min(1)).min(2).max(10).readonly(),
});
export type PostPictures = z.infer<typeof PostPictures>;
