import type { Language } from '../../functions/domain/language.ts';
import { say, language as spoken } from '../i18n/language.ts';
import { productMessages } from '../i18n/product.ts';

/** Returns the name of a language of captions in the language of the interface; the browser's word for one that we have none for. */
export function languageName(language: Language): string {
  const named: Readonly<Partial<Record<Language, string>>> = say(productMessages).languages;
  return (
    named[language] ?? new Intl.DisplayNames([spoken.value], { type: 'language' }).of(language) ?? language
  );
}
