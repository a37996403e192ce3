import { addDays, daysBetween, LocalDay } from '../../time/local-day.ts';
import type { Expiry } from '../product.ts';
import { echo, read, type Reading, refused } from './reading.ts';

const LONGEST = 3650;
const EXAMPLE = {
  id: 'Contoh: "6 bulan", "10 hari", atau 2027-05-31.',
  en: 'For example "6 months", "10 days", or 2027-05-31.',
};

/** Days in each unit; a month counts 30 and a year 365, as shelf lives are rounded in practice. */
const DAYS_IN = { hari: 1, day: 1, minggu: 7, week: 7, bulan: 30, month: 30, tahun: 365, year: 365 } as const;
const UNIT = /^(?:hari|minggu|bulan|tahun|day|week|month|year)/;
const DURATION =
  /^(?:(\d{1,5}) ?(hari|minggu|bulan|tahun|days?|weeks?|months?|years?)|se(hari|minggu|bulan|tahun))$/;

const isUnit = (word: string): word is keyof typeof DAYS_IN => word in DAYS_IN;

function daysIn(text: string): number | undefined {
  const match = DURATION.exec(text);
  if (!match) return undefined;
  const unit = UNIT.exec(match[2] ?? match[3] ?? '')?.[0] ?? '';
  return isUnit(unit) ? Number(match[1] ?? 1) * DAYS_IN[unit] : undefined;
}

const tooFar = (typed: string, field: string): Reading<Expiry> =>
  refused('expiryRange', field, {
    id: `Masa simpan ${echo(typed)} harus antara 1 hari dan 10 tahun.`,
    en: `The shelf life ${echo(typed)} must be between 1 day and 10 years.`,
  });

/** Checks the day until which food is good: tomorrow at the earliest, and within the longest shelf life. */
export function readExpiryDay(day: LocalDay, today: LocalDay, field = 'expiry'): Reading<Expiry> {
  if (day <= today) {
    return refused(
      'expiryPast',
      field,
      {
        id: `Tanggal kedaluwarsa ${day} sudah lewat atau hari ini (${today}).`,
        en: `The expiry day ${day} is past, or it is today (${today}).`,
      },
      { id: `Paling cepat ${addDays(today, 1)}.`, en: `The earliest is ${addDays(today, 1)}.` },
    );
  }
  return daysBetween(today, day) <= LONGEST ? read<Expiry>({ by: 'day', day }) : tooFar(day, field);
}

/** Reads until when food is good: a day, or a shelf life. */
export function readExpiry(typed: string | undefined, today: LocalDay, field = 'expiry'): Reading<Expiry> {
  const text = (typed ?? '').normalize('NFKC').trim().toLowerCase().replaceAll(/\s+/g, ' ');
  if (text === '') return read<Expiry>(undefined);
  const days = daysIn(text);
  if (days !== undefined) {
    return days >= 1 && days <= LONGEST ? read<Expiry>({ by: 'shelfLife', days }) : tooFar(text, field);
  }
  if (LocalDay.safeParse(text).success) return readExpiryDay(text, today, field);
  return refused(
    'expiryUnclear',
    field,
    {
      id: `Kedaluwarsa ${echo(text)} tidak terbaca; tulis TTTT-BB-HH atau lamanya.`,
      en: `The expiry ${echo(text)} cannot be read; write YYYY-MM-DD or how long it keeps.`,
    },
    EXAMPLE,
  );
}
