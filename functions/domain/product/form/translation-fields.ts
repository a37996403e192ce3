import type { Translation, Translations } from '../selling.ts';
import type { Reading } from './reading.ts';
import { readText } from './text-field.ts';

const TRANSLATED_LANGUAGES = ['en', 'zh-Hant', 'ar'] as const;
type TranslatedLanguage = (typeof TRANSLATED_LANGUAGES)[number];
const PARTS = { name: 80, words: 500, ingredients: 300 } as const;
type TranslatedPart = keyof typeof PARTS;
const PART_NAMES = Object.keys(PARTS) as readonly TranslatedPart[];

/** "name-en", "words-zh-Hant", …: the fields for what the seller typed in other languages. */
export type TranslationField = `${TranslatedPart}-${TranslatedLanguage}`;
export const TRANSLATION_FIELDS: readonly TranslationField[] = TRANSLATED_LANGUAGES.flatMap((language) =>
  PART_NAMES.map((part) => `${part}-${language}` as const),
);

/** Returns what was typed in a language for a part. */
type TypedIn = (language: TranslatedLanguage, part: TranslatedPart) => string | undefined;
export type TranslationReadings = Readonly<
  Record<TranslatedLanguage, Readonly<Record<TranslatedPart, Reading<string>>>>
>;

const readLanguage = (
  typedIn: TypedIn,
  language: TranslatedLanguage,
): TranslationReadings[TranslatedLanguage] => {
  const readPart = (part: TranslatedPart): Reading<string> =>
    readText(typedIn(language, part), {
      field: `translations.${language}.${part}`,
      longest: PARTS[part],
      ...(part === 'words' && { lines: true }),
    });
  return { name: readPart('name'), words: readPart('words'), ingredients: readPart('ingredients') };
};

export const readTranslations = (typedIn: TypedIn): TranslationReadings => ({
  en: readLanguage(typedIn, 'en'),
  'zh-Hant': readLanguage(typedIn, 'zh-Hant'),
  ar: readLanguage(typedIn, 'ar'),
});

/** Returns the translations that are not empty; `undefined` when all are. */
export function translationsFrom(readings: TranslationReadings): Translations | undefined {
  const translations: Translations = {};
  for (const language of TRANSLATED_LANGUAGES) {
    const translation: Translation = {};
    for (const part of PART_NAMES) {
      const reading = readings[language][part];
      if ('value' in reading && reading.value !== undefined) translation[part] = reading.value;
    }
    if (Object.keys(translation).length > 0) translations[language] = translation;
  }
  return Object.keys(translations).length > 0 ? translations : undefined;
}
