import { WeeklyRecap } from '../domain/insights/weekly-recap.ts';
import { dueRecord } from './due-index.ts';
import { keys } from './keys.ts';

/** The item with the result of a week that waits to be sent by hand. */
export const weeklyRecapRecord = dueRecord({
  name: 'weekly recap',
  schema: WeeklyRecap,
  keyOf: ({ community, from }: WeeklyRecap) => keys.weeklyRecap(community, from),
  endOf: ({ keptUntil }: WeeklyRecap) => keptUntil,
});
