import * as z from 'zod';
import type { Bilingual } from './bilingual.ts';
import data from './languages.json' with { type: 'json' };

/** Languages that captions and pictures may carry, as BCP 47 tags: the keys of `languages.json`. */
export type Language = keyof typeof data;
export const LANGUAGES = Object.keys(data) as [Language, ...Language[]];
export const Language = z.enum(LANGUAGES);

/** What `languages.json` says of a language. */
interface Described {
  readonly names: Bilingual;
  /** Its English name for readers who must know which writing or standard is meant. */
  readonly written?: string;
  /** How "not halal" is said, as patterns of the law. "Not certified" or "not yet" means something else. */
  readonly notHalal: readonly string[];
}
const DESCRIBED: Readonly<Record<Language, Described>> = data;

/** Returns the name of a language in a sentence, in both languages of the interface. */
export const languageName = (language: Language): Bilingual => DESCRIBED[language].names;

/** Returns the English name of a language with its writing or standard: "Traditional Chinese". */
export const writtenName = (language: Language): string =>
  DESCRIBED[language].written ?? languageName(language).en;

/** Returns how a language says "not halal", as patterns of the law. */
export const notHalalIn = (language: Language): readonly string[] => DESCRIBED[language].notHalal;

/** How a language is written; Latin letters are assumed for one that Unicode does not know. */
export type Writing = 'latin' | 'han' | 'arabic';
const WRITING_OF: Readonly<Record<string, Writing>> = {
  Arab: 'arabic',
  Hant: 'han',
  Hans: 'han',
  Hani: 'han',
};

/** Returns how a language is written, from Unicode's likely subtags. */
export const writingOf = (language: Language): Writing =>
  WRITING_OF[new Intl.Locale(language).maximize().script ?? 'Latn'] ?? 'latin';

/** Languages of the interface and of error texts. */
export const InterfaceLanguage = z.enum(['id', 'en']);
export type InterfaceLanguage = z.infer<typeof InterfaceLanguage>;
