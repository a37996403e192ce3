import { daysBefore } from '../../chart/days.ts';

/** Lengths of the usual periods in days. The month is also the API's default. */
const LENGTHS = { week: 7, month: 30, season: 90 } as const;

export type UsualPeriod = keyof typeof LENGTHS;
export type PeriodName = UsualPeriod | 'own';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Returns the last days, including today. */
export const periodOf = (name: UsualPeriod, today: string): Period => ({
  from: daysBefore(today, LENGTHS[name] - 1),
  to: today,
});
