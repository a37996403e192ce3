import * as z from 'zod';
import { Id } from '../../domain/identity.ts';
import { campaignNotFound } from '../../records/campaign-record.ts';
import { LocalDay } from '../../domain/time/local-day.ts';
import { badPeriod, periodTooLong, recapNotFound } from '../../insights/report-problems.ts';
import { WORKBOOK } from '../edge/workbook.ts';
import { forbidden } from '../caller.ts';
import { PeopleQuery, ReportPeople } from '../contract/report-people.ts';
import { FunnelReply, GroupTextReply, SeasonsReply } from '../contract/report-group.ts';
import { RecapsReply } from '../contract/report-recaps.ts';
import { TryNextReply } from '../contract/report-try-next.ts';
import { NotableOf, NotablePosts, ReportPostQuery, ReportPosts } from '../contract/report-posts.ts';
import { ReportReply, ReportView } from '../contract/report.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { binary, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('report');
const days = {
  from: LocalDay.optional().meta({
    description: 'The first day; with `to` absent too, the last thirty days, today included',
    examples: ['2026-12-01'],
  }),
  to: LocalDay.optional().meta({ description: 'The last day, included', examples: ['2026-12-31'] }),
};
const query = z.object({
  ...days,
  campaign: Id.optional().meta({
    description: 'Only the posts of this campaign, over its own days; then `from` and `to` are ignored',
    examples: ['pasar-minggu'],
  }),
  view: ReportView.default('own').meta({
    description: 'The totals and my own results, or with the breakdown, as far as the caller may see it',
    examples: ['own'],
  }),
});

export const readReport = get('/api/report', 'readReport', {
  summary: 'What the posts of a period brought; the last thirty days when none is named',
  description:
    'For everybody: totals and the caller’s own results. Leaders and coordinators also get the breakdown with `view=community`.',
  request: { query },
  refuses: [badPeriod, periodTooLong, campaignNotFound, ...NO_COMMUNITY],
  responses: { 200: reply(ReportReply, 'As much of it as the caller may see') },
});

export const readReportPeople = get('/api/report/people', 'readReportPeople', {
  summary: 'What of the report grows with the community: makers, sellers, products and campaigns, by fifty',
  description: 'For leaders and coordinators. A leader reads the names of those who agreed to it.',
  request: { query: PeopleQuery },
  refuses: [forbidden, badPeriod, periodTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(ReportPeople, 'The first page of each list, or one page of one list') },
});

export const listReportPosts = get('/api/report/posts', 'listReportPosts', {
  summary: 'The posts behind a figure of the report, each with its own numbers',
  description: 'For leaders and coordinators; for a member with herself as `maker` or `seller`.',
  request: { query: ReportPostQuery },
  refuses: [forbidden, badPeriod, periodTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(ReportPosts, 'One page, the newest day first; it may be shorter than fifty') },
});

export const readNotablePosts = get('/api/report/notable', 'readNotablePosts', {
  summary: 'The posts that reached the most people, with picture and caption',
  description:
    'For leaders and coordinators. Coordinators also get those that reached the fewest, so that they can help. With `of=mine`, for every member: the three of her own products that reached the most, and from ten posts on the three that reached the fewest.',
  request: { query: z.object({ ...days, of: NotableOf.default('community') }) },
  refuses: [forbidden, badPeriod, periodTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(NotablePosts, 'Six of each at most, in order of reach') },
});

export const readGroupText = get('/api/report/group', 'readGroupText', {
  summary:
    'The result of a period as a text for the WhatsApp group; of the last whole week when none is named',
  description: 'For leaders and coordinators, who send it by hand: nothing is sent by itself.',
  request: { query: z.object(days) },
  refuses: [forbidden, badPeriod, periodTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(GroupTextReply, 'The text in both languages') },
});

export const listSeasons = get('/api/report/seasons', 'listSeasons', {
  summary: 'The seasons of which a report can be asked: the thirty days up to each feast that people buy for',
  description: 'For everybody. A season that is not over ends today.',
  refuses: [...NO_COMMUNITY],
  responses: { 200: reply(SeasonsReply, 'Those of the last year that have begun, the newest first') },
});

