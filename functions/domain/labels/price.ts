import type { Rupiah } from '../product/money.ts';
import { leftToRight, withNumbersApart } from './isolates.ts';
import { LOCALES, type WordedLanguage } from './worded-language.ts';

type Display = 'narrowSymbol' | 'name';

const formatFor = (language: WordedLanguage, currencyDisplay: Display) =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'IDR',
    currencyDisplay,
    maximumFractionDigits: 0,
  });
const formatsBy = (display: Display): Readonly<Record<WordedLanguage, Intl.NumberFormat>> => ({
  id: formatFor('id', display),
  en: formatFor('en', display),
  'zh-HK': formatFor('zh-HK', display),
  'zh-TW': formatFor('zh-TW', display),
  ar: formatFor('ar', display),
});
const WITH_SIGN = formatsBy('narrowSymbol');
const IN_WORDS = formatsBy('name');

/**
 * A price as it stands on goods: "Rp 32.000" in Indonesian, "Rp 32,000" elsewhere (the sign, not "IDR"). With an ordinary
 * space, so that it can be searched and copied; who draws it keeps it on one line. Arabic sets the sign as the label has
 * it, before the number.
 */
export const priceText = (amount: Rupiah, language: WordedLanguage): string =>
  language === 'ar'
    ? leftToRight(priceText(amount, 'en'))
    : WITH_SIGN[language].format(amount).replace(/^Rp\s*/u, 'Rp ');

/**
 * A price as a sentence says it. Readers abroad are told the currency by its name, "32,000印尼盾"; Indonesian and English
 * keep the sign, since their sentences add "(rupiah)" where it is needed.
 */
export function priceInWords(amount: Rupiah, language: WordedLanguage): string {
  if (language === 'id' || language === 'en') return priceText(amount, language);
  const worded = IN_WORDS[language].format(amount);
  // Chinese sets no space between digits and its signs.
  return language === 'ar' ? withNumbersApart(worded.replaceAll(/\s/gu, ' ')) : worded.replaceAll(/\s/gu, '');
}
