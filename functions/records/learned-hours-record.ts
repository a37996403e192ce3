import { LearnedHours } from '../domain/campaign/hours/learned-hours.ts';
import { keys } from './keys.ts';
import type { RecordDefinition } from './record.ts';

/** The item with what a community's posts say about hours; absent until somebody switches it on. */
export const learnedHoursRecord: RecordDefinition<LearnedHours> = {
  name: 'learned hours',
  schema: LearnedHours,
  keyOf: ({ community }) => keys.learnedHours(community),
};
