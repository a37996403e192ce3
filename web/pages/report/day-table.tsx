import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { formatNumber } from '../../words/formats.ts';
import { language, say } from '../../words/language.ts';
import { namesIn, reportWords } from '../../words/report.ts';
import { dayName } from './day-name.ts';
import { TotalsTable } from './totals-table.tsx';

/** The numbers of the chart as a table, for people who want them or cannot see the chart. */
export const DayTable = ({ days, total }: Pick<ReportReply, 'days' | 'total'>) => {
  const words = say(reportWords);
  const beside = namesIn(words.beside).map(
    (what) => `${words.beside[what]}: ${formatNumber(total[what], language.value)}`,
  );
  return (
    <details class="more">
      <summary>{words.table}</summary>
      <div class="stack">
        <TotalsTable
          of={words.day}
          rows={days.map(({ day, total: totals }) => ({
            key: day,
            name: dayName(day),
            totals,
          }))}
          foot={total}
        />
        <p class="small soft">{beside.join(' · ')}</p>
      </div>
    </details>
  );
};
