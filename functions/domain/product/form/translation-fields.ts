import { TranslatedLanguage, type Translation, type Translations } from '../selling.ts';
import {
  LONGEST_TRANSLATION,
  TRANSLATED_FIELDS,
  type TranslatedField,
} from '../translation/translated-fields.ts';
import type { Reading } from './reading.ts';
import { readText } from './text-field.ts';

const TRANSLATED_LANGUAGES = TranslatedLanguage.options;

/** "name-en", "words-zh-Hant", …: the fields for what the seller typed in other languages. */
export type TranslationField = `${TranslatedField}-${TranslatedLanguage}`;
export const TRANSLATION_FIELDS: readonly TranslationField[] = TRANSLATED_LANGUAGES.flatMap((language) =>
  TRANSLATED_FIELDS.map((field) => `${field}-${language}` as const),
);

/** Returns what was typed in a language for a field. */
type TypedIn = (language: TranslatedLanguage, field: TranslatedField) => string | undefined;
export type TranslationReadings = Readonly<
  Record<TranslatedLanguage, Readonly<Record<TranslatedField, Reading<string>>>>
>;

const readLanguage = (
  typedIn: TypedIn,
  language: TranslatedLanguage,
): TranslationReadings[TranslatedLanguage] => {
  const readField = (field: TranslatedField): Reading<string> =>
    readText(typedIn(language, field), {
      field: `translations.${language}.${field}`,
      longest: LONGEST_TRANSLATION[field],
      ...(field === 'words' && { lines: true }),
      ...(field === 'name' && { worded: true }),
    });
  return {
    name: readField('name'),
    words: readField('words'),
    ingredients: readField('ingredients'),
    use: readField('use'),
    story: readField('story'),
    own: readField('own'),
    does: readField('does'),
    sees: readField('sees'),
    takesHome: readField('takesHome'),
  };
};

/** Reads the fields of all translations. */
export const readTranslations = (typedIn: TypedIn): TranslationReadings =>
  Object.fromEntries(
    TRANSLATED_LANGUAGES.map((language) => [language, readLanguage(typedIn, language)]),
  ) as TranslationReadings;

/** Returns the translations that are not empty; `undefined` when all are. */
export function translationsFrom(readings: TranslationReadings): Translations | undefined {
  const translations: Translations = {};
  for (const language of TRANSLATED_LANGUAGES) {
    const translation: Translation = {};
    for (const field of TRANSLATED_FIELDS) {
      const reading = readings[language][field];
      if ('value' in reading && reading.value !== undefined) translation[field] = reading.value;
    }
    if (Object.keys(translation).length > 0) translations[language] = translation;
  }
  return Object.keys(translations).length > 0 ? translations : undefined;
}
