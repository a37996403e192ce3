import { z } from 'zod';
import { Audience } from '../captions/audience.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { Language } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { PostId } from '../campaign/plan.ts';
import { Platform } from '../channel/platform.ts';
import { PostShape } from '../post/post-shape.ts';
import { Snapshot, SnapshotAge } from './metrics.ts';

/** What a published post brought, by age. Filed under the day it went out, fixed then in the community's zone. */
export const Card = z.object({
  community: Id,
  day: LocalDay,
  post: PostId,
  product: Id,
  maker: Id,
  seller: Id,
  /** Others whom a hosted post named; what it brought counts for each of them. */
  alsoSellers: z.array(Id).optional(),
  channel: Id,
  platform: Platform,
  shape: PostShape,
  audience: Audience,
  language: Language,
  /** When the commit was intended by which the post was first found out: it names the card and sets its ages. */
  commitAt: Instant,
  publishedAt: Instant,
  /** Absent where only a person could tell that it is out: then nobody can read its numbers. */
  remoteId: z.string().min(1).optional(),
  /** It was out and no look shows it: it counts as one that may be out, and not as a post. */
  mayBeOut: z.literal(true).optional(),
  snapshots: z.partialRecord(SnapshotAge, Snapshot),
});
export type Card = z.infer<typeof Card>;
