import * as z from 'zod';
import { PlanReply } from './campaigns.ts';

/** `PUT /api/campaigns/:id/wish`: the plan after an edit, and the revision that the next edit replaces. */
export const ChangedCampaign = PlanReply.extend({
  revision: z.number().int(),
  /** Of a scheduled campaign of which only words or pictures changed; absent where it was planned anew. */
  redressed: z
    .object({
      posts: z.number().int().nonnegative().meta({ description: 'How many are made anew, at most' }),
      lookedAtAgain: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: 'How many of them the owners of their pages look at again' }),
      tooSoon: z
        .number()
        .int()
        .nonnegative()
        .meta({ description: 'How many stay as they are, since their time is too near for that' }),
    })
    .meta({ id: 'Redressed', description: 'What the change means for posts that are not out' })
    .optional(),
}).meta({
  id: 'ChangedCampaign',
  description: 'The plan after an edit, and the revision that the next edit replaces',
});
export type ChangedCampaign = z.infer<typeof ChangedCampaign>;
