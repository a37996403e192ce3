import type { Language } from '../language.ts';
import type { Region } from '../captions/text-style.ts';

/**
 * A language in its readers' usage. Traditional Chinese appears twice: Hong Kong and Taiwan have different names for some
 * things.
 */
export type Locale = Exclude<Language, 'zh-Hant'> | 'zh-HK' | 'zh-TW';

/** Returns the locale of a language; Chinese is written as in the community's region. */
export const localeOf = (language: Language, region: Region): Locale =>
  language === 'zh-Hant' ? `zh-${region}` : language;

/**
 * Locales for numbers and dates where the tag itself does not do. British English puts days before months, as Indonesian does.
 * Arabic uses Latin digits, which the Gulf also reads and which stay the same in prices, phone numbers and links.
 */
const INTL_LOCALES: Readonly<Partial<Record<Locale, string>>> = {
  id: 'id-ID',
  en: 'en-GB',
  ar: 'ar-AE-u-nu-latn',
};

/** Returns the locale for numbers and dates. */
export const intlLocale = (locale: Locale): string => INTL_LOCALES[locale] ?? locale;

/** Returns a function that makes something once for each locale or language that it is asked for, such as a format. */
export function perLocale<Key extends Locale | Language, Made>(make: (key: Key) => Made): (key: Key) => Made {
  const made = new Map<Key, Made>();
  return (locale) => {
    const known = made.get(locale);
    if (known !== undefined) return known;
    const one = make(locale);
    made.set(locale, one);
    return one;
  };
}
