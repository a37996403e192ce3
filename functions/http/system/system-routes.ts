import { createRoute, z } from '@hono/zod-openapi';
import { HealthReply } from '../contract/health.ts';
import { reply } from '../edge/route-parts.ts';

const tags = ['system'];

export const readHealth = createRoute({
  method: 'get',
  path: '/api/health',
  operationId: 'readHealth',
  summary: 'Whether table, queue, clock and graph serve',
  tags,
  responses: {
    200: reply(HealthReply, 'Every part serves'),
    503: reply(HealthReply, 'Some part does not'),
  },
});

export const readOpenApi = createRoute({
  method: 'get',
  path: '/api/openapi.json',
  operationId: 'readOpenApi',
  summary: 'This description',
  tags,
  responses: { 200: reply(z.record(z.string(), z.unknown()), 'OpenAPI 3.1') },
});
