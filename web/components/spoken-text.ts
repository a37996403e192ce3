import type { Language } from '../../functions/domain/language.ts';

/** Voices where the language's own tag would not do. */
const VOICES: Readonly<Partial<Record<Language, string>>> = {
  id: 'id-ID',
  en: 'en-GB',
  'zh-Hant': 'zh-TW',
  ar: 'ar-SA',
};

/** Returns the voice for a language of captions, as a BCP 47 tag. */
export const voiceOf = (language: Language): string => VOICES[language] ?? language;

/** Returns a text as it is read aloud: without addresses, emoji, marks of layout and the signs before tags. */
const spokenText = (text: string): string =>
  text
    .replaceAll(/https?:\S+/g, '')
    .replaceAll(/\p{Extended_Pictographic}|\ufe0f|\u200d|[\u2066-\u2069]/gu, '')
    .replaceAll(/[*#•–—]/g, ' ')
    .replaceAll(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replaceAll(/[ \t]+/g, ' ')
    .replaceAll(/ ?\n[ \n]*/g, '\n')
    .trim();

/** Divides the two languages of a caption. */
const SEAM = '\n—\n';

/** Returns the parts of a text, each with its voice: the second half of a foreign caption is Indonesian. */
export const spokenParts = (
  text: string,
  language: Language,
): readonly { readonly spoken: string; readonly voice: string }[] =>
  text
    .split(SEAM)
    .map((part, at) => ({
      spoken: spokenText(part),
      voice: voiceOf(at === 0 ? language : language === 'id' ? 'en' : 'id'),
    }))
    .filter(({ spoken }) => spoken !== '');
