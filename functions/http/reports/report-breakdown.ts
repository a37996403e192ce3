import { Audience } from '../../domain/captions/audience.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { mostReachFirst } from '../../domain/insights/people-in-report.ts';
import type { PeriodReport } from '../../domain/insights/period-report.ts';
import type { ComparedPeriod, KEPT_PARTS } from '../../domain/insights/period-sums.ts';
import { comparedRows } from '../../domain/insights/row-changes.ts';
import { type Compared, sampleOf, spreadOf } from '../../domain/insights/spread.ts';
import { claimsOf } from '../../domain/insights/report-claims.ts';
import { partsOfWeekHour } from '../../domain/insights/week-hour.ts';
import { Language } from '../../domain/language.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import type { ReportBreakdown } from '../contract/report.ts';

/**
 * Returns the parts of a report that not every member sees, without what grows with the community, each row beside the same
 * of the period before.
 */
export function reportBreakdown(
  report: PeriodReport,
  before: Pick<ComparedPeriod, 'total' | (typeof KEPT_PARTS)[number]> | undefined,
): ReportBreakdown {
  const { squares, byHour } = report;
  const parts = (part: Exclude<Compared, 'hour'>, list: (typeof KEPT_PARTS)[number]) =>
    mostReachFirst(
      comparedRows(report[list], before && before.total.posts > 0 ? before[list] : undefined).map((row) => {
        const spread = spreadOf(sampleOf(row.totals, squares[part]?.[row.name]));
        return { ...row, ...(spread && { spread }) };
      }),
    );
  return {
    byPlatform: parts('platform', 'byPlatform').map(({ name, ...rest }) => ({
      platform: Platform.parse(name),
      ...rest,
    })),
    byAudience: parts('audience', 'byAudience').map(({ name, ...rest }) => ({
      audience: Audience.parse(name),
      ...rest,
    })),
    byLanguage: parts('language', 'byLanguage').map(({ name, ...rest }) => ({
      language: Language.parse(name),
      ...rest,
    })),
    byShape: parts('shape', 'byShape').map(({ name, ...rest }) => ({
      shape: PostShape.parse(name),
      ...rest,
    })),
    byTheme: parts('theme', 'byTheme').map(({ name, ...rest }) => ({ theme: name, ...rest })),
    byHour: Object.entries(byHour)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([at, totals]) => ({ ...partsOfWeekHour(at), totals })),
    claims: claimsOf(report),
  };
}
