import { zone } from '../session.ts';
import { formatClock, formatDate, formatDay, formatStamp, formatTime } from './formats.ts';
import { language } from './language.ts';

/** Formats a time of the contract (ISO) in the community's zone and the user's language. */
const dayOf = (moment: string): string => formatDay(Date.parse(moment), zone.value, language.value);

const timeOf = (moment: string): string => formatTime(Date.parse(moment), zone.value, language.value);

/** Formats "19.05", where the zone is shown elsewhere. */
export const clockOf = (moment: string): string =>
  formatClock(Date.parse(moment), zone.value, language.value);

/** Formats "Selasa, 1 Desember, 19.05 WIB". */
export const dayAndTime = (moment: string): string => `${dayOf(moment)}, ${timeOf(moment)}`;

/** Formats a time with the year, for receipts. */
export const stampOf = (moment: string): string =>
  formatStamp(Date.parse(moment), zone.value, language.value);

/** Formats a day with its year: "22 Februari 2027". */
export const dateOf = (moment: string): string => formatDate(Date.parse(moment), zone.value, language.value);
