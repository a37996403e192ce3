import { z } from 'zod';
import { HealthReply } from '../contract/health.ts';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('system');

export const readHealth = get('/api/health', 'readHealth', {
  summary: 'Whether table, queue, clock and graph serve',
  responses: {
    200: reply(HealthReply, 'Every part serves'),
    503: reply(HealthReply, 'Some part does not'),
  },
});

export const readOpenApi = get('/api/openapi.json', 'readOpenApi', {
  summary: 'This description',
  responses: { 200: reply(z.record(z.string(), z.unknown()), 'OpenAPI 3.1') },
});
