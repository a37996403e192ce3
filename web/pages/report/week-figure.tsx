import type { ReportBreakdown } from '../../../functions/http/contract/report.ts';
import { heatMap, type WeekHour } from '../../chart/heat-map.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';
import { reportPartMessages } from '../../i18n/report-parts.ts';
import { ChartMarks } from './chart-marks.tsx';
import { sumText } from './sum-text.ts';
import { type FigureDays, figurePath } from './to-posts.ts';

const WIDE = 520;
const NARROW = 320;

const cellOf = ({ weekday, hour, totals }: ReportBreakdown['byHour'][number]): WeekHour => {
  const { posts, withoutReach, reach } = totals;
  const known = posts - withoutReach;
  return { weekday, hour, posts, mean: reach === null || known <= 0 ? null : Math.round(reach / known) };
};

/** When posts went out and how many people each reached: by hour of the day and day of the week. */
export function WeekFigure({
  byHour,
  days,
}: Pick<ReportBreakdown, 'byHour'> & { readonly days: FigureDays }) {
  const messages = say(reportPartMessages);
  const spoken = language.value;
  const cells = byHour.map(cellOf);
  if (cells.length === 0) return null;
  const dayOf = (weekday: number): string => messages.weekdays[weekday - 1] ?? '';
  const hourOf = (hour: number): string => messages.hour(String(hour).padStart(2, '0'));
  const svg = heatMap(
    cells,
    {
      title: messages.weekTitle,
      weekday: (weekday) => messages.shortWeekdays[weekday - 1] ?? '',
      hour: (hour) => String(hour).padStart(2, '0'),
      cell: ({ weekday, hour, posts, mean }) =>
        messages.weekCell(dayOf(weekday), hourOf(hour), formatNumber(posts, spoken), sumText(mean)),
    },
    matchMedia('(min-width: 48em)').matches ? WIDE : NARROW,
  );
  return (
    <figure class="card stack">
      <figcaption>
        <h2>{messages.week}</h2>
      </figcaption>
      <ChartMarks svg={svg} hint={messages.weekTitle} />
      <p class="small soft">{messages.weekHow}</p>
      <details class="more">
        <summary>{say(reportMessages).table}</summary>
        <div class="table">
          <table>
            <thead>
              <tr>
                <th scope="col">{messages.when}</th>
                <th scope="col">{say(reportMessages).main.posts}</th>
                <th scope="col">{messages.mean}</th>
              </tr>
            </thead>
            <tbody>
              {cells.map(({ weekday, hour, posts, mean }) => {
                const name = `${dayOf(weekday)} ${hourOf(hour)}`;
                return (
                  <tr key={name}>
                    <th scope="row">
                      <a href={figurePath(days, { weekday, hour }, name)}>{name}</a>
                    </th>
                    <td>{formatNumber(posts, spoken)}</td>
                    <td class={mean === null ? 'unknown' : ''}>{sumText(mean)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
