import * as z from 'zod';
import { READERS } from '../../domain/campaign/hours/readers.ts';

/** `PUT /api/community/hours`: whether plans follow what posts brought at their hours. */
export const SwitchHours = z.object({ inUse: z.boolean() }).meta({
  id: 'SwitchHours',
  description: 'Whether plans follow learned hours',
  examples: [{ inUse: true }],
});

const HourReply = z
  .object({
    weekday: z.number().int().meta({ description: '1 = Monday, by the clock of the readers' }),
    hour: z.number().int(),
    posts: z.number().int().meta({ description: 'How many posts it rests on' }),
    percent: z
      .number()
      .int()
      .meta({ description: 'How many people a post then reaches, 100 being a usual one' }),
  })
  .meta({ id: 'LearnedHour', description: 'What an hour of the week is worth' });

/** `GET /api/community/hours`, and the response to `PUT`. */
export const LearnedHoursReply = z
  .object({
    inUse: z.boolean(),
    measuredAt: z.iso.datetime(),
    readers: z.array(
      z.object({
        readers: z.enum(READERS),
        zone: z.string(),
        posts: z.number().int(),
        /** Whether there are enough posts; of fewer nothing is said, and plans use what is assumed of hours. */
        enough: z.boolean(),
        hours: z.array(HourReply),
      }),
    ),
    /** The hours of posting of each weekday at home, the best first, as plans would use them. */
    order: z.array(z.object({ weekday: z.number().int(), slots: z.array(z.string()) })),
  })
  .meta({ id: 'LearnedHours', description: 'What the posts of the last eight weeks say about hours' });
export type LearnedHoursReply = z.infer<typeof LearnedHoursReply>;
