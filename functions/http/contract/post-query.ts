import { z } from 'zod';
import { Platform } from '../../domain/channel/platform.ts';
import { Id } from '../../domain/identity.ts';
import { ListState } from '../../domain/post/list-state.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { pageQuery } from '../edge/cursor.ts';

/** What chooses posts from the community's list, and how it is read. */
export const PostQuery = z
  .object({
    mine: z
      .enum(['', 'true'])
      .optional()
      .meta({ description: 'Those that concern the caller, around now; then no other parameter counts' }),
    member: Id.optional().meta({
      description: 'On the page of this member, of her product, or sold by her',
    }),
    page: Id.optional().meta({ description: 'On this channel' }),
    product: Id.optional(),
    campaign: Id.optional(),
    platform: Platform.optional(),
    state: ListState.optional().meta({
      description:
        'Coarser than the state of a post: `waiting` until it is out, `asked` while the owner of its page is asked, ' +
        '`needsPerson` when it is held or must be deleted by hand',
    }),
    from: LocalDay.optional().meta({ description: 'The first day for which they are planned' }),
    to: LocalDay.optional().meta({ description: 'The last day for which they are planned' }),
    order: z.enum(['newest', 'oldest']).default('newest'),
    ...pageQuery(50),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .default(50)
      .meta({ description: 'How many rows a page has at most' }),
  })
  .refine(({ from, to }) => from === undefined || to === undefined || from <= to, {
    path: ['to'],
    error: 'the last day is before the first',
  });
export type PostQuery = z.infer<typeof PostQuery>;
