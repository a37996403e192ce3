import * as z from 'zod';
import { Platform } from '../../../functions/domain/channel/platform.ts';
import { Instant } from '../../../functions/domain/time/instant.ts';

/** An event that a viewer of a feed would have seen. Losses and duplicates are judged by these entries alone. */
export const JournalEntry = z.object({
  at: Instant,
  event: z.enum(['published', 'removed']),
  platform: Platform,
  account: z.string(),
  remoteId: z.string(),
  caption: z.string(),
  /** Of the first picture; null without pictures. */
  pictureSha256: z.string().nullable(),
});
export type JournalEntry = z.infer<typeof JournalEntry>;
