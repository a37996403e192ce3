import * as z from 'zod';
import type { Campaign } from './campaign.ts';
import { Id } from '../identity.ts';
import { Instant } from '../time/instant.ts';
import { addDays, instantOf, LocalDay, type Zone } from '../time/local-day.ts';
import { type Problem, problem } from '../problem.ts';

/** What a link to a plan is called. It cannot be guessed; whoever has it reads numbers and days, and no names. */
export const GroupLink = z
  .string()
  .regex(/^[A-Za-z0-9_-]{16,64}$/)
  .meta({ examples: ['tautan-pasar-minggu'] });

/** A count of the posts of each day, as they were planned when the group was asked. */
const PlanCounts = z.object({
  posts: z.number().int().nonnegative(),
  products: z.number().int().nonnegative(),
  pages: z.number().int().nonnegative(),
  days: z.array(z.object({ day: LocalDay, posts: z.number().int().positive() })),
});
export type PlanCounts = z.infer<typeof PlanCounts>;

/** That a plan was shown to the community's group, for its members to answer. */
export const GroupAsk = z.object({
  link: GroupLink,
  /** Until when members may answer. */
  until: Instant,
  by: Id,
  at: Instant,
  counts: PlanCounts,
});
export type GroupAsk = z.infer<typeof GroupAsk>;

/** Whether members may still answer. */
export const isVotingOpen = (
  { status, ask }: Pick<Campaign, 'status'> & { readonly ask: GroupAsk },
  now: Instant,
): boolean => status !== 'cancelled' && now < ask.until;

export const deadlinePast = problem('plan.deadlinePast', 'invalid', {
  field: 'until',
  id: 'Batas menjawab sudah lewat. Pilih waktu sesudah sekarang.',
  en: 'This time for answers is over already. Choose a later one.',
});

export const deadlineLate = problem('plan.deadlineLate', 'invalid', {
  field: 'until',
  id: 'Batas menjawab sesudah hari terakhir promosi. Pilih waktu yang lebih awal.',
  en: 'This time for answers is after the last day of the campaign. Choose an earlier one.',
});

/** Returns what is wrong with the time until which the group may answer. */
export function deadlineProblems(
  until: Instant,
  now: Instant,
  { from, days, zone }: { readonly from: LocalDay; readonly days: number; readonly zone: Zone },
): readonly Problem[] {
  if (until <= now) return [deadlinePast];
  return until > instantOf(addDays(from, days), '00:00', zone) ? [deadlineLate] : [];
}
