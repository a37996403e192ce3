import * as z from 'zod';
import { Id } from '../../identity.ts';
import { partsOfWeekHour } from '../../insights/week-hour.ts';
import { Instant } from '../../time/instant.ts';
import { READERS, type Readers } from './readers.ts';
import { usualWorth } from './usual-hours.ts';

/** Of fewer posts nothing is said and nothing is used: chance would speak. */
export const FEWEST_POSTS = 10;
/** As many posts say as much as what was assumed before: of an hour of the day, and of an hour of one weekday. */
const ASSUMED_AS_POSTS = 10;

/**
 * What posts brought at the hours of the week, by the readers' clock, "0" (Monday 00) to "167". `times` adds up, for each
 * post, how many times as many people it reached as posts of its page and its maker usually do.
 */
export const HourEvidence = z.object({
  posts: z.number().int().nonnegative(),
  hours: z.record(
    z.string().regex(/^\d{1,3}$/),
    z.object({ posts: z.number().int().positive(), times: z.number().nonnegative() }),
  ),
});
export type HourEvidence = z.infer<typeof HourEvidence>;

/** Returns evidence as it is stored: the table takes no long fractions. */
export const roundEvidence = ({ posts, hours }: HourEvidence): HourEvidence => ({
  posts,
  hours: Object.fromEntries(
    Object.entries(hours).map(([at, one]) => [at, { ...one, times: Math.round(one.times * 1000) / 1000 }]),
  ),
});

export const EvidenceByReaders = z.partialRecord(z.enum(READERS), HourEvidence);
export type EvidenceByReaders = z.infer<typeof EvidenceByReaders>;

/** What a community's own posts say about hours, and whether plans follow it. */
export const LearnedHours = z.object({
  community: Id,
  /** Whether plans use it; only a person says so. */
  inUse: z.boolean(),
  measuredAt: Instant,
  byReaders: EvidenceByReaders,
  revision: z.number().int().positive(),
});
export type LearnedHours = z.infer<typeof LearnedHours>;

const NO_EVIDENCE: HourEvidence = { posts: 0, hours: {} };

/** Whether there are enough posts for some readers to say anything. */
export const saysEnough = (evidence: HourEvidence | undefined): evidence is HourEvidence =>
  evidence !== undefined && evidence.posts >= FEWEST_POSTS;

/**
 * Returns what hours of the week are worth to readers, 1 being what a post usually brings: what was assumed, corrected by
 * the posts at that hour on all days, and then by those at that hour of that day. The fewer posts, the nearer to what was assumed.
 */
export function worthOfHours(
  readers: Readers,
  evidence: HourEvidence = NO_EVIDENCE,
): (weekday: number, hour: number) => number {
  const known = saysEnough(evidence) ? evidence : NO_EVIDENCE;
  const byHour = new Map<number, { posts: number; times: number }>();
  let assumed = 0;
  for (const [at, { posts, times }] of Object.entries(known.hours)) {
    const { hour } = partsOfWeekHour(at);
    const sum = byHour.get(hour) ?? { posts: 0, times: 0 };
    byHour.set(hour, { posts: sum.posts + posts, times: sum.times + times });
    assumed += posts * usualWorth(readers, hour);
  }
  // What is assumed compares hours with each other; the posts say what 1 is.
  const scale = assumed > 0 ? known.posts / assumed : 1;
  return (weekday, hour) => {
    const onAllDays = corrected(scale * usualWorth(readers, hour), byHour.get(hour));
    return corrected(onAllDays, known.hours[String((weekday - 1) * 24 + hour)]);
  };
}

const corrected = (assumed: number, seen?: { readonly posts: number; readonly times: number }): number =>
  seen ? (ASSUMED_AS_POSTS * assumed + seen.times) / (ASSUMED_AS_POSTS + seen.posts) : assumed;
