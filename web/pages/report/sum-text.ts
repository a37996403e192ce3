import { formatNumber } from '../../i18n/formats.ts';
import { language, say } from '../../i18n/language.ts';
import { reportMessages } from '../../i18n/report.ts';

/** Returns a number of a report in words: a sum that is not known yet is not 0. */
export const sumText = (sum: number | null): string =>
  sum === null ? say(reportMessages).unknown : formatNumber(sum, language.value);
