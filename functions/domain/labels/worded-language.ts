import type { Language } from '../language.ts';

/** Languages that labels and captions are worded in today. */
export type WordedLanguage = 'id' | 'en';

/** Traditional Chinese and Arabic are worded in English until their phrase books and label words exist. */
export const wordedLanguage = (language: Language): WordedLanguage => (language === 'id' ? 'id' : 'en');

/** Locales for numbers and dates. British English, so that days come before months as in Indonesian. */
export const LOCALES: Readonly<Record<WordedLanguage, string>> = { id: 'id-ID', en: 'en-GB' };
