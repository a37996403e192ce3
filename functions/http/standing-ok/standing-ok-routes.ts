import { createRoute } from '@hono/zod-openapi';
import { StandingOkReply } from '../contract/standing-ok.ts';
import { body, reply } from '../edge/route-parts.ts';

const tags = ['posts'];

export const readStandingOk = createRoute({
  method: 'get',
  path: '/api/standing-ok',
  operationId: 'readStandingOk',
  summary: 'Whose products go out on my pages without my looking first',
  tags,
  responses: { 200: reply(StandingOkReply, 'Makers and products, by id') },
});

export const giveStandingOk = createRoute({
  method: 'put',
  path: '/api/standing-ok',
  operationId: 'giveStandingOk',
  summary: 'Say whose products go out on my pages without my looking first, in place of what I said before',
  tags,
  request: { body: body(StandingOkReply) },
  responses: { 200: reply(StandingOkReply, 'As it now stands') },
});
