import {
  DEFINITIONS,
  MEASURED_KINDS,
  METRIC_TABLE,
  METRICS,
  TOTAL_NAMES,
  TOTALS,
} from '../../domain/insights/metric-table.ts';
import type { PeriodReport } from '../../domain/insights/period-report.ts';
import { monthOf } from '../../domain/insights/period-sums.ts';
import { type GroupsOfPeople, rowsToWithhold, SMALLEST_GROUP } from '../../domain/insights/small-groups.ts';
import { addTotals, NO_TOTALS, type Totals } from '../../domain/insights/totals.ts';
import type { InterfaceLanguage } from '../../domain/language.ts';
import type { Year } from '../../insights/read-year.ts';
import { csvText } from '../edge/csv-text.ts';

const TEXTS = {
  id: {
    part: 'Bagian',
    name: 'Nama',
    value: 'Nilai',
    month: 'Bulan',
    year: 'Setahun',
    platform: 'Di mana',
    participation: 'Ikut serta',
    members: 'Anggota yang setuju',
    withPosts: 'Punya kiriman',
    giniMakers: 'Indeks Gini jumlah orang yang melihat, antar pembuat',
    giniSellers: 'Indeks Gini jumlah orang yang melihat, antar penjual',
    hosted: 'Titip di halaman komunitas',
    helped: 'Dengan izin lisan atau tertulis',
    classes: 'Kelas yang sudah sampai harinya',
    taught: 'Peserta kelas (menurut anggota)',
    hostedHow: 'Anggota yang punya kiriman dan tidak punya halaman sendiri',
    helpedHow: 'Anggota yang punya kiriman dan izinnya disaksikan orang lain, di kertas atau lisan',
    classesHow: 'Promosi kelas yang dijadwalkan, tayang, tidak dibatalkan, dan harinya sudah tiba',
    taughtHow: 'Yang dicatat anggota sebagai terjual dari produk berupa kelas',
    told: 'Catatan anggota',
    sold: 'Terjual (menurut anggota)',
    asked: 'Bertanya (menurut anggota)',
    definition: 'Arti angka',
    version: 'Versi',
    source: 'Sumber',
    few: 'tidak ditampilkan: menyangkut kurang dari 5 orang',
    graph: 'Graph API Meta, dibaca oleh Etalase 3 jam sampai 28 hari setelah tayang',
    people: 'Dicatat sendiri oleh anggota; bukan pembukuan',
    plans: 'Promosi di Etalase; siapa yang hadir tidak dicatat',
    reach: 'Banyaknya orang, dijumlah dari tiap kiriman: yang melihat dua kiriman dihitung dua kali',
  },
  en: {
    part: 'Part',
    name: 'Name',
    value: 'Value',
    month: 'Month',
    year: 'The year',
    platform: 'Where',
    participation: 'Participation',
    members: 'Members who agreed',
    withPosts: 'Had a post',
    giniMakers: 'Gini index of reach, over makers',
    giniSellers: 'Gini index of reach, over sellers',
    hosted: 'Hosted on the page of the community',
    helped: 'By consent on paper or before a witness',
    classes: 'Classes that have had their day',
    taught: 'People in classes (as members told it)',
    hostedHow: 'Members who had a post and have no page of their own',
    helpedHow: 'Members who had a post and whose consent somebody witnessed, on paper or spoken',
    classesHow:
      'Campaigns of classes that were scheduled, went out, were not cancelled, and whose day has come',
    taughtHow: 'What members noted as sold of products that are classes',
    told: 'Told by members',
    sold: 'Sold (as members told it)',
    asked: 'Asked after (as members told it)',
    definition: 'What a number means',
    version: 'Version',
    source: 'Source',
    few: 'not shown: it would tell of fewer than 5 people',
    graph: 'Graph API of Meta, read by Etalase from 3 hours to 28 days after publishing',
    people: 'Noted by members themselves; no bookkeeping',
    plans: 'Campaigns in Etalase; who came is not noted',
    reach: 'How many people, summed over posts: who saw two posts counts twice',
  },
} as const satisfies Readonly<Record<InterfaceLanguage, unknown>>;

