import type { LocalDay } from '../time/local-day.ts';
import { countText } from './counted-nouns.ts';
import { withNumbersApart } from './isolates.ts';
import { intlLocale, type Locale, perLocale } from './locale.ts';

const formats = perLocale(
  (locale: Locale) => new Intl.DateTimeFormat(intlLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }),
);

/** Returns a calendar day with its month by name: "3 Mei 2027", "3 May 2027", "2027年5月3日", "3 مايو 2027". */
export function dayText(day: LocalDay, locale: Locale): string {
  const text = formats(locale).format(new Date(`${day}T00:00:00Z`));
  return locale === 'ar' ? withNumbersApart(text) : text;
}

/** Units in which people count days, largest first; a month counts 30 days, as when the form is read. */
const SPANS = [
  { days: 365, noun: 'tahun', from: 365 },
  { days: 30, noun: 'bulan', from: 30 },
  { days: 7, noun: 'minggu', from: 14 },
] as const;

/** Returns how long food keeps: "6 bulan", "2 weeks", "10 hari", "6個月", "شهران". */
export function shelfLifeText(days: number, locale: Locale): string {
  const span = SPANS.find((candidate) => days >= candidate.from && days % candidate.days === 0);
  const count = span ? days / span.days : days;
  return countText(count, span?.noun ?? 'hari', locale) ?? `${count}`;
}
