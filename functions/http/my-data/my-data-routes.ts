import { z } from 'zod';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('session');

export const downloadMyData = get('/api/me/data', 'downloadMyData', {
  summary: 'All that is stored about me, as a file',
  responses: {
    200: reply(z.record(z.string(), z.unknown()), 'Everything, by kind'),
  },
});
