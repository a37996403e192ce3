import * as z from 'zod';
import { DONE_FOR_ANOTHER } from '../../records/audit-for-another.ts';
import { Moment, Named } from './common.ts';

/** `GET /api/me/changes`: what others changed of the caller's in the last two weeks, newest first. */
export const ChangeList = z
  .object({
    changes: z.array(
      z.object({
        at: Moment,
        by: Named,
        event: z.enum(DONE_FOR_ANOTHER),
        /** Absent for a brand. */
        product: Named.optional(),
        /** Of a product: the facts that changed, by their names in `SaveProduct`, and what pictures show of it. */
        facts: z.array(z.string().meta({ examples: ['price'] })),
      }),
    ),
  })
  .meta({ id: 'ChangeList' });
export type ChangeList = z.infer<typeof ChangeList>;
