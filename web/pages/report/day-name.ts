import { formatDate, noonOf } from '../../i18n/formats.ts';
import { language } from '../../i18n/language.ts';

/** Returns a day of a report with its year, since reports are printed and read much later. */
export const dayName = (day: string): string => formatDate(noonOf(day), 'UTC', language.value);
