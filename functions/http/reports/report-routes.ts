import { createRoute, z } from '@hono/zod-openapi';
import { LocalDay } from '../../domain/time/local-day.ts';
import { ReportReply, ReportView } from '../contract/report.ts';
import { reply } from '../edge/route-parts.ts';

const tags = ['report'];
const query = z.object({
  /** Without `from` and `to`: the last thirty days, today included. */
  from: LocalDay.optional(),
  to: LocalDay.optional(),
  view: ReportView.default('own'),
});

export const readReport = createRoute({
  method: 'get',
  path: '/api/report',
  operationId: 'readReport',
  summary: 'What the posts of a period brought; the last thirty days when none is named',
  tags,
  request: { query },
  responses: { 200: reply(ReportReply, 'As much of it as the caller may see') },
});

export const downloadReport = createRoute({
  method: 'get',
  path: '/api/report.csv',
  operationId: 'downloadReport',
  summary: 'The same report for a spreadsheet; names only who agreed to stand in reports',
  tags,
  request: { query },
  responses: {
    200: { description: 'A table', content: { 'text/csv': { schema: z.string() } } },
  },
});
