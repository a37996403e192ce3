import { leftToRight, typedWithin } from './isolates.ts';
import { type CountedNoun, NOUNS } from './nouns.ts';
import { INTL_LOCALES, type Locale } from './locale.ts';

const numbersOf = (locale: Locale) => new Intl.NumberFormat(INTL_LOCALES[locale]);
const NUMBERS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  id: numbersOf('id'),
  en: numbersOf('en'),
  'zh-HK': numbersOf('zh-HK'),
  'zh-TW': numbersOf('zh-TW'),
  ar: numbersOf('ar'),
};
const ENGLISH_PLURALS = new Intl.PluralRules(INTL_LOCALES.en);
const ARABIC_PLURALS = new Intl.PluralRules(INTL_LOCALES.ar);

const chineseOf = ({ zh }: CountedNoun, at: 0 | 1): string => (typeof zh === 'string' ? zh : zh[at]);

function find(word: string): CountedNoun | undefined {
  const wanted = word.trim().toLowerCase();
  return NOUNS.find((noun) =>
    [noun.id, ...noun.en, chineseOf(noun, 0), chineseOf(noun, 1), ...noun.ar, ...(noun.also ?? [])].includes(
      wanted,
    ),
  );
}

const UNITS: Readonly<Record<Locale, (noun: CountedNoun) => string>> = {
  id: ({ id }) => id,
  en: ({ en: [one] }) => one,
  'zh-HK': (noun) => chineseOf(noun, 0),
  'zh-TW': (noun) => chineseOf(noun, 1),
  ar: ({ ar: [one] }) => one,
};

/** Returns a unit on its own: "bungkus", "pack", "包", "عبوة". An unknown word stays as it was typed. */
export function unitText(unit: string, locale: Locale): string {
  const noun = find(unit);
  return noun ? UNITS[locale](noun) : typedWithin(unit.trim(), locale);
}

/** Arabic says one and two by the noun itself; from three on the number comes before the form that it requires. */
function arabicCount(count: number, [one, two, few, many]: CountedNoun['ar']): string {
  const number = leftToRight(NUMBERS.ar.format(count));
  switch (ARABIC_PLURALS.select(count)) {
    case 'one':
      return `${one} ${one.endsWith('ة') ? 'واحدة' : 'واحد'}`;
    case 'two':
      return two;
    case 'few':
      return `${number} ${few}`;
    case 'many':
      return `${number} ${many}`;
    case 'zero':
    case 'other':
      return `${number} ${one}`;
  }
}

type Count = (count: number, noun: CountedNoun) => string;
const COUNTS: Readonly<Record<Locale, Count>> = {
  id: (count, { id }) => `${NUMBERS.id.format(count)} ${id}`,
  en: (count, { en: [one, many] }) =>
    `${NUMBERS.en.format(count)} ${ENGLISH_PLURALS.select(count) === 'one' ? one : many}`,
  'zh-HK': (count, noun) => `${NUMBERS['zh-HK'].format(count)}${chineseOf(noun, 0)}`,
  'zh-TW': (count, noun) => `${NUMBERS['zh-TW'].format(count)}${chineseOf(noun, 1)}`,
  ar: (count, { ar }) => arabicCount(count, ar),
};

/**
 * Returns a number with its noun in correct grammar: "4 orang", "4 people", "4位", "4 أشخاص". `undefined` for an unknown
 * noun.
 */
export function countText(count: number, word: string, locale: Locale): string | undefined {
  const noun = find(word);
  return noun && COUNTS[locale](count, noun);
}
