import { z } from 'zod';
import { PostId } from '../../domain/campaign/plan.ts';
import { Id } from '../../domain/identity.ts';
import { ListState } from '../../domain/post/list-state.ts';
import { PostShape } from '../../domain/post/post-shape.ts';
import { LocalDay, LocalTime } from '../../domain/time/local-day.ts';
import { Moment, Named, PictureUrl, Sentence } from './common.ts';
import { ChannelName } from './posts.ts';

/** A post in a calendar: ids, whose names stand once in the reply, since a month may have two thousand posts. */
export const CalendarPost = z
  .object({
    id: PostId,
    publishAt: Moment,
    state: ListState,
    shape: PostShape,
    channel: Id.meta({ description: 'One of `channels`', examples: ['kenanga-facebook'] }),
    product: Id.meta({ description: 'One of `products`', examples: ['tiwul'] }),
    campaign: Id.meta({ description: 'One of `campaigns`', examples: ['pasar-minggu'] }),
    people: z.array(Id).meta({
      description: 'Whom it concerns: its sellers first, its maker, the owner of its page; each of `members`',
      examples: [['kenanga', 'melati']],
    }),
  })
  .meta({ id: 'CalendarPost', description: 'A post in a calendar, with ids instead of names' });
export type CalendarPost = z.infer<typeof CalendarPost>;

/** `GET /api/calendar`: the posts of some days, and what is needed to see where there is room. */
export const CalendarReply = z
  .object({
    posts: z.array(CalendarPost).meta({ description: 'In order of time, of all campaigns and states' }),
    channels: z
      .array(ChannelName)
      .meta({ description: 'All pages that are connected, and those of the posts' }),
    connected: z.array(Id).meta({
      description: 'The ids of the pages that can be posted to now',
      examples: [['kenanga-facebook']],
    }),
    products: z.array(Named.extend({ thumbUrl: PictureUrl.optional() })).meta({
      description: 'Of the posts, with a small picture of the photo if there is one',
      examples: [[{ id: 'tiwul', name: 'Tiwul instan' }]],
    }),
    members: z.array(Named).meta({ description: 'Of the posts' }),
    campaigns: z.array(Named).meta({ description: 'Of the posts, by their titles' }),
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
