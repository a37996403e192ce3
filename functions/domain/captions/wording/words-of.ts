import type { Language } from '../../language.ts';

const segmenterFor = (language: Language) => new Intl.Segmenter(language, { granularity: 'word' });
const SEGMENTERS: Readonly<Record<Language, Intl.Segmenter>> = {
  id: segmenterFor('id'),
  en: segmenterFor('en'),
  'zh-Hant': segmenterFor('zh-Hant'),
  ar: segmenterFor('ar'),
};

/** What a language joins to a word, so that the word with and without it is the same word. */
const JOINED: Readonly<Partial<Record<Language, RegExp>>> = {
  id: /(?:nya|lah|kah|pun)$/u,
  ar: /^(?:[وف]?[بك]?ال|[وف]?لل|[وف][بلك]?|[بلك])(?=.{3,})/u,
};
const SHORTEST = 3;

const bare = (word: string, language: Language): string => {
  const rest = word.replace(JOINED[language] ?? '', '');
  return rest.length >= SHORTEST ? rest : word;
};

/** The words of a text as its language divides them: lower case, no vowel signs, without joined particles. */
export function wordsOf(text: string, language: Language): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .normalize('NFC')
    .toLowerCase();
  return [...SEGMENTERS[language].segment(plain)]
    .filter(({ isWordLike }) => isWordLike === true)
    .map(({ segment }) => bare(segment, language));
}
