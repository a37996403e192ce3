import type { InterfaceLanguage } from './languages.ts';

/** The locale in which a language's dates and numbers are written. */
export const LOCALES: Readonly<Record<InterfaceLanguage, string>> = { id: 'id-ID', en: 'en-GB' };

/** Makes each formatter only once, since that takes a cheap phone about 10 ms (docs/facts/web.md#dates-and-numbers). */
export function once<F>(make: (key: string) => F): (key: string) => F {
  const made = new Map<string, F>();
  return (key) => {
    const found = made.get(key);
    if (found) return found;
    const fresh = make(key);
    made.set(key, fresh);
    return fresh;
  };
}

const numbers = once((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

const DAY = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const TIME = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const DATE = { day: 'numeric', month: 'long', year: 'numeric' } as const;
const STAMP = { ...DATE, ...TIME } as const;

/** Returns formatters of dates by locale and zone: `id-ID|Asia/Jakarta`. */
export const dates = (options: Intl.DateTimeFormatOptions) =>
  once((key) => {
    const [locale, timeZone] = key.split('|');
    return new Intl.DateTimeFormat(locale, { ...options, timeZone });
  });
const longDays = dates(DAY);
const times = dates(TIME);
const longDates = dates(DATE);
const stamps = dates(STAMP);

/** Indonesian names of zones; Intl's English says GMT+7 instead (docs/facts/web.md#dates-and-numbers). */
const ZONE_NAMES: Readonly<Record<string, string>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
};

/** Returns the common name of a zone; empty for zones without one here. */
export const zoneName = (zone: string): string => ZONE_NAMES[zone] ?? '';

/** Formats a number with the language's separators. */
export const formatNumber = (value: number, language: InterfaceLanguage): string =>
  numbers(LOCALES[language]).format(value);

/** Formats rupiah as people write them, in both languages: "Rp 32.000", without a line break. */
export const formatRupiah = (amount: number): string => `Rp\u00a0${numbers(LOCALES.id).format(amount)}`;

/** Formats the day of an instant in a zone: "Selasa, 1 Desember". */
export const formatDay = (instant: number, zone: string, language: InterfaceLanguage): string =>
  longDays(`${LOCALES[language]}|${zone}`).format(instant);

/** Formats "22 Februari 2027", for a day that may be in another year. */
export const formatDate = (instant: number, zone: string, language: InterfaceLanguage): string =>
  longDates(`${LOCALES[language]}|${zone}`).format(instant);

/** Formats "19.05" in Indonesian, "19:05" in English, where the zone is shown already. */
export const formatClock = (instant: number, zone: string, language: InterfaceLanguage): string =>
  times(`${LOCALES[language]}|${zone}`).format(instant);

/** Formats "19.05 WIB". */
export function formatTime(instant: number, zone: string, language: InterfaceLanguage): string {
  const time = formatClock(instant, zone, language);
  const name = zoneName(zone);
  return name ? `${time}\u00a0${name}` : time;
}

/** Formats a time in full for receipts: "1 Desember 2026 19.05 WIB". */
export function formatStamp(instant: number, zone: string, language: InterfaceLanguage): string {
  const stamp = stamps(`${LOCALES[language]}|${zone}`).format(instant);
  const name = zoneName(zone);
  return name ? `${stamp}\u00a0${name}` : stamp;
}

/** Returns a calendar day `YYYY-MM-DD` as an instant that the functions above can format in UTC. */
export const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Formats the calendar day of an instant in a zone as `YYYY-MM-DD`; the Canadian locale formats days as ISO does. */
const isoDays = once((timeZone) => new Intl.DateTimeFormat('en-CA', { timeZone }));
/** Returns the day of an instant in a time zone, as "2026-11-30". */
export const isoDay = (instant: number, zone: string): string => isoDays(zone).format(instant);
