import type { Rupiah } from '../product/money.ts';
import { leftToRight, withNumbersApart } from './isolates.ts';
import { intlLocale, type Locale, perLocale } from './locale.ts';

type Display = 'narrowSymbol' | 'name';

const formatsBy = (currencyDisplay: Display) =>
  perLocale(
    (locale: Locale) =>
      new Intl.NumberFormat(intlLocale(locale), {
        style: 'currency',
        currency: 'IDR',
        currencyDisplay,
        maximumFractionDigits: 0,
      }),
  );
const withSign = formatsBy('narrowSymbol');
const withName = formatsBy('name');
/** Languages whose readers get the currency by its name. */
const BY_NAME: ReadonlySet<Locale> = new Set(['zh-HK', 'zh-TW', 'ar']);

/**
 * Returns a price as printed on goods: "Rp 32.000" in Indonesian, "Rp 32,000" elsewhere (the sign, not "IDR"). The space
 * is an ordinary one, so that the price can be searched and copied; the renderer keeps it on one line. Arabic puts the
 * sign where the label has it, before the number.
 */
export const priceText = (amount: Rupiah, locale: Locale): string =>
  locale === 'ar'
    ? leftToRight(priceText(amount, 'en'))
    : withSign(locale)
        .format(amount)
        .replace(/^Rp\s*/u, 'Rp ');

/**
 * Returns a price as written in a sentence. Readers of Chinese and Arabic get the currency by its name, "32,000印尼盾";
 * others keep the sign, since their sentences add "(rupiah)" where it is needed.
 */
export function priceInSentence(amount: Rupiah, locale: Locale): string {
  if (!BY_NAME.has(locale)) return priceText(amount, locale);
  const text = withName(locale).format(amount);
  // Chinese puts no space between digits and Chinese characters.
  return locale === 'ar' ? withNumbersApart(text.replaceAll(/\s/gu, ' ')) : text.replaceAll(/\s/gu, '');
}
