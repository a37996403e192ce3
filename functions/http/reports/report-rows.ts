import type { Audience } from '../../domain/captions/audience.ts';
import { TOTAL_NAMES, TOTALS } from '../../domain/insights/metric-table.ts';
import type { Rollup } from '../../domain/insights/people-rollup.ts';
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
    told: { sold: 'Sold (told by members)', asked: 'Asked after (told by members)' },
    others: (count) => (count === 1 ? '1 person without a name' : `${count} people without a name`),
  },
};

/** A row: its kind, its name, its totals, and what was told where that is known. */
type Row = readonly [kind: RowKind, name: string, totals: Totals, told?: ToldSum | undefined];

/** In their order in a row. */
const TOLD = ['sold', 'asked'] as const satisfies readonly (keyof ToldSum)[];

function breakdownRows(
  breakdown: NonNullable<ReportReply['breakdown']>,
  { audiences, shapes }: TableTexts,
): Row[] {
  return [
    ...breakdown.byPlatform.map(({ platform, totals }): Row => ['platform', platform, totals]),
    ...breakdown.byAudience.map(({ audience, totals }): Row => ['audience', audiences[audience], totals]),
    ...breakdown.byLanguage.map(({ language, totals }): Row => ['language', language, totals]),
    ...breakdown.byShape.map(({ shape, totals }): Row => ['shape', shapes[shape], totals]),
    ...breakdown.byTheme.map(({ theme, totals }): Row => ['theme', theme, totals]),
    ...breakdown.byHour.map(({ weekday, hour, totals }): Row => ['hour', `${weekday}/${hour}`, totals]),
  ];
}

function peopleRows({ head, rows }: Rollup, { others }: TableTexts): Row[] {
  const named = { seesNames: false, isLast: true };
  const people = (list: 'maker' | 'seller'): Row[] =>
    personRows(rows[list], head.unnamed[list], named).map(({ name, count, totals }): Row => [
      list,
      name ?? others(count),
      totals,
    ]);
  const things = (list: 'product' | 'campaign'): Row[] =>
    rows[list].map(({ name, totals, told }): Row => [list, name, totals, told]);
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
    ['total', `${report.from}/${report.to}`, report.total, report.told],
    ...(before ? ([['before', `${before.from}/${before.to}`, before.total]] as const) : []),
    ...(report.breakdown
      ? []
      : ([
          ['mine', texts.kinds.maker, asMaker, mine.told],
          ['mine', texts.kinds.seller, asSeller],
        ] as const)),
    ...report.days.map(({ day, total }): Row => ['day', day, total]),
    ...(report.breakdown ? breakdownRows(report.breakdown, texts) : []),
    ...(everybody ? peopleRows(everybody, texts) : []),
  ];
  const heads = [
    ...TOTAL_NAMES.map((total) => TOTALS[total].label[language]),
    ...TOLD.map((what) => texts.told[what]),
  ];
  return {
    head: [texts.kind, texts.name, ...heads],
    rows: rows.map(([kind, name, totals, told]) => ({
      kind: texts.kinds[kind],
      name,
      values: [...TOTAL_NAMES.map((total) => totals[total]), ...TOLD.map((what) => told?.[what] ?? null)],
    })),
  };
}
