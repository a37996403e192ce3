import { z } from 'zod';
import { LocalDay } from '../../domain/time/local-day.ts';
import { ReportReply, ReportView } from '../contract/report.ts';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('report');
const query = z.object({
  /** Without `from` and `to`: the last thirty days, today included. */
  from: LocalDay.optional(),
  to: LocalDay.optional(),
  view: ReportView.default('own'),
});

export const readReport = get('/api/report', 'readReport', {
  summary: 'What the posts of a period brought; the last thirty days when none is named',
  request: { query },
  responses: { 200: reply(ReportReply, 'As much of it as the caller may see') },
});

export const downloadReport = get('/api/report.csv', 'downloadReport', {
  summary: 'The same report for a spreadsheet; names only who agreed to stand in reports',
  request: { query },
  responses: {
    200: { description: 'A table', content: { 'text/csv': { schema: z.string() } } },
  },
});
