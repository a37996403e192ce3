import { createRoute } from '@hono/zod-openapi';
import { CommunityReply, SaveCommunity } from '../contract/community.ts';
import { body, reply } from '../edge/route-parts.ts';

const tags = ['community'];

export const readCommunity = createRoute({
  method: 'get',
  path: '/api/community',
  operationId: 'readCommunity',
  summary: 'How the community is set up, for coordinators',
  tags,
  responses: { 200: reply(CommunityReply, 'The settings') },
});

export const saveCommunity = createRoute({
  method: 'put',
  path: '/api/community',
  operationId: 'saveCommunity',
  summary: 'Set the community up anew, for coordinators',
  tags,
  request: { body: body(SaveCommunity) },
  responses: { 200: reply(CommunityReply, 'The settings as saved') },
});
