import { DayPart, GROUPS } from '../domain/insights/day-parts.ts';
import { filedSums } from './filed-sums.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with a part of a day's report that is too large for one item. */
export const dayPartRecord: RecordDefinition<DayPart> = {
  name: 'part of a day report',
  schema: DayPart,
  keyOf: ({ community, day, foldedVersion, part }) => keys.dayPart(community, day, foldedVersion, part),
  shorten: (part) => filedSums(part, GROUPS),
};
