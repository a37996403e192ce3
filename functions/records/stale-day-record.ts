import { StaleDay } from '../domain/insights/stale-day.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, day }: StaleDay) => keys.staleDay(community, day);

export const staleDayRecord: RecordDefinition<StaleDay> = {
  name: 'stale day',
  schema: StaleDay,
  keyOf,
  indexesOf: (dirty) => dueAttributes(keyOf(dirty), dirty.due),
};
