import type { Rupiah } from '../money.ts';
import { LOCALES, type WordedLanguage } from './worded-language.ts';

const formatFor = (language: WordedLanguage) =>
  new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'IDR',
    currencyDisplay: 'narrowSymbol',
    maximumFractionDigits: 0,
  });
const FORMATS: Readonly<Record<WordedLanguage, Intl.NumberFormat>> = {
  id: formatFor('id'),
  en: formatFor('en'),
};

/**
 * A price as people read it: "Rp 32.000" in Indonesian, "Rp 32,000" in English (the sign on the goods, not "IDR").
 * With an ordinary space, so that it can be searched and copied; who draws it keeps it on one line.
 */
export const priceText = (amount: Rupiah, language: WordedLanguage): string =>
  FORMATS[language].format(amount).replace(/^Rp\s*/u, 'Rp ');
