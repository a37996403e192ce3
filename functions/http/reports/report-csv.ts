import type { Totals } from '../../domain/insights/day-report.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { PersonTotals, ReportReply } from '../contract/report.ts';
import { CSV_WORDS, type CsvPart } from './csv-words.ts';

const COLUMNS = ['posts', 'reach', 'engagement', 'shares', 'saves', 'clicks', 'withoutReach'] as const;

/** Spreadsheets run what begins like a formula; an apostrophe in front makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row: what it counts, its name, and the sums. */
type Row = readonly [part: CsvPart, name: string, totals: Totals];

function breakdownRows(
  breakdown: NonNullable<ReportReply['breakdown']>,
  { audiences, others }: (typeof CSV_WORDS)[InterfaceLanguage],
): Row[] {
  const nameOf = ({ name, count }: PersonTotals): string => name ?? others(count);
  return [
    ...breakdown.byPlatform.map(({ platform, totals }): Row => ['platform', platform, totals]),
    ...breakdown.byProduct.map(({ name, totals }): Row => ['product', name, totals]),
    ...breakdown.byAudience.map(({ audience, totals }): Row => ['audience', audiences[audience], totals]),
    ...breakdown.byLanguage.map(({ language, totals }): Row => ['language', language, totals]),
    ...breakdown.byHour.map(({ weekday, hour, totals }): Row => ['hour', `${weekday}/${hour}`, totals]),
    ...breakdown.byMaker.map((row): Row => ['maker', nameOf(row), row.totals]),
    ...breakdown.bySeller.map((row): Row => ['seller', nameOf(row), row.totals]),
  ];
}

/**
 * The same report as a table (RFC 4180, with the mark by which spreadsheets know UTF-8). Hours are weekday/hour, 1 =
 * Monday. With the parts it is for others, so the saver's own results are not among them: they would name her.
 */
export function reportCsv(report: ReportReply, language: InterfaceLanguage): string {
  const words = CSV_WORDS[language];
  const { asMaker, asSeller } = report.mine;
  const rows: readonly Row[] = [
    ['total', `${report.from}/${report.to}`, report.total],
    ...(report.breakdown
      ? []
      : ([
          ['mine', words.parts.maker, asMaker],
          ['mine', words.parts.seller, asSeller],
        ] as const)),
    ...report.days.map(({ day, total }): Row => ['day', day, total]),
    ...(report.breakdown ? breakdownRows(report.breakdown, words) : []),
  ];
  const head = [words.part, words.name, ...COLUMNS.map((column) => words.columns[column])];
  const lines = rows.map(([part, name, totals]) => [
    words.parts[part],
    harmless(name),
    ...COLUMNS.map((column) => String(totals[column])),
  ]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
