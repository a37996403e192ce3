import type { Totals } from '../../domain/day-report.ts';
import type { ReportReply } from '../contract/report.ts';

const COLUMNS = ['posts', 'reach', 'engagement', 'shares', 'saves', 'clicks', 'withoutReach'] as const;

/** Spreadsheets run what begins like a formula; an apostrophe in front makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const line = (part: string, name: string, totals: Totals): string =>
  [quoted(part), quoted(harmless(name)), ...COLUMNS.map((column) => String(totals[column]))].join(',');

const nameOf = ({ name, count }: { readonly name?: string | undefined; readonly count: number }): string =>
  name ?? `others (${count})`;

function breakdownLines(breakdown: NonNullable<ReportReply['breakdown']>): string[] {
  return [
    ...breakdown.byPlatform.map(({ platform, totals }) => line('platform', platform, totals)),
    ...breakdown.byProduct.map(({ name, totals }) => line('product', name, totals)),
    ...breakdown.byAudience.map(({ audience, totals }) => line('audience', audience, totals)),
    ...breakdown.byLanguage.map(({ language, totals }) => line('language', language, totals)),
    ...breakdown.byHour.map(({ weekday, hour, totals }) => line('hour', `${weekday}/${hour}`, totals)),
    ...breakdown.byMaker.map((row) => line('maker', nameOf(row), row.totals)),
    ...breakdown.bySeller.map((row) => line('seller', nameOf(row), row.totals)),
  ];
}

/**
 * The same report as a table (RFC 4180, with the mark by which spreadsheets know UTF-8): what it counts, its name, and
 * the sums. Hours are weekday/hour, 1 = Monday.
 */
export function reportCsv(report: ReportReply): string {
  const lines = [
    ['part', 'name', ...COLUMNS].join(','),
    line('total', `${report.from}/${report.to}`, report.total),
    line('mine', 'maker', report.mine.asMaker),
    line('mine', 'seller', report.mine.asSeller),
    ...report.days.map(({ day, total }) => line('day', day, total)),
    ...(report.breakdown ? breakdownLines(report.breakdown) : []),
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
