import type { Bilingual } from '../../bilingual.ts';
import type { LocalDay } from '../../time/local-day.ts';

/** A feast or holiday in one year. */
export interface Feast {
  readonly id: string;
  readonly name: Bilingual;
  readonly day: LocalDay;
  /** Whether offices and schools are closed on it, by the joint decree of three ministers (SKB) of its year. */
  readonly holiday: boolean;
  /** Whether people buy for it, so that a campaign may be made for it. */
  readonly season: boolean;
  /** Whether the day is reckoned ahead and may still move by a day when it is announced. */
  readonly mayMove: boolean;
}

interface FeastRow {
  readonly id: string;
  readonly name: Bilingual;
  readonly holiday: boolean;
  readonly season: boolean;
  /** The same day of each year, `MM-DD`, or the day by year. */
  readonly on: string | Readonly<Record<number, LocalDay>>;
  readonly mayMove?: true;
  readonly source: string;
}

const FROM_YEAR = 2026;
const TO_YEAR = 2029;

const UMM_AL_QURA = 'Umm al-Qura calendar (ICU); in Indonesia a sighting decides (sidang isbat)';
const EASTER = 'Reckoned from Easter (Gregorian computus)';
const DECREE = 'A fixed day in the joint decree (SKB 1497/2025, 2/2025, 5/2025, of 19 September 2025)';
const NEW_AND_FULL_MOONS = 'Reckoned from the moon; the joint decree of the year decides';

/**
 * Feasts and holidays, with the source of each date. Moving feasts are listed up to three years ahead, farther than a
 * campaign may be planned; a test fails when the table comes to its end.
 */
