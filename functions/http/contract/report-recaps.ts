import * as z from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Sentence } from './common.ts';

/** The result of a week, as the clock prepared it, until somebody sends it. */
const RecapReply = z.object({
  from: LocalDay.meta({ description: 'The Monday' }),
  to: LocalDay.meta({ description: 'The Sunday' }),
  preparedAt: z.iso.datetime().meta({ description: 'The numbers are those of this moment' }),
  sentAt: z.iso.datetime().optional().meta({ description: 'When somebody said that she has sent it' }),
  text: Sentence.meta({ description: 'At most 600 characters, with names of products and none of people' }),
});

/** `GET /api/report/recaps`: the newest week first. Nothing is sent by itself. */
export const RecapsReply = z
  .object({ recaps: z.array(RecapReply) })
  .meta({ id: 'Recaps', description: 'The recaps of the last eight weeks, the newest first' });
export type RecapsReply = z.infer<typeof RecapsReply>;
