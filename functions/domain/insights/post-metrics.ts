import * as z from 'zod';
import { Audience } from '../captions/audience.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { Language } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { PostId } from '../campaign/plan.ts';
import { Platform } from '../channel/platform.ts';
import { PostShape } from '../post/post-shape.ts';
import { ThemeName } from '../product/product.ts';
import { AGES, Snapshot, someOf } from './metrics.ts';

/**
 * The results of a published post, by age. A metrics item is stored under the day on which the post went out, fixed at that
 * time in the community's zone.
 */
export const PostMetrics = z.object({
  community: Id,
  day: LocalDay,
  post: PostId,
  product: Id,
  maker: Id,
  seller: Id,
  /** Other members whom a hosted post named; its results are shared among all whom it names (`shares.ts`). */
  alsoSellers: z.array(Id).optional(),
  channel: Id,
  platform: Platform,
  shape: PostShape,
  /** The theme of its pictures; absent for a post without any. */
  theme: ThemeName.optional(),
  audience: Audience,
  language: Language,
  /** Its caption asks its readers something. */
  asks: z.literal(true).optional(),
  /**
   * The commit's time when the post was first found to be out: it is part of the metrics item's key and determines the ages.
   */
  commitAt: Instant,
  publishedAt: Instant,
  /** Absent where only a person could confirm that the post is out: its numbers cannot be read. */
  remoteId: z.string().min(1).optional(),
  /** The post was out and no search shows it: it counts as a post that may be out, not as a published post. */
  mayBeOut: z.literal(true).optional(),
  /** The post was taken down after it was out: it stays counted, and is marked. */
  takenDown: z.literal(true).optional(),
  snapshots: someOf(AGES, Snapshot),
  /** Raised when readings are added; absent until the first is. */
  fence: z.number().int().positive().optional(),
});
export type PostMetrics = z.infer<typeof PostMetrics>;
