import { createRoute, z } from '@hono/zod-openapi';
import { AuditList, TroubleList } from '../contract/audit.ts';
import { pageQuery } from '../edge/cursor.ts';
import { reply } from '../edge/route-parts.ts';

const tags = ['audit'];

export const listAudit = createRoute({
  method: 'get',
  path: '/api/audit',
  operationId: 'listAudit',
  summary: 'Who did what in the community that changes something for others',
  tags,
  request: { query: z.object(pageQuery(100)) },
  responses: { 200: reply(AuditList, 'One page') },
});

export const listTroubles = createRoute({
  method: 'get',
  path: '/api/troubles',
  operationId: 'listTroubles',
  summary: 'What could not be worked on and was set aside',
  tags,
  responses: { 200: reply(TroubleList, 'At most 50, newest first') },
});
