import * as z from 'zod';
import * as connecting from '../../channels/connecting-problems.ts';
import { channelNotFound } from '../../channels/connecting-problems.ts';
import { forbidden } from '../caller.ts';
import { ChannelList, ConnectablePages, ConnectPages, ConnectStart } from '../contract/channels.ts';
import type { Refusal } from '../edge/refusals.ts';
import { body, channelParam, connectionParam, reply } from '../edge/route-schemas.ts';
import { PASSKEY_DEMANDED } from '../edge/common-refusals.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('channels');

/** Of every call that has to ask Meta. */
const META: readonly Refusal[] = [
  connecting.connectionGone,
  connecting.connectingRefused,
  connecting.connectingSilent,
];

export const listChannels = get('/api/channels', 'listChannels', {
  summary: 'My pages and accounts; all of the community for a coordinator',
  description: 'A member sees her own; a coordinator sees all, also those that belong to the community.',
  responses: { 200: reply(ChannelList, 'The channels and their health in words') },
});

export const disconnectChannel = put('/api/channels/{id}/disconnected', 'disconnectChannel', {
  summary: 'Disconnect a page or account; what waits there is held',
  description:
    'For its owner and coordinators. Its token is erased here; what is out stays. The same again changes nothing. A coordinator ' +
    'may connect it again.',
  request: { params: channelParam },
  refuses: [channelNotFound, forbidden, ...PASSKEY_DEMANDED],
  responses: { 200: reply(ChannelList, 'The channel as it is now') },
});

export const startConnecting = get('/api/connect/start', 'startConnecting', {
  summary: 'Where to send the browser to agree at Meta',
  description:
    'For coordinators, who then say whose page is whose, and for the owner of a page that was connected before, who connects ' +
    'it again. Navigate to the address: it is a page of Meta, not an answer for a program.',
  refuses: [forbidden, ...PASSKEY_DEMANDED],
  responses: { 200: reply(ConnectStart, 'The address; good for ten minutes, once, for this session only') },
});

/** Meta appends the query parameters, perhaps more than these. None of them is trusted. */
export const connectReturn = get('/api/connect/return', 'returnFromMeta', {
  ...OPEN,
  summary: 'Where Meta sends the browser back to; sends it on to the web app',
  description:
    'Not to be called by clients. What goes wrong is told by the web app: the redirect names the code of the problem.',
  request: {
    query: z.looseObject({
      code: z
        .string()
        .max(2000)
        .optional()
        .meta({ description: 'Of Meta, to be exchanged for a token', examples: ['AQD3k-fR'] }),
      state: z
        .string()
        .max(300)
        .optional()
        .meta({ description: 'As the address of `startConnecting` had it', examples: ['k2.9f0c'] }),
      error: z
        .string()
        .max(100)
        .optional()
        .meta({ description: 'Of Meta, when the person did not agree', examples: ['access_denied'] }),
    }),
  },
  responses: {
    303: {
      description: 'To /connect/<connection>, home after an owner’s own page, or /connect?problem=<code>',
    },
  },
});

export const readConnection = get('/api/connect/{connection}', 'readConnection', {
  summary: 'The pages that may be connected now',
  description: 'For the coordinator who opened the connection, for one hour.',
  request: { params: connectionParam },
  refuses: [forbidden, ...META],
  responses: { 200: reply(ConnectablePages, 'The pages') },
});

export const connectPages = put('/api/connect/{connection}', 'connectPages', {
  summary: 'Say whose page is whose, and connect them',
  description:
    'For the coordinator who opened the connection. Pages that are not named stay as they are. The same again changes ' +
    'nothing.',
  request: { params: connectionParam, body: body(ConnectPages) },
  refuses: [
    forbidden,
    ...PASSKEY_DEMANDED,
    ...META,
    connecting.pageUnknown,
    connecting.pageWithoutTask,
    connecting.channelElsewhere,
    connecting.ownerNotFound,
  ],
  responses: { 200: reply(ChannelList, 'The channels that are now connected') },
});
