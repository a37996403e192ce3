import type { ReportBreakdown } from '../../../functions/http/contract/report.ts';
import type { Figure } from '../../api/report.ts';
import { say } from '../../i18n/language.ts';
import { productMessages } from '../../i18n/product.ts';
import { reportMessages } from '../../i18n/report.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { themeMessages, themeName } from '../../i18n/themes.ts';
import { type FigureDays, figurePath } from './to-posts.ts';
import { TotalsTable, type TotalsRow } from './totals-table.tsx';

/** The parts of a report that do not grow with the community, each row leading to its posts. */
export const Breakdown = ({
  breakdown,
  days,
}: {
  readonly breakdown: ReportBreakdown;
  readonly days: FigureDays;
}) => {
  const messages = say(reportMessages);
  const parts = say(reportPartMessages);
  const { places, audiences, languages } = say(productMessages);
  const row = (
    key: string,
    name: string,
    { totals, changes }: Pick<TotalsRow, 'totals' | 'changes'>,
    figure: Omit<Figure, 'from' | 'to'>,
  ): TotalsRow => ({
    key,
    name,
    totals,
    changes,
    // Nothing leads to posts where there are none.
    ...(totals.posts > 0 && { to: figurePath(days, figure, name) }),
  });
  return (
    <>
      <TotalsTable
        heading={messages.platform}
        rows={breakdown.byPlatform.map((its) =>
          row(its.platform, places[its.platform], its, { platform: its.platform }),
        )}
      />
      <TotalsTable
        heading={parts.shape}
        rows={breakdown.byShape.map((its) =>
          row(its.shape, parts.shapes[its.shape], its, { shape: its.shape }),
        )}
      />
      <TotalsTable
        heading={say(themeMessages).theme}
        rows={breakdown.byTheme.map((its) => row(its.theme, themeName(its.theme), its, { theme: its.theme }))}
      />
      <TotalsTable
        heading={messages.audience}
        rows={breakdown.byAudience.map((its) =>
          row(its.audience, audiences[its.audience], its, { audience: its.audience }),
        )}
      />
      <TotalsTable
        heading={parts.language}
        rows={breakdown.byLanguage.map((its) =>
          row(its.language, languages[its.language], its, { language: its.language }),
        )}
      />
    </>
  );
};
