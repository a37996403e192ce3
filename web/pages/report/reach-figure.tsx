import type { ReportReply } from '../../../functions/http/contract/report.ts';
import { FILLED, INK, reachChart, STRIPES } from '../../chart/reach-chart.ts';
import { fillDays, groupDays } from '../../chart/reach-days.ts';
import { formatNumber, formatShortDay, noonOf } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { sumText } from './sum-text.ts';
import { productMessages } from '../../i18n/product.ts';
import { reportMessages } from '../../i18n/report.ts';

/** The chart is drawn for its actual width, so that its text stays readable on a phone. */
const WIDE = { width: 860, height: 300 } as const;
const NARROW = { width: 340, height: 230 } as const;
/** Leaves 6 px for each bar on a phone. */
const MOST_BARS = 46;

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
    },
    wide ? WIDE : NARROW,
  );
  return (
    <figure class="card stack">
      <figcaption>
        <h2>{messages.byDay}</h2>
        {every > 1 && <p class="small soft">{messages.grouped(every)}</p>}
      </figcaption>
      {/* Safe: every text in it went through `escapeMarkup`. */}
      <div class="chart" dangerouslySetInnerHTML={{ __html: svg }} />
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
