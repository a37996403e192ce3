import { z } from 'zod';
import { Audience } from '../captions/audience.ts';
import { Id } from '../identity.ts';
import { Language } from '../language.ts';
import { LocalDay } from '../time/local-day.ts';
import { Platform } from '../channel/platform.ts';

/** Sums over posts. Reach is summed over posts, so a person who saw two posts counts twice; the report says so. */
export const Totals = z.object({
  posts: z.number().int().nonnegative(),
  reach: z.number().int().nonnegative(),
  engagement: z.number().int().nonnegative(),
  shares: z.number().int().nonnegative(),
  saves: z.number().int().nonnegative(),
  clicks: z.number().int().nonnegative(),
  /** Posts whose reach Meta has not given (yet). */
  withoutReach: z.number().int().nonnegative(),
});
export type Totals = z.infer<typeof Totals>;

/** What the posts of one day have brought so far, folded from its cards. A report over n days reads n of these. */
export const DayReport = z.object({
  community: Id,
  day: LocalDay,
  total: Totals,
  byPlatform: z.partialRecord(Platform, Totals),
  byMaker: z.record(Id, Totals),
  bySeller: z.record(Id, Totals),
  byProduct: z.record(Id, Totals),
  byAudience: z.partialRecord(Audience, Totals),
  byLanguage: z.partialRecord(Language, Totals),
  /** By local hour of the week, 0 = Monday 00:00 to 167 = Sunday 23:00. */
  byHour: z.record(z.string().regex(/^\d{1,3}$/), Totals),
  /** Posts that went out as far as Meta ever said, and that no look shows: they stand in none of the sums. */
  mayBeOut: z.number().int().nonnegative().default(0),
  foldedVersion: z.number().int().nonnegative(),
});
export type DayReport = z.infer<typeof DayReport>;
