import { StaleDay } from '../domain/insights/stale-day.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

/** The item that says whether a day's report is up to date. */
export const staleDayRecord = dueRecord({
  name: 'stale day',
  schema: StaleDay,
  keyOf: ({ community, day }: StaleDay) => keys.staleDay(community, day),
});
