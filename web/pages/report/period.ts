import { daysBefore } from '../../chart/days.ts';

/** Lengths of the usual periods in days. The month is also the API's default. */
const LENGTHS = { week: 7, month: 30, season: 90 } as const;

type LastDays = keyof typeof LENGTHS;
/** Periods that follow from today. */
export type UsualPeriod = LastDays | 'thisMonth' | 'lastMonth';
export type PeriodName = UsualPeriod | 'own' | 'feast' | 'campaign';

export interface Period {
  readonly from: string;
  readonly to: string;
}

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;

/** Returns a period as seen from today, which it includes, but for the month before. */
export function periodOf(name: UsualPeriod, today: string): Period {
  if (name === 'thisMonth') return { from: firstOfMonth(today), to: today };
  if (name === 'lastMonth') {
    const to = daysBefore(firstOfMonth(today), 1);
    return { from: firstOfMonth(to), to };
  }
  return { from: daysBefore(today, LENGTHS[name] - 1), to: today };
}
