import { leftToRight, typedWithin } from './isolates.ts';
import { type CountedNoun, NOUNS } from './nouns.ts';
import { intlLocale, type Locale, perLocale } from './locale.ts';

const numbers = perLocale((locale: Locale) => new Intl.NumberFormat(intlLocale(locale)));
const ENGLISH_PLURALS = new Intl.PluralRules(intlLocale('en'));
const ARABIC_PLURALS = new Intl.PluralRules(intlLocale('ar'));

const chineseOf = ({ zh }: CountedNoun, at: 0 | 1): string => (typeof zh === 'string' ? zh : zh[at]);

function find(word: string): CountedNoun | undefined {
  const wanted = word.trim().toLowerCase();
  return NOUNS.find((noun) =>
    [noun.id, ...noun.en, chineseOf(noun, 0), chineseOf(noun, 1), ...noun.ar, ...(noun.also ?? [])].includes(
      wanted,
    ),
  );
}

const UNITS: Readonly<Partial<Record<Locale, (noun: CountedNoun) => string>>> = {
  id: ({ id }) => id,
  en: ({ en: [one] }) => one,
  'zh-HK': (noun) => chineseOf(noun, 0),
  'zh-TW': (noun) => chineseOf(noun, 1),
  ar: ({ ar: [one] }) => one,
};

/**
 * Returns a unit on its own: "bungkus", "pack", "包", "عبوة". An unknown word stays as it was typed, and in a language without
 * nouns of its own the Indonesian one is used.
 */
export function unitText(unit: string, locale: Locale): string {
  const noun = find(unit);
  const named = noun && (UNITS[locale]?.(noun) ?? noun.id);
  return named ?? typedWithin(unit.trim(), locale);
}

/** Arabic says one and two by the noun itself; from three on the number comes before the form that it requires. */
function arabicCount(count: number, [one, two, few, many]: CountedNoun['ar']): string {
  const number = leftToRight(numbers('ar').format(count));
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
const COUNTS: Readonly<Partial<Record<Locale, Count>>> = {
  id: (count, { id }) => `${numbers('id').format(count)} ${id}`,
  en: (count, { en: [one, many] }) =>
    `${numbers('en').format(count)} ${ENGLISH_PLURALS.select(count) === 'one' ? one : many}`,
  'zh-HK': (count, noun) => `${numbers('zh-HK').format(count)}${chineseOf(noun, 0)}`,
  'zh-TW': (count, noun) => `${numbers('zh-TW').format(count)}${chineseOf(noun, 1)}`,
  ar: (count, { ar }) => arabicCount(count, ar),
};

/**
 * Returns a number with its noun in correct grammar: "4 orang", "4 people", "4位", "4 أشخاص". `undefined` for an unknown
 * noun.
 */
export function countText(count: number, word: string, locale: Locale): string | undefined {
  const noun = find(word);
  if (!noun) return undefined;
  return COUNTS[locale]?.(count, noun) ?? `${numbers(locale).format(count)} ${noun.id}`;
}
