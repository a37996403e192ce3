import { createRoute } from '@hono/zod-openapi';
import { MemberList } from '../contract/members.ts';
import { afterQuery, reply } from '../edge/route-parts.ts';

export const listMembers = createRoute({
  method: 'get',
  path: '/api/members',
  operationId: 'listMembers',
  summary: 'Members of the community, 100 a page, for coordinators',
  tags: ['members'],
  request: { query: afterQuery },
  responses: { 200: reply(MemberList, 'One page') },
});
