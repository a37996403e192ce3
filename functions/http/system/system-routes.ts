import * as z from 'zod';
import { HealthReply } from '../contract/health.ts';
import { DOCS_PATH } from '../docs/docs-policy.ts';
import { reply } from '../edge/route-schemas.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('system');

export const readHealth = get('/api/health', 'readHealth', {
  ...OPEN,
  summary: 'Whether table, queue, clock and graph serve',
  description: 'For everybody, also without a session. The answer may be ten seconds old.',
  responses: {
    200: reply(HealthReply, 'Every part serves'),
    503: reply(HealthReply, 'Some part does not'),
  },
});

export const readOpenApi = get('/api/openapi.json', 'readOpenApi', {
  ...OPEN,
  summary: 'This description',
  description: 'For everybody, also without a session.',
  responses: {
    200: reply(z.record(z.string(), z.unknown()).meta({ examples: [{ openapi: '3.1.0' }] }), 'OpenAPI 3.1'),
  },
});

export const readDocs = get(DOCS_PATH, 'readDocs', {
  ...OPEN,
  summary: 'This description as a page for people',
  description: 'For everybody, also without a session. It needs no script and nothing from another address.',
  responses: {
    200: {
      description: 'A page',
      content: { 'text/html': { schema: z.string().meta({ examples: ['<!doctype html>…'] }) } },
    },
  },
});
