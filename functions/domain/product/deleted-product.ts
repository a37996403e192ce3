import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { ProductPhoto } from './product.ts';

/**
 * What stays of a product that was deleted: its name, for posts and reports that still count it, and its id, so that a draft
 * that waits on another phone does not bring it back.
 */
export const DeletedProduct = z.object({
  community: Id,
  id: Id,
  maker: Id,
  name: z.string().min(1),
  deletedAt: Instant,
  deletedBy: Id,
  /** Its photos, until their files are deleted. */
  photos: z.array(ProductPhoto).optional(),
});
export type DeletedProduct = z.infer<typeof DeletedProduct>;
