import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { FILLED, INK, reachChart, STRIPES } from '../../chart/reach-chart.ts';
import { daysBefore } from '../../chart/days.ts';
import { fillDays, groupDays, type ReachDay, reachOn } from '../../chart/reach-days.ts';
import { formatShortDay } from '../../i18n/desk-formats.ts';
import { formatNumber, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { ChartMarks } from './chart-marks.tsx';
import { sumText } from './sum-text.ts';
import { productMessages } from '../../i18n/product.ts';
import { reportMessages } from '../../i18n/report.ts';

/** The chart is drawn for its actual width, so that its text stays readable on a phone. */
const WIDE = { width: 860, height: 300 } as const;
const NARROW = { width: 340, height: 230 } as const;
/** Leaves 6 px for each bar on a phone. */
const MOST_BARS = 46;

/** Says a bar in words: "1 Des: 1.234 orang (Facebook 800, Instagram 434)". */
function barText(day: ReachDay, every: number): string {
  const spoken = language.value;
  const { places } = say(productMessages);
  const parts = FILLED.map(([platform]) => ({ platform, reach: reachOn(day, platform) }));
  const sum = parts.reduce((total, { reach }) => total + reach, 0);
  const named = parts.map(({ platform, reach }) => `${places[platform]} ${formatNumber(reach, spoken)}`);
  const start = formatShortDay(noonOf(day.day), 'UTC', spoken);
  const name =
    every > 1 ? `${start} – ${formatShortDay(noonOf(daysBefore(day.day, 1 - every)), 'UTC', spoken)}` : start;
  return say(reportMessages).bar(name, formatNumber(sum, spoken), named.join(', '));
}

/** Shows the reach by day as a chart with the platforms stacked. */
export function ReachFigure({ report }: { readonly report: ReportReply }) {
  const messages = say(reportMessages);
  const spoken = language.value;
  const filled = fillDays(report.from, report.to, report.days);
  const wide = matchMedia('(min-width: 48em)').matches;
  const { every, bars } = groupDays(filled, MOST_BARS);
  const svg = reachChart(
    bars,
    {
      title: messages.chartTitle(sumText(report.total.reach)),
      number: (value) => formatNumber(value, spoken),
      day: (day) => formatShortDay(noonOf(day), 'UTC', spoken),
      bar: (day) => barText(day, every),
    },
    wide ? WIDE : NARROW,
  );
  return (
    <figure class="card stack">
      <figcaption>
        <h2>{messages.byDay}</h2>
        {every > 1 && <p class="small soft">{messages.grouped(every)}</p>}
      </figcaption>
      <ChartMarks svg={svg} hint={messages.touch} />
      <Legend />
    </figure>
  );
}

/** Draws a square of the legend, filled like the bars; its pattern needs an id of its own on the page. */
const square = (fill: string): string =>
  (
    `<svg viewBox="0 0 18 18" aria-hidden="true"><defs>${STRIPES}</defs>` +
    `<rect x=".5" y=".5" width="17" height="17" rx="3" fill="${fill}" stroke="${INK}"/></svg>`
  ).replaceAll('stripes', 'stripes-key');

const Legend = () => {
  const { places } = say(productMessages);
  return (
    <ul class="legend small">
      {FILLED.map(([platform, fill]) => (
        <li key={platform}>
          <span dangerouslySetInnerHTML={{ __html: square(fill) }} /> {places[platform]}
        </li>
      ))}
    </ul>
  );
};
