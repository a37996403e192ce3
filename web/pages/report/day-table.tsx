import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { say } from '../../i18n/language.ts';
import { namesIn, reportMessages } from '../../i18n/report.ts';
import { dayName } from './day-name.ts';
import { sumText } from './sum-text.ts';
import { figurePath } from './to-posts.ts';
import { TotalsTable } from './totals-table.tsx';

/** The numbers of the chart as a table, for people who want them or cannot see the chart. */
export const DayTable = ({
  report: { days, total, breakdown },
  campaign,
}: {
  readonly report: Pick<ReportReply, 'days' | 'total' | 'breakdown'>;
  readonly campaign?: string | undefined;
}) => {
  const messages = say(reportMessages);
  const beside = namesIn(messages.beside).map((what) => `${messages.beside[what]}: ${sumText(total[what])}`);
  return (
    <details class="more">
      <summary>{messages.table}</summary>
      <div class="stack">
        <TotalsTable
          heading={messages.day}
          rows={days.map(({ day, total: totals }) => ({
            key: day,
            name: dayName(day),
            totals,
            // Who sees no parts sees no posts of others either.
            ...(breakdown && { to: figurePath({ from: day, to: day, campaign }, {}, dayName(day)) }),
          }))}
          foot={total}
        />
        <p class="small soft">{beside.join(' · ')}</p>
      </div>
    </details>
  );
};
