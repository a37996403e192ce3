import type { Language } from '../language.ts';
import type { Region } from '../captions/wording.ts';

/** A language as its readers write it. Traditional Chinese counts twice: Hong Kong and Taiwan name things differently. */
export type WordedLanguage = 'id' | 'en' | 'zh-HK' | 'zh-TW' | 'ar';

export const wordedLanguage = (language: Language, region: Region): WordedLanguage =>
  language === 'zh-Hant' ? `zh-${region}` : language;

/**
 * Locales for numbers and dates. British English, so that days come before months as in Indonesian; Arabic with Latin
 * digits, which the Gulf reads as well and which stay the same in prices, phones and links.
 */
export const LOCALES: Readonly<Record<WordedLanguage, string>> = {
  id: 'id-ID',
  en: 'en-GB',
  'zh-HK': 'zh-HK',
  'zh-TW': 'zh-TW',
  ar: 'ar-AE-u-nu-latn',
};
