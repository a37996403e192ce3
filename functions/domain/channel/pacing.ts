import * as z from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';
import { PostId } from '../campaign/plan.ts';

/**
 * The pacing of a channel. `commit` is its lock: at most one commit is in doubt on a channel, and the next post waits.
 * `day` and `count` are for the daily cap, `lastAt` for the gap.
 */
export const ChannelPacing = z.object({
  community: Id,
  channel: Id,
  commit: z.object({ post: PostId, at: Instant }).optional(),
  lastAt: Instant.optional(),
  day: LocalDay.optional(),
  count: z.number().int().nonnegative(),
  fence: z.number().int().nonnegative(),
});
export type ChannelPacing = z.infer<typeof ChannelPacing>;
