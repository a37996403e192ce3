import { z } from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { Totals } from '../../domain/insights/totals.ts';
import { Id } from '../../domain/identity.ts';
import { Language } from '../../domain/language.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { Sentence } from './common.ts';

/** `?view=own` (the default): the community's totals and my own results. `?view=community`: with the breakdown, by role. */
export const ReportView = z.enum(['own', 'community']);
export type ReportView = z.infer<typeof ReportView>;

/** Sums over posts: who saw two posts counts twice. `withoutReach` counts posts whose reach Meta has not told (yet). */
export const TotalsReply = Totals.meta({ id: 'Totals' });
export type TotalsReply = z.infer<typeof TotalsReply>;

/** How evenly reach is spread, as a sentence first. The numbers are absent when there is nothing to compare. */
export const EvennessReply = z
  .object({
    members: z.number().int(),
    gini: z.number().optional(),
    topFifthShare: z.number().optional(),
    text: Sentence,
  })
  .meta({ id: 'Evenness' });
export type EvennessReply = z.infer<typeof EvennessReply>;

/**
 * Results by person. A coordinator sees all on her screen; others, and every file, only who granted `nameInReports` (`id`
 * and `name` are then there), the rest added up in one row without a name, where `count` says how many they are.
 */
export const PersonTotals = z
  .object({ id: Id.optional(), name: z.string().optional(), count: z.number().int(), totals: TotalsReply })
  .meta({ id: 'PersonTotals' });
export type PersonTotals = z.infer<typeof PersonTotals>;

/** Not for every member: leaders and coordinators. Each list has the most reach first; hours are in order of the week. */
export const ReportBreakdown = z
  .object({
    byPlatform: z.array(z.object({ platform: Platform, totals: TotalsReply })),
    byProduct: z.array(z.object({ id: Id, name: z.string(), totals: TotalsReply })),
    byAudience: z.array(z.object({ audience: Audience, totals: TotalsReply })),
    byLanguage: z.array(z.object({ language: Language, totals: TotalsReply })),
    /** `weekday` 1 = Monday to 7 = Sunday, `hour` 0 to 23, in the community's zone. */
    byHour: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), totals: TotalsReply })),
    makers: EvennessReply,
    sellers: EvennessReply,
    byMaker: z.array(PersonTotals),
    bySeller: z.array(PersonTotals),
  })
  .meta({ id: 'ReportBreakdown' });
export type ReportBreakdown = z.infer<typeof ReportBreakdown>;

/** `GET /api/report?from=2026-12-01&to=2026-12-31&view=own`; the days are both included. */
export const ReportReply = z
  .object({
    from: LocalDay,
    to: LocalDay,
    view: ReportView,
    /** The main fact as a sentence. */
    summary: Sentence,
    total: TotalsReply,
    /** Posts that may be out although Facebook or Instagram does not show them to us; in none of the sums. */
    mayBeOut: z.number().int(),
    /** Days with posts, in order; a day that is absent had none. */
    days: z.array(
      z.object({ day: LocalDay, total: TotalsReply, byPlatform: z.partialRecord(Platform, TotalsReply) }),
    ),
    /** The caller's own: posts of her products on anybody's page, and posts with her order line. */
    mine: z.object({ asMaker: TotalsReply, asSeller: TotalsReply }),
    breakdown: ReportBreakdown.optional(),
  })
  .meta({ id: 'Report' });
export type ReportReply = z.infer<typeof ReportReply>;
