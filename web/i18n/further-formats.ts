import { LOCALES, once } from './formats.ts';
import type { InterfaceLanguage } from './languages.ts';

const percents = once(
  (locale) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }),
);
const lists = once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** Formats a fraction as whole percent: 0.123 → "12%". */
export const formatPercent = (fraction: number, language: InterfaceLanguage): string =>
  percents(LOCALES[language]).format(fraction);

/** Formats "Kenanga, Melati, dan Seruni". */
export const formatList = (items: readonly string[], language: InterfaceLanguage): string =>
  lists(LOCALES[language]).format(items);
