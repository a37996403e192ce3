import * as z from 'zod';
import { Audience } from '../../domain/captions/audience.ts';
import { TOTAL_NAMES } from '../../domain/insights/metric-table.ts';
import { RowChanges } from '../../domain/insights/row-changes.ts';
import { Totals } from '../../domain/insights/totals.ts';
import { Language } from '../../domain/language.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { ThemeName } from '../../domain/product/product.ts';
import { Sentence } from './common.ts';
import { ToldSumReply } from './told.ts';

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

/** How many people one post reached: the mean, and one standard deviation below and above it. */
const SpreadReply = z
  .object({
    posts: z.number().int().meta({ description: 'Posts whose reach is known' }),
    mean: z.number().int(),
    low: z.number().int(),
    high: z.number().int(),
  })
  .meta({ id: 'Spread', description: 'How many people one post reached, and how far posts differ' });

/** One kind of posts that reached clearly more people a post than the others; of at least ten posts each. */
export const ClaimReply = z
  .object({
    about: z.enum(['platform', 'audience', 'language', 'shape', 'theme', 'weekday', 'hour']),
    name: z.string().meta({
      description: 'Which one; 1 = Monday to 7 = Sunday, or an hour of the day from 0 to 23',
      examples: ['carousel'],
    }),
    its: SpreadReply,
    others: SpreadReply,
  })
  .meta({ id: 'Claim', description: 'A kind of posts that reached clearly more people than the others' });
export type ClaimReply = z.infer<typeof ClaimReply>;

/**
 * How a row differs from that of the period of as many days before; absent when there was nothing then, and always of one
 * campaign.
 */
export const RowChangesReply = RowChanges.meta({
  id: 'RowChanges',
  description: 'Differences to the period before; `percent` is absent under 10',
});
export type RowChangesReply = z.infer<typeof RowChangesReply>;

const part = <N extends z.ZodRawShape>(name: N) =>
  z.array(
    z.object({
      ...name,
      totals: TotalsReply,
      changes: RowChangesReply.optional(),
      spread: SpreadReply.optional(),
    }),
  );

/**
 * For leaders and coordinators only. Each list is sorted by reach, highest first; hours are in order of the week. What
 * grows with the community stands in `GET /api/report/people`.
 */
export const ReportBreakdown = z
  .object({
    byPlatform: part({ platform: Platform }),
    byAudience: part({ audience: Audience }),
    byLanguage: part({ language: Language }),
    byShape: part({ shape: PostShape }),
    byTheme: part({ theme: ThemeName }),
    /** `weekday` 1 = Monday to 7 = Sunday, `hour` 0 to 23, in the community's time zone. */
    byHour: z.array(z.object({ weekday: z.number().int(), hour: z.number().int(), totals: TotalsReply })),
    claims: z.array(ClaimReply),
  })
  .meta({ id: 'ReportBreakdown' });
export type ReportBreakdown = z.infer<typeof ReportBreakdown>;

export const ChangeReply = z.object({ by: z.number(), percent: z.number().int().optional() });
export type ChangeReply = z.infer<typeof ChangeReply>;

/** Differences by number; one that is not known in both periods is absent, and so is `percent` under 10. */
const ChangesReply = z.partialRecord(z.enum(TOTAL_NAMES), ChangeReply);

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
    changes: ChangesReply,
    /** How what members told differs. */
    told: z.object({ sold: ChangeReply, asked: ChangeReply }).optional(),
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
    /** Orders and questions as members told them, beside the reach; absent in the report of one campaign. */
    told: ToldSumReply.optional(),
    /** Days with posts, in order; days without posts are absent. */
    days: z.array(
      z.object({ day: LocalDay, total: TotalsReply, byPlatform: z.partialRecord(Platform, TotalsReply) }),
    ),
    /** The caller's own: posts of her products on any page, and posts with her order line. */
    mine: z.object({ asMaker: TotalsReply, asSeller: TotalsReply, told: ToldSumReply }),
    /**
     * How the caller's own differ from hers in the period of as many days before; with `view=own`, if she had posts then,
     * and not of a campaign.
     */
    mineChanges: z.object({ asMaker: ChangesReply, asSeller: ChangesReply }).optional(),
    /** Of one campaign, of its own posts alone, and beside no other period. */
    breakdown: ReportBreakdown.optional(),
  })
  .meta({ id: 'Report' });
export type ReportReply = z.infer<typeof ReportReply>;