/** Returns the sums of each month of a report, in order. */
function byMonth({ days }: Pick<PeriodReport, 'days'>): readonly (readonly [string, Totals])[] {
  const months = new Map<string, Totals>();
  for (const { day, total } of days) {
    const month = monthOf(day);
    months.set(month, addTotals(months.get(month) ?? NO_TOTALS, total));
  }
  return [...months].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

const isFew = (count: number): boolean => count > 0 && count < SMALLEST_GROUP;

/**
 * Returns a year for supporters and for policy as a table: totals by month and platform, participation, what was told,
 * definitions and versions of every metric, and sources. It names nobody. A count of people, and a row of sums, is given only
 * where at least five people are behind it, and where no such row can be worked out from the others.
 */
export function yearTable({ report, head, months, platforms }: Year, language: InterfaceLanguage): string {
  const texts = TEXTS[language];
  const few = (count: number): string | number => (isFew(count) ? texts.few : count);
  const sums = (part: string, name: string, totals: Totals) =>
    TOTAL_NAMES.map((total) => [part, `${name}: ${TOTALS[total].label[language]}`, totals[total] ?? '']);
  const { participation, makers, sellers, social } = head;
  const { members, withPosts } = participation;
  const isOfFew = isFew(withPosts);
  /** The sums of each row, without those of few people. */
  const rows = (part: string, groups: GroupsOfPeople, all: readonly (readonly [string, Totals])[]) => {
    const withheld = rowsToWithhold(groups);
    return all.flatMap(([name, totals]) =>
      isOfFew || withheld.has(name) ? [[part, name, texts.few]] : sums(part, name, totals),
    );
  };
  const year = `${report.from}/${report.to}`;
  // Of few people who told something, or of few who asked.
  const { sold, asked } = report.told.total;
  const isToldByFew = isFew(
    Object.values(report.told.byMaker).filter((one) => one.sold + one.asked > 0).length,
  );
  // An index over four people tells how one of them did.
  const index = (members: number, gini: number | undefined): string | number =>
    members < SMALLEST_GROUP ? texts.few : gini === undefined ? '' : Math.round(gini * 100) / 100;
  const definitions = METRICS.flatMap((metric) =>
    MEASURED_KINDS.flatMap((kind) => {
      const names = METRIC_TABLE[metric].graph[kind].map(({ name }) => name);
      return names.length === 0
        ? []
        : [
            [
              texts.definition,
              `${metric} (${kind})`,
              `${names.join(', ')} · ${texts.version} ${DEFINITIONS[kind]}`,
            ],
          ];
    }),
  );
  return csvText([
    [texts.part, texts.name, texts.value],
    ...(isOfFew ? [[texts.year, year, texts.few]] : sums(texts.year, year, report.total)),
    ...rows(texts.month, months, byMonth(report)),
    ...rows(texts.platform, platforms, Object.entries(report.byPlatform)),
    [texts.participation, texts.members, few(members)],
    // With both numbers, those without a post are known, too.
    [texts.participation, texts.withPosts, isFew(members - withPosts) ? texts.few : few(withPosts)],
    [texts.participation, texts.giniMakers, index(makers.members, makers.gini)],
    [texts.participation, texts.giniSellers, index(sellers.members, sellers.gini)],
    [texts.participation, texts.hosted, few(social.hosted)],
    [texts.participation, texts.helped, few(social.helped)],
    [texts.participation, texts.classes, social.classes],
    [texts.participation, texts.taught, few(social.taught)],
    [texts.told, texts.sold, isToldByFew ? texts.few : sold],
    [texts.told, texts.asked, isToldByFew ? texts.few : few(asked)],
    [texts.definition, TOTALS.reach.label[language], texts.reach],
    [texts.definition, texts.hosted, texts.hostedHow],
    [texts.definition, texts.helped, texts.helpedHow],
    [texts.definition, texts.classes, texts.classesHow],
    [texts.definition, texts.taught, texts.taughtHow],
    ...definitions,
    [texts.source, TOTALS.reach.label[language], texts.graph],
    [texts.source, texts.told, texts.people],
    [texts.source, texts.classes, texts.plans],
    [texts.source, texts.taught, texts.people],
  ]);
}
