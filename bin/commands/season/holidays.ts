import { daysBetween, type LocalDay } from '../../../functions/domain/time/local-day.ts';

/** Days on the same date each year, of Indonesia and of the trades of the community; days of the moon calendar are left out. */
const HOLIDAYS: readonly { readonly date: string; readonly name: string }[] = [
  { date: '01-01', name: 'Tahun Baru' },
  { date: '03-08', name: 'Hari Perempuan' },
  { date: '04-21', name: 'Hari Kartini' },
  { date: '05-20', name: 'Hari Kebangkitan Nasional' },
  { date: '07-23', name: 'Hari Anak' },
  { date: '08-17', name: 'Hari Kemerdekaan' },
  { date: '10-02', name: 'Hari Batik' },
  { date: '10-28', name: 'Hari Sumpah Pemuda' },
  { date: '11-10', name: 'Hari Pahlawan' },
  { date: '12-18', name: 'Hari Migran' },
  { date: '12-22', name: 'Hari Ibu' },
];

/** Returns the holiday on or within `ahead` days after a day. */
export function holidaySoon(day: LocalDay, ahead: number): string | undefined {
  const year = Number(day.slice(0, 4));
  const dated = [year, year + 1].flatMap((one) =>
    HOLIDAYS.map(({ date, name }) => ({ day: `${String(one)}-${date}`, name })),
  );
  return dated.find((holiday) => holiday.day >= day && daysBetween(day, holiday.day) <= ahead)?.name;
}
