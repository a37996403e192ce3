import * as z from 'zod';
import { Platform } from '../../domain/channel/platform.ts';
import { Id } from '../../domain/identity.ts';
import { ListState } from '../../domain/post/list-state.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { pageQuery } from '../edge/cursor.ts';
import { inOrder, NOT_IN_ORDER } from '../edge/days-in-order.ts';
import { because } from '../edge/unreadable.ts';

const NOT_WITH_MINE = because('notWithMine', {
  id: 'Tidak bisa bersama mine, yang menunjukkan kirimanmu di sekitar hari ini. Hapus salah satu.',
  en: 'It cannot stand beside mine, which shows your posts around now. Leave one of them out.',
});

/** What chooses posts from the community's list, and how it is read. */
export const PostQuery = z
  .object({
    mine: z
      .enum(['', 'true'])
      .optional()
      .meta({
        description: 'Those that concern the caller, around now; no other parameter may stand beside it',
        examples: ['true'],
      }),
    member: Id.optional().meta({
      description: 'On the page of this member, of her product, or sold by her',
      examples: ['kenanga'],
    }),
    page: Id.optional().meta({ description: 'On this channel', examples: ['kenanga-facebook'] }),
    product: Id.optional().meta({ description: 'Of this product', examples: ['tiwul'] }),
    campaign: Id.optional().meta({ description: 'Of this campaign', examples: ['pasar-minggu'] }),
    platform: Platform.optional().meta({ description: 'On this platform', examples: ['instagram'] }),
    state: ListState.optional().meta({
      description:
        'Coarser than the state of a post: `waiting` until it is out, `asked` while the owner of its page is asked, ' +
        '`needsPerson` when it is held or must be deleted by hand',
      examples: ['needsPerson'],
    }),
    from: LocalDay.optional().meta({
      description: 'The first day for which they are planned',
      examples: ['2026-12-01'],
    }),
    to: LocalDay.optional().meta({
      description: 'The last day for which they are planned',
      examples: ['2026-12-31'],
    }),
    order: z
      .enum(['newest', 'oldest'])
      .optional()
      .meta({
        description: 'By the time for which they are planned; `newest` when it is absent',
        examples: ['newest'],
      }),
    ...pageQuery(50),
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(50)
      .optional()
      .meta({
        type: 'integer',
        description: 'How many rows a page has at most; 50 when it is absent',
        examples: [50],
      }),
  })
  .refine(inOrder, NOT_IN_ORDER)
  .superRefine(({ mine, ...others }, context) => {
    if (mine === undefined) return;
    for (const [name, value] of Object.entries(others))
      if (value !== undefined && name !== 'lang')
        context.addIssue({ code: 'custom', path: [name], ...NOT_WITH_MINE });
  });
export type PostQuery = z.infer<typeof PostQuery>;
