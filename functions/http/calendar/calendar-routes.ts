import { z } from 'zod';
import { calendarTooLong } from '../../campaigns/read-calendar.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { CalendarReply } from '../contract/calendar.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { reply } from '../edge/route-schemas.ts';
import { inOrder, NOT_IN_ORDER } from '../edge/days-in-order.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('calendar');

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
