import { dates, LOCALES } from './formats.ts';
import type { InterfaceLanguage } from './languages.ts';

const shortDays = dates({ day: 'numeric', month: 'short' });
const weekdays = dates({ weekday: 'short' });
const months = dates({ month: 'long', year: 'numeric' });

/** Formats "1 Des", for axes and narrow columns. */
export const formatShortDay = (instant: number, zone: string, language: InterfaceLanguage): string =>
  shortDays(`${LOCALES[language]}|${zone}`).format(instant);

/** Formats "Sel", for narrow columns. */
export const formatWeekday = (instant: number, zone: string, language: InterfaceLanguage): string =>
  weekdays(`${LOCALES[language]}|${zone}`).format(instant);

/** Formats "Desember 2026". */
export const formatMonth = (instant: number, zone: string, language: InterfaceLanguage): string =>
  months(`${LOCALES[language]}|${zone}`).format(instant);
