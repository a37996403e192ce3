import type { LocalDay } from '../time/local-day.ts';
import { countText } from './counted-nouns.ts';
import { withNumbersApart } from './isolates.ts';
import { LOCALES, type WordedLanguage } from './worded-language.ts';

const formatFor = (language: WordedLanguage) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' });
const FORMATS: Readonly<Record<WordedLanguage, Intl.DateTimeFormat>> = {
  id: formatFor('id'),
  en: formatFor('en'),
  'zh-HK': formatFor('zh-HK'),
  'zh-TW': formatFor('zh-TW'),
  ar: formatFor('ar'),
};

/** Returns a calendar day in words: "3 Mei 2027", "3 May 2027", "2027年5月3日", "3 مايو 2027". */
export function dayText(day: LocalDay, language: WordedLanguage): string {
  const text = FORMATS[language].format(new Date(`${day}T00:00:00Z`));
  return language === 'ar' ? withNumbersApart(text) : text;
}

/** Units in which people count days, largest first; a month counts 30 days, as when the form is read. */
const SPANS = [
  { days: 365, noun: 'tahun', from: 365 },
  { days: 30, noun: 'bulan', from: 30 },
  { days: 7, noun: 'minggu', from: 14 },
] as const;

/** Returns how long food keeps: "6 bulan", "2 weeks", "10 hari", "6個月", "شهران". */
export function shelfLifeText(days: number, language: WordedLanguage): string {
  const span = SPANS.find((candidate) => days >= candidate.from && days % candidate.days === 0);
  const count = span ? days / span.days : days;
  return countText(count, span?.noun ?? 'hari', language) ?? `${count}`;
}
