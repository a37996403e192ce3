import { formatDate, noonOf } from '../../words/formats.ts';
import { language } from '../../words/language.ts';

/** A day of a report, with its year: it is printed, kept and read long after. */
export const dayName = (day: string): string => formatDate(noonOf(day), 'UTC', language.value);
