import type { Audience } from '../../domain/captions/audience.ts';
import { TOTAL_NAMES, TOTALS } from '../../domain/insights/metric-table.ts';
import type { Rollup } from '../../domain/insights/people-rollup.ts';
import { COMPARED_TOTALS, type RowChanges } from '../../domain/insights/row-changes.ts';
import type { Totals } from '../../domain/insights/totals.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { ToldSum } from '../../domain/product/told.ts';
import type { PostShape } from '../../domain/post/post-shape.ts';
import type { ReportReply } from '../contract/report.ts';
import { personRows } from './people-reply.ts';

/** What a row of the table is about. */
type RowKind =
  | 'total'
  | 'before'
  | 'mine'
  | 'day'
  | 'platform'
  | 'product'
  | 'campaign'
  | 'audience'
  | 'language'
  | 'shape'
  | 'theme'
  | 'hour'
  | 'maker'
  | 'seller';

interface TableTexts {
  readonly kind: string;
  readonly name: string;
  readonly kinds: Readonly<Record<RowKind, string>>;
  readonly audiences: Readonly<Record<Audience, string>>;
  readonly shapes: Readonly<Record<PostShape, string>>;
  /** The head of how much a total differs from the period before. */
  readonly change: (total: string) => string;
  /** The heads of what members told of orders and questions. */
  readonly told: Readonly<Record<keyof ToldSum, string>>;
  /** The label of people who must not be named. */
  readonly others: (count: number) => string;
}

/**
 * The texts of a file besides the names of its totals, in the language of the person who downloads it. They are the same
 * as on the screen.
 */
export const TABLE_TEXTS: Readonly<Record<InterfaceLanguage, TableTexts>> = {
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
      campaign: 'Promosi',
      audience: 'Untuk siapa',
      language: 'Bahasa',
      shape: 'Bentuk kiriman',
      theme: 'Tema gambar',
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
    shapes: {
      photo: 'Satu gambar (4:5)',
      carousel: 'Beberapa gambar (4:5)',
      story: 'Cerita (9:16)',
      text: 'Tulisan dan tautan',
    },
    change: (total) => `Selisih: ${total}`,
    told: { sold: 'Terjual (kata anggota)', asked: 'Ditanyakan (kata anggota)' },
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
      campaign: 'Campaign',
      audience: 'Audience',
      language: 'Language',
      shape: 'Kind of post',
      theme: 'Theme of the picture',
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
    shapes: {
      photo: 'One picture (4:5)',
      carousel: 'Several pictures (4:5)',
      story: 'Story (9:16)',
      text: 'Words and a link',
    },
    change: (total) => `Change: ${total}`,
    told: { sold: 'Sold (told by members)', asked: 'Asked after (told by members)' },
    others: (count) => (count === 1 ? '1 person without a name' : `${count} people without a name`),
  },
};

/** What stands beside the totals of a row where it is known: what was told, and how it differs from the period before. */
interface Beside {
  readonly told?: ToldSum | undefined;
  readonly changes?: RowChanges | undefined;
}

type Row = readonly [kind: RowKind, name: string, totals: Totals, beside?: Beside];

/** In their order in a row. */
const TOLD = ['sold', 'asked'] as const satisfies readonly (keyof ToldSum)[];

function breakdownRows(
  breakdown: NonNullable<ReportReply['breakdown']>,
  { audiences, shapes }: TableTexts,
): Row[] {
  return [
    ...breakdown.byPlatform.map((row): Row => ['platform', row.platform, row.totals, row]),
    ...breakdown.byAudience.map((row): Row => ['audience', audiences[row.audience], row.totals, row]),
    ...breakdown.byLanguage.map((row): Row => ['language', row.language, row.totals, row]),
    ...breakdown.byShape.map((row): Row => ['shape', shapes[row.shape], row.totals, row]),
    ...breakdown.byTheme.map((row): Row => ['theme', row.theme, row.totals, row]),
    ...breakdown.byHour.map(({ weekday, hour, totals }): Row => ['hour', `${weekday}/${hour}`, totals]),
  ];
}

function peopleRows({ head, rows }: Rollup, { others }: TableTexts): Row[] {
  const named = { seesNames: false, isLast: true };
  const people = (list: 'maker' | 'seller'): Row[] =>
    personRows(rows[list], head.unnamed[list], named).map((row): Row => [
      list,
      row.name ?? others(row.count),
      row.totals,
      row,
    ]);
  const things = (list: 'product' | 'campaign'): Row[] =>
    rows[list].map((row): Row => [list, row.name, row.totals, row]);
  return [...things('product'), ...things('campaign'), ...people('maker'), ...people('seller')];
}

/** A report as a table for a file. A sum that is not known yet is null, which a spreadsheet does not count as 0. */
export interface ReportTable {
  readonly head: readonly string[];
  readonly rows: readonly {
    readonly kind: string;
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
}

/**
 * Returns the report as a table. Hours are written as weekday/hour, 1 = Monday. A report with the breakdown is meant for
 * others, so it leaves out the caller's own results, which would identify her, and names nobody who has not agreed.
 */
export function reportTable(
  report: ReportReply,
  everybody: Rollup | undefined,
  language: InterfaceLanguage,
): ReportTable {
  const texts = TABLE_TEXTS[language];
  const { before, mine } = report;
  const { asMaker, asSeller } = mine;
  const rows: readonly Row[] = [
    ['total', `${report.from}/${report.to}`, report.total, { told: report.told, changes: before?.changes }],
    ...(before ? ([['before', `${before.from}/${before.to}`, before.total]] as const) : []),
    ...(report.breakdown
      ? []
      : ([
          ['mine', texts.kinds.maker, asMaker, { told: mine.told, changes: report.mineChanges?.asMaker }],
          ['mine', texts.kinds.seller, asSeller, { changes: report.mineChanges?.asSeller }],
        ] as const)),
    ...report.days.map(({ day, total }): Row => ['day', day, total]),
    ...(report.breakdown ? breakdownRows(report.breakdown, texts) : []),
    ...(everybody ? peopleRows(everybody, texts) : []),
  ];
  const heads = [
    ...TOTAL_NAMES.map((total) => TOTALS[total].label[language]),
    ...TOLD.map((what) => texts.told[what]),
    ...COMPARED_TOTALS.map((total) => texts.change(TOTALS[total].label[language])),
  ];
  return {
    head: [texts.kind, texts.name, ...heads],
    rows: rows.map(([kind, name, totals, { told, changes } = {}]) => ({
      kind: texts.kinds[kind],
      name,
      values: [
        ...TOTAL_NAMES.map((total) => totals[total]),
        ...TOLD.map((what) => told?.[what] ?? null),
        ...COMPARED_TOTALS.map((total) => changes?.[total]?.by ?? null),
      ],
    })),
  };
}
