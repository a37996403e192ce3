import { createRoute, z } from '@hono/zod-openapi';
import { reply } from '../edge/route-parts.ts';

export const downloadMyData = createRoute({
  method: 'get',
  path: '/api/me/data',
  operationId: 'downloadMyData',
  summary: 'All that is stored about me, as a file',
  tags: ['session'],
  responses: {
    200: reply(z.record(z.string(), z.unknown()), 'Everything, by kind'),
  },
});
