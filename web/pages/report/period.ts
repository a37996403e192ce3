import { daysBefore } from '../../chart/days.ts';

/** Periods that one tap chooses, in days. The month is the API's own, so that the screen and its default agree. */
const LENGTHS = { week: 7, month: 30, season: 90 } as const;

export type UsualPeriod = keyof typeof LENGTHS;
export type PeriodName = UsualPeriod | 'own';

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The last days up to today, today included. */
export const periodOf = (name: UsualPeriod, today: string): Period => ({
  from: daysBefore(today, LENGTHS[name] - 1),
  to: today,
});
