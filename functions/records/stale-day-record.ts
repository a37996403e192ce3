import { StaleDay } from '../domain/insights/stale-day.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

export const staleDayRecord = dueRecord({
  name: 'stale day',
  schema: StaleDay,
  keyOf: ({ community, day }: StaleDay) => keys.staleDay(community, day),
});
