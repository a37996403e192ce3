import { z } from 'zod';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';
import { PostId } from '../campaign/plan.ts';

/**
 * How a channel is paced. `commit` is its lock: at most one commit is in doubt on a channel, the next post waits.
 * `day` and `count` hold the cap, `lastAt` the gap.
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
