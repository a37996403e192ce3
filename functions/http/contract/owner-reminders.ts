import * as z from 'zod';
import { Moment, Named, Sentence } from './common.ts';

/** `GET /api/owner-reminders`: nothing is sent by itself. */
export const OwnerReminders = z
  .object({
    reminders: z.array(
      z.object({
        owner: Named,
        posts: z.number().int().positive().meta({ description: 'For which her silence soon counts as yes' }),
        first: Moment.meta({ description: 'When it does for the first of them' }),
        text: Sentence.meta({ description: 'For her, to be sent by hand: at most 600 characters' }),
      }),
    ),
  })
  .meta({
    id: 'OwnerReminders',
    description: 'Owners of pages who have not looked at their posts yet, those with the least time first',
  });
export type OwnerReminders = z.infer<typeof OwnerReminders>;
