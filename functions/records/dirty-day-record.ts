import { DirtyDay } from '../domain/insights/dirty-day.ts';
import { dueAttributes } from './due-index.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

const keyOf = ({ community, day }: DirtyDay) => keys.dirtyDay(community, day);

export const dirtyDayRecord: RecordDefinition<DirtyDay> = {
  name: 'dirty day',
  schema: DirtyDay,
  keyOf,
  indexesOf: (dirty) => dueAttributes(keyOf(dirty), dirty.due),
};
