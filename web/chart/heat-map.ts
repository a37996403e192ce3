import { escapeMarkup } from './escape.ts';

/** One hour of one day of the week: how many posts went out, and how many people each reached on average. */
export interface WeekHour {
  /** 1 = Monday. */
  readonly weekday: number;
  readonly hour: number;
  readonly posts: number;
  /** Null while it is not known. */
  readonly mean: number | null;
}

export interface HeatMapTexts {
  /** One sentence for people who do not see the chart. */
  readonly title: string;
  readonly weekday: (weekday: number) => string;
  readonly hour: (hour: number) => string;
  /** What a cell says when it is touched or reached by keys. */
  readonly cell: (cell: WeekHour) => string;
}

/** How many steps of colour there are; the classes `heat-1` to `heat-5` have them. */
const STEPS = 5;
const DAYS = 7;
/** Of fewer posts a mean says little: their cells have a broken outline. */
const ENOUGH_POSTS = 10;
const LABEL = 36;
const HEAD = 20;

/** Returns the step of colour of a mean: 1 for the lowest fifth of the highest mean, 5 for the highest. */
export const stepOf = (mean: number, highest: number): number =>
  highest === 0 ? 1 : Math.min(STEPS, Math.max(1, Math.ceil((mean / highest) * STEPS)));

/**
 * Draws the week as SVG text: a row for each day, a column for each hour between the first and the last with a post. A
 * cell shows how many posts it has, its colour their mean. Pure; every text is escaped.
 */
export function heatMap(cells: readonly WeekHour[], texts: HeatMapTexts, width: number): string {
  const hours = cells.map(({ hour }) => hour);
  const [first, last] = [Math.min(...hours), Math.max(...hours)];
  const columns = last - first + 1;
  const step = Math.min(64, (width - LABEL) / columns);
  const size = { width: LABEL + columns * step, height: HEAD + DAYS * 32 };
  const highest = Math.max(0, ...cells.map(({ mean }) => mean ?? 0));
  const every = Math.max(1, Math.ceil(34 / step));
  const days = Array.from({ length: DAYS }, (_, index) => {
    const y = HEAD + index * 32;
    return `<text x="0" y="${y + 21}" class="axis">${escapeMarkup(texts.weekday(index + 1))}</text>`;
  });
  const heads = Array.from({ length: columns }, (_, index) =>
    index % every === 0
      ? `<text x="${round(LABEL + (index + 0.5) * step)}" y="13" text-anchor="middle" class="axis">${escapeMarkup(texts.hour(first + index))}</text>`
      : '',
  );
  const drawn = cells.map((cell, index) => {
    const x = LABEL + (cell.hour - first) * step;
    const y = HEAD + (cell.weekday - 1) * 32;
    const strength = cell.mean === null ? 0 : stepOf(cell.mean, highest);
    const fill = `heat-${strength}${cell.posts < ENOUGH_POSTS ? ' few' : ''}`;
    return (
      `<g class="mark ${fill}" role="img" tabindex="${index === 0 ? 0 : -1}" aria-label="${escapeMarkup(texts.cell(cell))}">` +
      `<rect x="${round(x + 1)}" y="${y + 1}" width="${round(step - 2)}" height="30" rx="3"/>` +
      `<text x="${round(x + step / 2)}" y="${y + 21}" text-anchor="middle">${cell.posts}</text></g>`
    );
  });
  return (
    `<svg viewBox="0 0 ${round(size.width)} ${size.height}" role="group" aria-label="${escapeMarkup(texts.title)}" font-size="12">` +
    `${days.join('')}${heads.join('')}${drawn.join('')}</svg>`
  );
}

const round = (value: number): string => String(Math.round(value * 10) / 10);
