import { z } from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { TOTAL_NAMES } from '../../domain/insights/metric-table.ts';
import { Totals } from '../../domain/insights/totals.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Named, Sentence } from './common.ts';

/**
 * `?view=own` (the default): the community's totals and the caller's own results. `?view=community`: with the breakdown,
 * depending on the caller's role.
 */
export const ReportView = z.enum(['own', 'community']);
export type ReportView = z.infer<typeof ReportView>;

/**
 * Sums over posts: a person who saw two posts counts twice. A sum is null while none of its posts has a number from Meta;
 * `withoutReach` counts posts whose reach Meta has not told (yet), `earlierReach` those whose last known reach is older
 * than their last reading, `takenDown` those that are no longer out. A post that names several sellers is shared among
 * them, numbers of posts in hundredths.
 */
export const TotalsReply = Totals.meta({
  id: 'Totals',
  description:
    'Sums over posts; null while none of them has a number from Meta. Shared posts count in hundredths.',
});
export type TotalsReply = z.infer<typeof TotalsReply>;

/**
 * How many members had a post (`withPosts`), of all who agreed or had one (`members`). `without` names who had none, to
 * coordinators only, at most fifty.
 */
export const ParticipationReply = z
  .object({
    members: z.number().int(),
    withPosts: z.number().int(),
    text: Sentence,
    without: z.array(Named).max(50).optional(),
  })
  .meta({ id: 'Participation' });
export type ParticipationReply = z.infer<typeof ParticipationReply>;

/**
 * How evenly reach is spread over all members who could have had a post, as a sentence and as numbers, which are absent
 * when there is nothing to compare.
 */
export const EvennessReply = z
  .object({
    members: z.number().int(),
    withPosts: z.number().int(),
    gini: z.number().optional(),
    topFifthShare: z.number().optional(),
    text: Sentence,
  })
  .meta({ id: 'Evenness' });
export type EvennessReply = z.infer<typeof EvennessReply>;

/**
 * Results by person. On a coordinator's screen everybody has a row with `id` and `name`. For other callers, and in every
 * file, only members who granted `nameInReports` do; all others are added up in one row without a name, where `count` is
 * their number.
 */
export const PersonTotals = z
  .object({ id: Id.optional(), name: z.string().optional(), count: z.number().int(), totals: TotalsReply })
  .meta({ id: 'PersonTotals' });
export type PersonTotals = z.infer<typeof PersonTotals>;

/** For leaders and coordinators only. Each list is sorted by reach, highest first; hours are in order of the week. */
export const ReportBreakdown = z
  .object({
    byPlatform: z.array(z.object({ platform: Platform, totals: TotalsReply })),
    byProduct: z.array(z.object({ id: Id, name: z.string(), totals: TotalsReply })),
    byAudience: z.array(z.object({ audience: Audience, totals: TotalsReply })),
    byLanguage: z.array(z.object({ language: Language, totals: TotalsReply })),
    /** `weekday` 1 = Monday to 7 = Sunday, `hour` 0 to 23, in the community's time zone. */
    byHour: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), totals: TotalsReply })),
    participation: ParticipationReply,
    makers: EvennessReply,
    sellers: EvennessReply,
    byMaker: z.array(PersonTotals),
    bySeller: z.array(PersonTotals),
  })
  .meta({ id: 'ReportBreakdown' });
export type ReportBreakdown = z.infer<typeof ReportBreakdown>;

/**
 * How each number differs from the period of as many days before. A number that is not known in one of both is absent;
 * `percent` is absent under 10.
 */
export const ComparisonReply = z
  .object({
    from: LocalDay,
    to: LocalDay,
    total: TotalsReply,
    /** The difference in reach, or in posts while reach is not known. */
    text: Sentence,
    /** What is known to have moved it. */
    why: z.array(Sentence),
    changes: z.partialRecord(
      z.enum(TOTAL_NAMES),
      z.object({ by: z.number(), percent: z.number().int().optional() }),
    ),
  })
  .meta({ id: 'Comparison' });
export type ComparisonReply = z.infer<typeof ComparisonReply>;

/** `GET /api/report?from=2026-12-01&to=2026-12-31&view=own`; both days are included. */
export const ReportReply = z
  .object({
    from: LocalDay,
    to: LocalDay,
    view: ReportView,
    /** The main result as a sentence. */
    summary: Sentence,
    total: TotalsReply,
    /** Absent in the report of one campaign. */
    before: ComparisonReply.optional(),
    /** Days whose stored sums are damaged; they are in none of the sums. */
    damagedDays: z.array(LocalDay),
    /**
     * Posts that may be published although Facebook or Instagram does not show them to us; they are in none of the sums.
     */
    mayBeOut: z.number().int(),
    /** Days with posts, in order; days without posts are absent. */
    days: z.array(
      z.object({ day: LocalDay, total: TotalsReply, byPlatform: z.partialRecord(Platform, TotalsReply) }),
    ),
    /** The caller's own: posts of her products on any page, and posts with her order line. */
    mine: z.object({ asMaker: TotalsReply, asSeller: TotalsReply }),
    breakdown: ReportBreakdown.optional(),
  })
  .meta({ id: 'Report' });
export type ReportReply = z.infer<typeof ReportReply>;