export const readFunnel = get('/api/report/funnel', 'readFunnel', {
  summary: 'How far the posts of a period came: planned, out, seen, liked, asked after, sold',
  description:
    'For leaders and coordinators. Planned are also posts that should have gone out and need a person.',
  request: { query: z.object(days) },
  refuses: [forbidden, badPeriod, periodTooLong, ...NO_COMMUNITY],
  responses: { 200: reply(FunnelReply, 'Counts of posts and people') },
});

export const listRecaps = get('/api/report/recaps', 'listRecaps', {
  summary: 'The results of the last weeks as texts for the WhatsApp group, as the clock prepared them',
  description:
    'For leaders and coordinators, who send them by hand: nothing is sent by itself. A week is prepared on the Monday after it, at ' +
    'six in the morning there, with the numbers of that moment, and kept for eight weeks.',
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: { 200: reply(RecapsReply, 'The newest week first') },
});

export const readTryNext = get('/api/report/try-next', 'readTryNext', {
  summary: 'What the caller can try next, from her own past alone',
  description:
    'For everybody. There is a text only where her numbers carry it: at least ten posts of each kind on a page of hers, and a clear ' +
    'difference; or a product of hers that people asked after and that has not been out for weeks.',
  refuses: NO_COMMUNITY,
  responses: { 200: reply(TryNextReply, 'One sentence in both languages, or none') },
});

export const noteRecapSent = put('/api/report/recaps/{from}/sent', 'noteRecapSent', {
  summary: 'Note that the recap of a week has been sent, so that nobody sends it again',
  description: 'For leaders and coordinators. The same again changes nothing.',
  request: {
    params: z.object({
      from: LocalDay.meta({ description: 'The Monday of the week', examples: ['2026-11-23'] }),
    }),
  },
  refuses: [forbidden, recapNotFound, ...NO_COMMUNITY],
  responses: { 200: reply(RecapsReply, 'All recaps as they now stand') },
});

export const downloadYear = get('/api/report/year.csv', 'downloadYear', {
  summary: 'A year for supporters and policy: totals, participation, definitions and sources, and no names',
  description:
    'For leaders and coordinators. It names nobody, and gives no sums of fewer than five people, nor what would tell them.',
  request: {
    query: z.object({
      year: z.coerce
        .number()
        .int()
        .min(2000)
        .max(2100)
        .meta({
          type: 'integer',
          description: 'The calendar year',
          examples: [2026],
        }),
    }),
  },
  refuses: [forbidden, ...NO_COMMUNITY],
  responses: {
    200: {
      description: 'A table of part, name and value',
      content: {
        'text/csv': {
          schema: z.string().meta({ examples: ['Part,Name,Value\r\nMonth,2026-12: Reach,1000'] }),
        },
      },
    },
  },
});

export const downloadReportWorkbook = get('/api/report.xlsx', 'downloadReportWorkbook', {
  summary: 'The same report as a workbook, a sheet for each part',
  description:
    'For everybody. A file may be passed on, so it names nobody who has not agreed, whoever downloads it.',
  request: { query },
  refuses: [badPeriod, periodTooLong, campaignNotFound, ...NO_COMMUNITY],
  responses: {
    200: {
      description: 'A workbook (Office Open XML)',
      content: { [WORKBOOK]: binary },
    },
  },
});

export const downloadReport = get('/api/report.csv', 'downloadReport', {
  summary: 'The same report for a spreadsheet; names only who agreed to stand in reports',
  description:
    'For everybody. A file may be passed on, so it names nobody who has not agreed, whoever downloads it.',
  request: { query },
  refuses: [badPeriod, periodTooLong, campaignNotFound, ...NO_COMMUNITY],
  responses: {
    200: {
      description: 'A table',
      content: {
        'text/csv': { schema: z.string().meta({ examples: ['from;to\r\n2026-12-01;2026-12-31'] }) },
      },
    },
  },
});
