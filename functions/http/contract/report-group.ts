import * as z from 'zod';
import { FUNNEL_STEPS } from '../../domain/insights/funnel-steps.ts';
import { Id } from '../../domain/identity.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { Sentence } from './common.ts';
import { ChangeReply } from './report.ts';

/** `GET /api/report/group`: the result of a period as a text for the WhatsApp group. Nothing is sent. */
export const GroupTextReply = z
  .object({
    from: LocalDay,
    to: LocalDay,
    /** How many posts were out: without any, there is no news. */
    posts: z.number().int(),
    text: Sentence.meta({ description: 'At most 600 characters, with names of products and none of people' }),
  })
  .meta({ id: 'GroupText', description: 'The result of a period as a text that somebody sends by hand' });
export type GroupTextReply = z.infer<typeof GroupTextReply>;

/** `GET /api/report/funnel`: how far the posts of a period came. */
export const FunnelReply = z
  .object({
    planned: z.number().int().meta({
      description: 'Posts that are out, may be out, or should have gone out and need a person',
    }),
    out: z.number().int(),
    reach: z.number().int().nullable(),
    engagement: z.number().int().nullable(),
    asked: z.number().int().meta({ description: 'As members told it' }),
    sold: z.number().int().meta({ description: 'As members told it, in the units of the products' }),
    changes: z.partialRecord(z.enum(FUNNEL_STEPS), ChangeReply).optional().meta({
      description:
        'How each differs from the period of as many days before; absent when nothing was planned then',
    }),
  })
  .meta({ id: 'Funnel', description: 'From the plan to what people told' });
export type FunnelReply = z.infer<typeof FunnelReply>;

/** `GET /api/report/seasons`: the days before feasts, of which a report can be asked with `from` and `to`. */
export const SeasonsReply = z
  .object({
    seasons: z.array(
      z.object({
        feast: Id.meta({ examples: ['idulfitri-2027'] }),
        name: Sentence,
        from: LocalDay,
        to: LocalDay.meta({ description: 'The feast, or today while the season is not over' }),
      }),
    ),
  })
  .meta({ id: 'Seasons', description: 'The seasons of the last year that have begun, the newest first' });
export type SeasonsReply = z.infer<typeof SeasonsReply>;
