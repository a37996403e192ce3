import * as z from 'zod';
import { FeedPosts } from '../../domain/campaign/calendar-feed.ts';
import { Moment } from './common.ts';

const posts = FeedPosts.meta({
  description: '`mine`: on the caller’s pages, of her products, or sold by her; `all`: of her community',
  examples: ['mine'],
});

/** `POST /api/me/calendar-feed`. Returns a `NewCalendarFeed`. */
export const MakeFeed = z.object({ posts }).meta({
  id: 'MakeCalendarFeed',
  description: 'Which posts the feed is to have',
  examples: [{ posts: 'mine' }],
});
export type MakeFeed = z.infer<typeof MakeFeed>;

const FeedView = z
  .object({ posts, since: Moment, until: Moment.meta({ description: 'When it ends by itself' }) })
  .meta({ id: 'CalendarFeed', description: 'A calendar feed, without its address' });

/** `GET /api/me/calendar-feed`: the caller's feed, if she has one. Its address cannot be told again. */
export const MyFeedReply = z.object({ feed: FeedView.optional() }).meta({ id: 'MyCalendarFeed' });
export type MyFeedReply = z.infer<typeof MyFeedReply>;

/** A feed with its address, which only this response contains. */
export const NewFeedReply = FeedView.extend({
  url: z.url().meta({ examples: ['https://etalase.example/api/calendar-feeds/u8Jx2qVd0f3kPz7Yw5Rb1A'] }),
}).meta({ id: 'NewCalendarFeed' });
export type NewFeedReply = z.infer<typeof NewFeedReply>;
