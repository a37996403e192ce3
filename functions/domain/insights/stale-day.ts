import * as z from 'zod';
import { Due } from '../work/due.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { LocalDay } from '../time/local-day.ts';

/**
 * Records that a day's metrics items changed since they were last aggregated. The report is up to date when the two
 * versions are equal.
 */
export const StaleDay = z.object({
  community: Id,
  day: LocalDay,
  /** Counts the changes of the day's metrics items. */
  dirtyVersion: z.number().int().nonnegative(),
  /** The `dirtyVersion` that the day's report contains. */
  foldedVersion: z.number().int().nonnegative(),
  /** When the day was last aggregated. */
  foldedAt: Instant.optional(),
  due: Due.optional(),
});
export type StaleDay = z.infer<typeof StaleDay>;
