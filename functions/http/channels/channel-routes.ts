import { createRoute, z } from '@hono/zod-openapi';
import { Id } from '../../domain/identity.ts';
import { ChannelList, ConnectablePages, ConnectPages, ConnectStart } from '../contract/channels.ts';
import { body, reply } from '../edge/route-parts.ts';

const tags = ['channels'];
const connectionParam = z.object({ connection: Id });

export const listChannels = createRoute({
  method: 'get',
  path: '/api/channels',
  operationId: 'listChannels',
  summary: 'My pages and accounts; all of the community for a coordinator',
  tags,
  responses: { 200: reply(ChannelList, 'The channels and their health in words') },
});

export const startConnecting = createRoute({
  method: 'get',
  path: '/api/connect/start',
  operationId: 'startConnecting',
  summary: 'Where to send the browser to agree at Meta',
  tags,
  responses: { 200: reply(ConnectStart, 'The address; good for half an hour, for this session only') },
});

/** Meta appends the query parameters. None of them is trusted. */
export const connectReturn = createRoute({
  method: 'get',
  path: '/api/connect/return',
  operationId: 'returnFromMeta',
  summary: 'Where Meta sends the browser back to; sends it on to the web app',
  tags,
  request: {
    query: z.object({
      code: z.string().max(2000).optional(),
      state: z.string().max(300).optional(),
      error: z.string().max(100).optional(),
    }),
  },
  responses: { 303: { description: 'To /connect/<connection>, or /connect?problem=<code>' } },
});

export const readConnection = createRoute({
  method: 'get',
  path: '/api/connect/{connection}',
  operationId: 'readConnection',
  summary: 'The pages that may be connected now',
  tags,
  request: { params: connectionParam },
  responses: { 200: reply(ConnectablePages, 'The pages') },
});

export const connectPages = createRoute({
  method: 'put',
  path: '/api/connect/{connection}',
  operationId: 'connectPages',
  summary: 'Say whose page is whose, and connect them',
  tags,
  request: { params: connectionParam, body: body(ConnectPages) },
  responses: { 200: reply(ChannelList, 'The channels that are now connected') },
});
