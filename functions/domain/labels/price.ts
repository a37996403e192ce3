import type { Rupiah } from '../product/money.ts';
import { leftToRight, withNumbersApart } from './isolates.ts';
import { INTL_LOCALES, type Locale } from './locale.ts';

type Display = 'narrowSymbol' | 'name';

const formatFor = (locale: Locale, currencyDisplay: Display) =>
  new Intl.NumberFormat(INTL_LOCALES[locale], {
    style: 'currency',
    currency: 'IDR',
    currencyDisplay,
    maximumFractionDigits: 0,
  });
const formatsBy = (display: Display): Readonly<Record<Locale, Intl.NumberFormat>> => ({
  id: formatFor('id', display),
  en: formatFor('en', display),
  'zh-HK': formatFor('zh-HK', display),
  'zh-TW': formatFor('zh-TW', display),
  ar: formatFor('ar', display),
});
const WITH_SIGN = formatsBy('narrowSymbol');
const WITH_NAME = formatsBy('name');

/**
 * Returns a price as printed on goods: "Rp 32.000" in Indonesian, "Rp 32,000" elsewhere (the sign, not "IDR"). The space
 * is an ordinary one, so that the price can be searched and copied; the renderer keeps it on one line. Arabic puts the
 * sign where the label has it, before the number.
 */
export const priceText = (amount: Rupiah, locale: Locale): string =>
  locale === 'ar'
    ? leftToRight(priceText(amount, 'en'))
    : WITH_SIGN[locale].format(amount).replace(/^Rp\s*/u, 'Rp ');

/**
 * Returns a price as written in a sentence. Readers of Chinese and Arabic get the currency by its name, "32,000印尼盾";
 * Indonesian and English keep the sign, since their sentences add "(rupiah)" where it is needed.
 */
export function priceInSentence(amount: Rupiah, locale: Locale): string {
  if (locale === 'id' || locale === 'en') return priceText(amount, locale);
  const text = WITH_NAME[locale].format(amount);
  // Chinese puts no space between digits and Chinese characters.
  return locale === 'ar' ? withNumbersApart(text.replaceAll(/\s/gu, ' ')) : text.replaceAll(/\s/gu, '');
}
