import * as z from 'zod';
import { Platform } from '../../domain/channel/platform.ts';
import { ListState } from '../../domain/post/list-state.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { LocalDay, LocalTime } from '../../domain/time/local-day.ts';
import { Moment, Named, PictureUrl, Sentence } from './common.ts';

/** A place in one of the reply's lists. */
const At = z.number().int().nonnegative();

/**
 * A post in a calendar. A month may have two thousand of them: whatever has a name stands once in a list of the reply, and a
 * post says at which place.
 */
export const CalendarPost = z
  .object({
    id: z
      .string()
      .regex(/^[0-9a-f]{16}$/)
      .meta({
        description: 'What follows the dot in its whole id, whose first part is its campaign’s id',
        examples: ['0123456789abcdef'],
      }),
    publishAt: Moment,
    state: ListState,
    shape: PostShape,
    channel: At.meta({ description: 'The place of its page in `channels`', examples: [0] }),
    product: At.meta({ description: 'The place in `products`; its maker stands there', examples: [0] }),
    campaign: At.meta({ description: 'The place in `campaigns`', examples: [0] }),
    sellers: z
      .array(At)
      .optional()
      .meta({
        description: 'Their places in `members`; without, the owner of the page sells',
        examples: [[1]],
      }),
  })
  .meta({ id: 'CalendarPost', description: 'A post in a calendar, with places in lists instead of names' });
export type CalendarPost = z.infer<typeof CalendarPost>;

/** `GET /api/calendar`: the posts of some days, and what is needed to see where there is room. */
export const CalendarReply = z
  .object({
    posts: z.array(CalendarPost).meta({ description: 'In order of time, of all campaigns and states' }),
    channels: z
      .array(
        Named.extend({
          platform: Platform,
          owner: At.optional().meta({
            description: 'The place of its owner in `members`; without, it is the community’s',
          }),
          broken: z.literal(true).optional().meta({ description: 'Nothing can be posted to it now' }),
        }).meta({
          examples: [{ id: 'kenanga-facebook', name: 'Watu Lereng', platform: 'facebook', owner: 0 }],
        }),
      )
      .meta({ description: 'All pages, and those that only posts know' }),
    products: z
      .array(
        Named.extend({
          maker: At.meta({ description: 'The place of its maker in `members`' }),
          thumbUrl: PictureUrl.optional(),
        }),
      )
      .meta({
        description: 'Of the posts, with a small picture of the photo if there is one',
        examples: [[{ id: 'tiwul', name: 'Tiwul instan', maker: 0 }]],
      }),
    members: z.array(Named).meta({ description: 'Those whom the posts and pages concern' }),
    campaigns: z
      .array(
        Named.extend({
          leftOut: z.number().int().positive().optional().meta({
            description: 'How many members its plan leaves out; the campaign says whom and why',
          }),
        }),
      )
      .meta({ description: 'Of the posts, by their titles' }),
    specialDays: z
      .array(
        z.object({
          day: LocalDay,
          name: Sentence,
          what: z.enum(['holiday', 'feast', 'event']).meta({
            description: 'A public holiday, another feast, or the day of a market, bazaar or class',
          }),
        }),
      )
      .meta({ description: 'Of these days; events are those of the campaigns that have posts in them' }),
    quietHours: z
      .object({ from: LocalTime, to: LocalTime })
      .meta({ description: 'Nothing goes out between these', examples: [{ from: '21:00', to: '06:00' }] }),
    postsPerChannelAndDay: z
      .number()
      .int()
      .meta({ description: 'The most posts that one page publishes in a day', examples: [2] }),
    minutesBetweenPosts: z
      .number()
      .int()
      .meta({ description: 'The shortest time between two posts of one page', examples: [180] }),
  })
  .meta({ id: 'Calendar', description: 'The posts of some days, with the names that they mention' });
export type CalendarReply = z.infer<typeof CalendarReply>;
