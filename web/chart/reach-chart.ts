import type { Platform } from '../../functions/domain/channel/platform.ts';
import { type ReachDay, reachOn } from './reach-days.ts';
import { escapeMarkup } from './escape.ts';
import { niceScale } from './nice-scale.ts';

/** The texts of a chart, in the language of the caller. */
export interface ChartTexts {
  /** One sentence for people who do not see the chart. */
  readonly title: string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  /** What a bar says when it is touched or reached by keys. */
  readonly bar: (day: ReachDay) => string;
}

export interface ChartSize {
  /** CSS px of the screen: text keeps its size whatever the width. */
  readonly width: number;
  readonly height: number;
}

/** The colours of the app (styles/tokens.css), so that the chart follows light and dark. */
export const INK = 'var(--ink)';
const SOFT = 'var(--soft)';
const LINE = 'var(--line)';
const LEAF = 'var(--leaf)';
const [STRIPE, STRIPE_GROUND] = ['var(--ochre)', 'var(--ochre-pale)'] as const;
const FONT = 13;
const MARGIN = { top: 12, right: 6, bottom: 26 } as const;
/** Between the numbers of the axis and the bars. */
const GAP = 8;
/** Width of a digit of the widest common font, DejaVu Sans, at `FONT`. */
const DIGIT = 8.3;
/** Width of a day's label in px. */
const LABEL_WIDTH = 58;

export const STRIPES = `<pattern id="stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="${STRIPE_GROUND}"/><rect width="2.5" height="6" fill="${STRIPE}"/></pattern>`;
/** From the bottom of a bar upwards. Facebook is plain and Instagram striped, so that they differ without colour. */
const FILLS: Readonly<Record<Platform, string>> = { facebook: LEAF, instagram: 'url(#stripes)' };
export const FILLED = Object.entries(FILLS) as [Platform, string][];

const round = (value: number): string => String(Math.round(value * 10) / 10);

/**
 * Draws the reach by day as SVG text: stacked bars, an axis of round numbers, and labels for as many days as fit. Pure, so
 * that the browser, a report page and a test get the same result; every text is escaped.
 */
export function reachChart(
  days: readonly ReachDay[],
  texts: ChartTexts,
  { width, height }: ChartSize,
): string {
  const { top, ticks } = niceScale(
    Math.max(0, ...days.map((day) => FILLED.reduce((sum, [platform]) => sum + reachOn(day, platform), 0))),
  );
  const longest = Math.max(...ticks.map((tick) => texts.number(tick).length));
  const start = Math.max(48, Math.ceil(longest * DIGIT) + GAP);
  const inner = { width: width - start - MARGIN.right, height: height - MARGIN.top - MARGIN.bottom };
  const y = (value: number): number => MARGIN.top + inner.height * (1 - value / top);
  const step = inner.width / Math.max(1, days.length);
  const thick = Math.max(2, Math.min(36, step * 0.68));
  const every = Math.max(1, Math.ceil(LABEL_WIDTH / step));

  const axis = ticks.map(
    (tick) =>
      `<path d="M${start} ${round(y(tick))}H${width - MARGIN.right}" class="${tick === 0 ? 'foot' : 'line'}" stroke="${tick === 0 ? SOFT : LINE}"/>` +
      `<text x="${start - GAP}" y="${round(y(tick) + 4)}" text-anchor="end" class="axis" fill="${SOFT}">${escapeMarkup(texts.number(tick))}</text>`,
  );
  const bars = days.map((day, index) => {
    const left = start + index * step + (step - thick) / 2;
    const label =
      index % every === 0 && left + (thick + LABEL_WIDTH) / 2 <= width
        ? `<text x="${round(left + thick / 2)}" y="${height - 8}" text-anchor="middle" class="axis" fill="${SOFT}">${escapeMarkup(texts.day(day.day))}</text>`
        : '';
    let foot = 0;
    const areas = FILLED.map(([platform, fill]) => {
      const under = y(foot);
      foot += reachOn(day, platform);
      return bar(left, y(foot), thick, under - y(foot), fill);
    });
    const hit = `<rect class="hit" x="${round(start + index * step)}" y="${MARGIN.top}" width="${round(step)}" height="${round(inner.height)}" fill="none" pointer-events="all"/>`;
    return (
      `<g class="mark" role="img" tabindex="${index === 0 ? 0 : -1}" aria-label="${escapeMarkup(texts.bar(day))}">` +
      `${areas.join('')}${hit}</g>${label}`
    );
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeMarkup(texts.title)}" font-size="${FONT}">` +
    `<defs>${STRIPES}</defs>${axis.join('')}${bars.join('')}</svg>`
  );
}

const bar = (x: number, y: number, width: number, height: number, fill: string): string =>
  height < 0.1
    ? ''
    : `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="1.5" fill="${fill}" stroke="${INK}" stroke-width=".7"/>`;
