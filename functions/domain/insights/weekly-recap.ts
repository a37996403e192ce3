import * as z from 'zod';
import { Id } from '../identity.ts';
import { ToldSum } from '../product/told.ts';
import { DAY, Instant } from '../time/instant.ts';
import { addDays, instantOf, LocalDay, type LocalTime, weekdayOf, type Zone } from '../time/local-day.ts';
import { Due } from '../work/due.ts';
import { FiledTotals } from './totals.ts';

/** The numbers of a week as they stood when its recap was prepared. It holds no name: names are looked up when it is shown. */
export const RecapNumbers = z.object({
  at: Instant,
  total: FiledTotals,
  /** The totals of the week before as they stood on its own Monday; of no post where that is not known. */
  before: FiledTotals,
  told: ToldSum,
  participation: z.object({
    members: z.number().int().nonnegative(),
    withPosts: z.number().int().nonnegative(),
  }),
  /** The product that reached the most people; absent while no reach is known. */
  top: z.object({ product: Id, posts: z.number(), reach: z.number().int().positive() }).optional(),
});
export type RecapNumbers = z.infer<typeof RecapNumbers>;

/** The result of a week, Monday to Sunday, which waits for a leader or coordinator who sends it to the group by hand. */
export const WeeklyRecap = z.object({
  community: Id,
  /** The Monday. */
  from: LocalDay,
  /** It is deleted after this moment. */
  keptUntil: Instant,
  prepared: RecapNumbers.optional(),
  /** When somebody said that she has sent it. */
  sentAt: Instant.optional(),
  due: Due.optional(),
  fence: z.number().int().nonnegative(),
});
export type WeeklyRecap = z.infer<typeof WeeklyRecap>;

/**
 * When a recap is prepared, in the community's zone: early on Monday, before the first look at the phone. The posts of Sunday
 * evening have been read for the first time by then, since nothing goes out at night.
 */
const PREPARED_AT: LocalTime = '06:00';

/** How many weeks a recap is kept. */
export const RECAP_WEEKS = 8;

/** Returns the Monday of the week in which a day lies. */
export const mondayOf = (day: LocalDay): LocalDay => addDays(day, 1 - weekdayOf(day));

/** Returns the Sunday of the week that begins on a Monday. */
export const sundayOf = (monday: LocalDay): LocalDay => addDays(monday, 6);

/** Returns when the recap of the week that begins on a Monday is prepared: on the Monday after. */
export const recapMoment = (monday: LocalDay, zone: Zone): Instant =>
  instantOf(addDays(monday, 7), PREPARED_AT, zone);

/** Returns until when a recap is kept that is prepared at a moment. */
export const recapKeptUntil = (moment: Instant): Instant => moment + RECAP_WEEKS * 7 * DAY;
