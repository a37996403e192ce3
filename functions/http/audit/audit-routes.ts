import * as z from 'zod';
import { forbidden } from '../caller.ts';
import { AuditList, TroubleList } from '../contract/audit.ts';
import { pageQuery } from '../edge/cursor.ts';
import { reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get } = routesOf('audit');

export const listAudit = get('/api/audit', 'listAudit', {
  summary: 'Who did what in the community that changes something for others',
  description: 'For coordinators. Entries of the last ninety days, newest first.',
  request: { query: z.object(pageQuery(100)) },
  refuses: [forbidden],
  responses: { 200: reply(AuditList, 'One page') },
});

export const listTroubles = get('/api/troubles', 'listTroubles', {
  summary: 'What could not be worked on and was set aside',
  description: 'For coordinators, who pass it on to whoever runs Etalase. Empty when all is well.',
  refuses: [forbidden],
  responses: { 200: reply(TroubleList, 'At most 50, newest first') },
});
