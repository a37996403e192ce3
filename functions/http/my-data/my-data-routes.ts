import { z } from 'zod';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('session');

export const downloadMyData = get('/api/me/data', 'downloadMyData', {
  summary: 'All that is stored about me, as a file',
  description:
    'For everybody, whatever her roles: her own data, without tokens and without data of other members.',
  refuses: NO_COMMUNITY,
  responses: {
    200: reply(
      z
        .record(z.string(), z.unknown())
        .meta({ examples: [{ madeAt: '2026-12-01T01:00:00.000Z', products: [], posts: [] }] }),
      'Everything, by kind',
    ),
  },
});
