import * as z from 'zod';
import { feedUnknown } from '../../campaigns/calendar-feed.ts';
import { calendarTooLong } from '../../campaigns/read-calendar.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { MakeFeed, MyFeedReply, NewFeedReply } from '../contract/calendar-feed.ts';
import { CalendarReply } from '../contract/calendar.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { inOrder, NOT_IN_ORDER } from '../edge/days-in-order.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, post, remove } = routesOf('calendar');

const query = z
  .object({
    from: LocalDay.meta({ description: 'The first day', examples: ['2026-12-01'] }),
    to: LocalDay.meta({ description: 'The last day, included; at most 42 days', examples: ['2026-12-31'] }),
  })
  .refine(inOrder, NOT_IN_ORDER);

export const readCalendar = get('/api/calendar', 'readCalendar', {
  summary: 'The posts of some days, of all campaigns and pages',
  description:
    'For everybody of the community. Small enough for a month of two thousand posts: names stand once, and a post as a ' +
    'whole is read by its id.',
  request: { query },
  refuses: [calendarTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(CalendarReply, 'The posts of these days') },
});

export const downloadPlan = get('/api/calendar.csv', 'downloadPlan', {
  summary: 'The posts of some days for a spreadsheet',
  description:
    'For everybody of the community. A file may be passed on, so it names pages, products and campaigns, and no members.',
  request: { query },
  refuses: [calendarTooLong, ...NO_COMMUNITY],
  responses: {
    200: {
      description: 'A table with a row for each post, in the zone of the community',
      content: {
        'text/csv': { schema: z.string().meta({ examples: ['Day,Time\r\n2026-12-01,12:00'] }) },
      },
    },
  },
});

export const readMyFeed = get('/api/me/calendar-feed', 'readMyFeed', {
  summary: 'Whether I have a calendar feed, and since when',
  description:
    'For everybody: the caller’s own. Its address was told when it was made, and is not told again.',
  responses: { 200: reply(MyFeedReply, 'Her feed, if she has one') },
});

export const makeMyFeed = post('/api/me/calendar-feed', 'makeMyFeed', {
  summary: 'Make a secret address from which a calendar program reads the plan',
  description:
    'For everybody. Only this answer tells the address. Whoever has it reads when which product goes out on which page, ' +
    'without names of members. The address before it ends; signing out everywhere ends it, too.',
  request: { body: body(MakeFeed) },
  responses: { 200: reply(NewFeedReply, 'The feed with its address, told this one time') },
});

export const endMyFeed = remove('/api/me/calendar-feed', 'endMyFeed', {
  summary: 'End my calendar feed',
  description:
    'For everybody: the caller’s own. Its address finds nothing from then on. Without a feed it changes nothing.',
  responses: { 204: { description: 'There is no feed of hers' } },
});

export const readCalendarFeed = get('/api/calendar-feeds/{secret}', 'readCalendarFeed', {
  ...OPEN,
  summary: 'A plan as an iCalendar feed, from two weeks ago to six weeks ahead',
  description:
    'For whoever has the address. It holds what the member who made it may see: times, products, pages and campaigns, and no ' +
    'names of members.',
  request: {
    params: z.object({
      secret: z
        .string()
        .min(1)
        .max(200)
        .meta({ description: 'The last part of the address', examples: ['u8Jx2qVd0f3kPz7Yw5Rb1A'] }),
    }),
  },
  refuses: [feedUnknown],
  responses: {
    200: {
      description: 'A calendar (RFC 5545)',
      content: {
        'text/calendar': {
          schema: z.string().meta({ examples: ['BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'] }),
        },
      },
    },
  },
});
