import type { Audience } from '../../domain/captions/audience.ts';
import { TOTAL_NAMES, TOTALS } from '../../domain/insights/metric-table.ts';
import type { Totals } from '../../domain/insights/totals.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { PersonTotals, ReportReply } from '../contract/report.ts';

/** What a row of the table is about. */
type RowKind =
  | 'total'
  | 'before'
  | 'mine'
  | 'day'
  | 'platform'
  | 'product'
  | 'audience'
  | 'language'
  | 'hour'
  | 'maker'
  | 'seller';

interface CsvTexts {
  readonly kind: string;
  readonly name: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  /** The label of people who must not be named. */
  readonly others: (count: number) => string;
}

/**
 * The texts of the file besides the names of its totals, in the language of the person who downloads it. They are the same
 * as on the screen.
 */
export const CSV_TEXTS: Readonly<Record<InterfaceLanguage, CsvTexts>> = {
  id: {
    kind: 'Bagian',
    name: 'Nama',
    kinds: {
      total: 'Jumlah',
      before: 'Jumlah sebelumnya',
      mine: 'Hasilku',
      day: 'Hari',
      platform: 'Di mana',
      product: 'Produk',
      audience: 'Untuk siapa',
      language: 'Bahasa',
      hour: 'Hari ke-/jam',
      maker: 'Pembuat',
      seller: 'Penjual',
    },
    audiences: {
      bonding: 'Tetangga dan kerabat',
      bridging: 'Komunitas lain',
      linking: 'Kantor dan lembaga',
      abroad: 'Pembeli di luar negeri',
    },
    others: (count) => `${count} orang tanpa nama`,
  },
  en: {
    kind: 'Part',
    name: 'Name',
    kinds: {
      total: 'Total',
      before: 'Total before',
      mine: 'My results',
      day: 'Day',
      platform: 'Where',
      product: 'Product',
      audience: 'Audience',
      language: 'Language',
      hour: 'Weekday/hour',
      maker: 'Maker',
      seller: 'Seller',
    },
    audiences: {
      bonding: 'Neighbours and kin',
      bridging: 'Other communities',
      linking: 'Offices and agencies',
      abroad: 'Buyers abroad',
    },
    others: (count) => (count === 1 ? '1 person without a name' : `${count} people without a name`),
  },
};

/** Spreadsheets execute a cell that begins like a formula; a leading apostrophe makes it text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A row: its kind, its name, and its totals. */
type Row = readonly [kind: RowKind, name: string, totals: Totals];

function breakdownRows(
  breakdown: NonNullable<ReportReply['breakdown']>,
  { audiences, others }: (typeof CSV_TEXTS)[InterfaceLanguage],
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
 * Returns the report as a table (RFC 4180, with the byte order mark by which spreadsheets recognise UTF-8). Hours are
 * written as weekday/hour, 1 = Monday. A report with the breakdown is meant for others, so it leaves out the caller's own
 * results, which would identify her.
 */
export function reportCsv(report: ReportReply, language: InterfaceLanguage): string {
  const texts = CSV_TEXTS[language];
  const { before, mine } = report;
  const { asMaker, asSeller } = mine;
  const rows: readonly Row[] = [
    ['total', `${report.from}/${report.to}`, report.total],
    ...(before ? ([['before', `${before.from}/${before.to}`, before.total]] as const) : []),
    ...(report.breakdown
      ? []
      : ([
          ['mine', texts.kinds.maker, asMaker],
          ['mine', texts.kinds.seller, asSeller],
        ] as const)),
    ...report.days.map(({ day, total }): Row => ['day', day, total]),
    ...(report.breakdown ? breakdownRows(report.breakdown, texts) : []),
  ];
  const head = [texts.kind, texts.name, ...TOTAL_NAMES.map((total) => TOTALS[total].label[language])];
  const lines = rows.map(([kind, name, totals]) => [
    texts.kinds[kind],
    harmless(name),
    // A sum that is not known yet is an empty cell, which a spreadsheet does not count as 0.
    ...TOTAL_NAMES.map((total) => String(totals[total] ?? '')),
  ]);
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(quoted).join(',')).join('\r\n')}\r\n`;
}
