import { Audience } from '../../domain/captions/audience.ts';
import { Platform } from '../../domain/channel/platform.ts';
import { mostReachFirst, type TotalsById } from '../../domain/insights/people-in-report.ts';
import type { PeriodReport } from '../../domain/insights/period-report.ts';
import { type Compared, sampleOf, spreadOf } from '../../domain/insights/spread.ts';
import { claimsOf } from '../../domain/insights/report-claims.ts';
import { partsOfWeekHour } from '../../domain/insights/week-hour.ts';
import { Language } from '../../domain/language.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import type { ReportBreakdown } from '../contract/report.ts';

/** Returns the parts of a report that not every member sees, without what grows with the community. */
export function reportBreakdown(report: PeriodReport): ReportBreakdown {
  const { squares, byHour } = report;
  const parts = (part: Compared, groups: TotalsById) =>
    mostReachFirst(
      Object.entries(groups).map(([name, totals]) => {
        const spread = spreadOf(sampleOf(totals, squares[part]?.[name]));
        return { name, totals, ...(spread && { spread }) };
      }),
    );
  return {
    byPlatform: parts('platform', report.byPlatform).map(({ name, ...rest }) => ({
      platform: Platform.parse(name),
      ...rest,
    })),
    byAudience: parts('audience', report.byAudience).map(({ name, ...rest }) => ({
      audience: Audience.parse(name),
      ...rest,
    })),
    byLanguage: parts('language', report.byLanguage).map(({ name, ...rest }) => ({
      language: Language.parse(name),
      ...rest,
    })),
    byShape: parts('shape', report.byShape).map(({ name, ...rest }) => ({
      shape: PostShape.parse(name),
      ...rest,
    })),
    byTheme: parts('theme', report.byTheme).map(({ name, ...rest }) => ({ theme: name, ...rest })),
    byHour: Object.entries(byHour)
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([at, totals]) => ({ ...partsOfWeekHour(at), totals })),
    claims: claimsOf(report),
  };
}
