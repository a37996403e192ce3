import type { Language } from '../language.ts';
import type { Region } from '../captions/text-style.ts';

/**
 * A language in its readers' usage. Traditional Chinese appears twice: Hong Kong and Taiwan have different names for some
 * things.
 */
export type Locale = 'id' | 'en' | 'zh-HK' | 'zh-TW' | 'ar';

/** Returns the locale of a language; Chinese is written as in the community's region. */
export const localeOf = (language: Language, region: Region): Locale =>
  language === 'zh-Hant' ? `zh-${region}` : language;

/**
 * Locales for numbers and dates. British English puts days before months, as Indonesian does. Arabic uses Latin digits,
 * which the Gulf also reads and which stay the same in prices, phone numbers and links.
 */
export const INTL_LOCALES: Readonly<Record<Locale, string>> = {
  id: 'id-ID',
  en: 'en-GB',
  'zh-HK': 'zh-HK',
  'zh-TW': 'zh-TW',
  ar: 'ar-AE-u-nu-latn',
};
