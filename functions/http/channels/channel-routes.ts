import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import { ChannelList, ConnectablePages, ConnectPages, ConnectStart } from '../contract/channels.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('channels');
const connectionParam = z.object({ connection: Id });

export const listChannels = get('/api/channels', 'listChannels', {
  summary: 'My pages and accounts; all of the community for a coordinator',
  responses: { 200: reply(ChannelList, 'The channels and their health in words') },
});

export const startConnecting = get('/api/connect/start', 'startConnecting', {
  summary: 'Where to send the browser to agree at Meta',
  responses: { 200: reply(ConnectStart, 'The address; good for half an hour, for this session only') },
});

/** Meta appends the query parameters, perhaps more than these. None of them is trusted. */
export const connectReturn = get('/api/connect/return', 'returnFromMeta', {
  summary: 'Where Meta sends the browser back to; sends it on to the web app',
  request: {
    query: z.looseObject({
      code: z.string().max(2000).optional(),
      state: z.string().max(300).optional(),
      error: z.string().max(100).optional(),
    }),
  },
  responses: { 303: { description: 'To /connect/<connection>, or /connect?problem=<code>' } },
});

export const readConnection = get('/api/connect/{connection}', 'readConnection', {
  summary: 'The pages that may be connected now',
  request: { params: connectionParam },
  responses: { 200: reply(ConnectablePages, 'The pages') },
});

export const connectPages = put('/api/connect/{connection}', 'connectPages', {
  summary: 'Say whose page is whose, and connect them',
  request: { params: connectionParam, body: body(ConnectPages) },
  responses: { 200: reply(ChannelList, 'The channels that are now connected') },
});