const ROWS: readonly FeastRow[] = [
  {
    id: 'tahun-baru',
    name: { id: 'Tahun Baru', en: "New Year's Day" },
    holiday: true,
    season: true,
    on: '01-01',
    source: DECREE,
  },
  {
    id: 'isra-mikraj',
    name: { id: 'Isra Mikraj', en: 'Isra and Miraj' },
    holiday: true,
    season: false,
    on: { 2026: '2026-01-16', 2027: '2027-01-05', 2028: '2028-12-14' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'imlek',
    name: { id: 'Imlek', en: 'Chinese New Year' },
    holiday: true,
    season: true,
    on: { 2026: '2026-02-17', 2027: '2027-02-06', 2028: '2028-01-26', 2029: '2029-02-13' },
    source: 'Chinese calendar: new moon in the time of China (Hong Kong Observatory)',
  },
  {
    id: 'ramadan',
    name: { id: 'Awal Ramadan', en: 'Start of Ramadan' },
    holiday: false,
    season: true,
    on: { 2026: '2026-02-18', 2027: '2027-02-08', 2028: '2028-01-28', 2029: '2029-01-16' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'nyepi',
    name: { id: 'Nyepi', en: 'Nyepi, Day of Silence' },
    holiday: true,
    season: false,
    on: { 2026: '2026-03-19', 2027: '2027-03-08', 2028: '2028-03-26' },
    mayMove: true,
    source: NEW_AND_FULL_MOONS,
  },
  {
    id: 'idulfitri',
    name: { id: 'Idulfitri', en: 'Eid al-Fitr' },
    holiday: true,
    season: true,
    on: { 2026: '2026-03-21', 2027: '2027-03-09', 2028: '2028-02-26', 2029: '2029-02-14' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'jumat-agung',
    name: { id: 'Wafat Yesus Kristus', en: 'Good Friday' },
    holiday: true,
    season: false,
    on: { 2026: '2026-04-03', 2027: '2027-03-26', 2028: '2028-04-14', 2029: '2029-03-30' },
    source: EASTER,
  },
  {
    id: 'paskah',
    name: { id: 'Paskah', en: 'Easter' },
    holiday: true,
    season: true,
    on: { 2026: '2026-04-05', 2027: '2027-03-28', 2028: '2028-04-16', 2029: '2029-04-01' },
    source: EASTER,
  },
  {
    id: 'kartini',
    name: { id: 'Hari Kartini', en: 'Kartini Day' },
    holiday: false,
    season: true,
    on: '04-21',
    source: 'Keputusan Presiden 108/1964',
  },
  {
    id: 'buruh',
    name: { id: 'Hari Buruh', en: 'Labour Day' },
    holiday: true,
    season: false,
    on: '05-01',
    source: DECREE,
  },
  {
    id: 'kenaikan',
    name: { id: 'Kenaikan Yesus Kristus', en: 'Ascension Day' },
    holiday: true,
    season: false,
    on: { 2026: '2026-05-14', 2027: '2027-05-06', 2028: '2028-05-25', 2029: '2029-05-10' },
    source: EASTER,
  },
  {
    id: 'iduladha',
    name: { id: 'Iduladha', en: 'Eid al-Adha' },
    holiday: true,
    season: true,
    on: { 2026: '2026-05-27', 2027: '2027-05-16', 2028: '2028-05-05' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'waisak',
    name: { id: 'Waisak', en: 'Vesak' },
    holiday: true,
    season: false,
    on: { 2026: '2026-05-31', 2027: '2027-05-20', 2028: '2028-05-09' },
    mayMove: true,
    source: NEW_AND_FULL_MOONS,
  },
  {
    id: 'pancasila',
    name: { id: 'Hari Lahir Pancasila', en: 'Pancasila Day' },
    holiday: true,
    season: false,
    on: '06-01',
    source: DECREE,
  },
  {
    id: 'tahun-baru-islam',
    name: { id: 'Tahun Baru Islam', en: 'Islamic New Year' },
    holiday: true,
    season: false,
    on: { 2026: '2026-06-16', 2027: '2027-06-06', 2028: '2028-05-25' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'kemerdekaan',
    name: { id: 'Hari Kemerdekaan', en: 'Independence Day' },
    holiday: true,
    season: true,
    on: '08-17',
    source: DECREE,
  },
  {
    id: 'maulid',
    name: { id: 'Maulid Nabi', en: "The Prophet's birthday" },
    holiday: true,
    season: false,
    on: { 2026: '2026-08-25', 2027: '2027-08-14', 2028: '2028-08-03' },
    mayMove: true,
    source: UMM_AL_QURA,
  },
  {
    id: 'zhongqiu',
    name: { id: 'Festival Kue Bulan', en: 'Mid-Autumn Festival' },
    holiday: false,
    season: true,
    on: { 2026: '2026-09-25', 2027: '2027-09-15', 2028: '2028-10-03' },
    source: 'Chinese calendar, 15th of the 8th month (ICU); for buyers in Hong Kong and Taiwan',
  },
  {
    id: 'batik',
    name: { id: 'Hari Batik Nasional', en: 'National Batik Day' },
    holiday: false,
    season: true,
    on: '10-02',
    source: 'Keputusan Presiden 33/2009',
  },
  {
    id: 'pekerja-migran',
    name: { id: 'Hari Pekerja Migran', en: 'International Migrants Day' },
    holiday: false,
    season: true,
    on: '12-18',
    source: 'United Nations, resolution 55/93 of 2000',
  },
  {
    id: 'ibu',
    name: { id: 'Hari Ibu', en: "Women's and Mother's Day" },
    holiday: false,
    season: true,
    on: '12-22',
    source: 'Keputusan Presiden 316/1959',
  },
  {
    id: 'natal',
    name: { id: 'Natal', en: 'Christmas' },
    holiday: true,
    season: true,
    on: '12-25',
    source: DECREE,
  },
];

const YEARS = Array.from({ length: TO_YEAR - FROM_YEAR + 1 }, (_, index) => FROM_YEAR + index);

const inYear = (row: FeastRow, year: number): Feast[] => {
  const day = typeof row.on === 'string' ? `${String(year)}-${row.on}` : row.on[year];
  if (day === undefined) return [];
  const { id, name, holiday, season, mayMove = false } = row;
  return [{ id: `${id}-${String(year)}`, name, day, holiday, season, mayMove }];
};

/** All feasts of the table, in order of time. */
const FEASTS: readonly Feast[] = YEARS.flatMap((year) => ROWS.flatMap((row) => inYear(row, year))).sort(
  (a, b) => (a.day < b.day ? -1 : 1),
);

/** Returns the feast of an id, such as `idulfitri-2027`; undefined if the table has none. */
export const feastNamed = (id: string): Feast | undefined => FEASTS.find((feast) => feast.id === id);

/** Returns the feasts of some days, both included, in order of time. */
export const feastsBetween = (from: LocalDay, to: LocalDay): readonly Feast[] =>
  FEASTS.filter(({ day }) => day >= from && day <= to);
