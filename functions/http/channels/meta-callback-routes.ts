import * as z from 'zod';
import * as problems from '../../channels/meta-request-problems.ts';
import { Id } from '../../domain/identity.ts';
import { MetaCallback, MetaDeletionReply } from '../contract/meta-callbacks.ts';
import { reply } from '../edge/route-schemas.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';
import { DELETION_PATH } from './deletion-policy.ts';

const { get, post } = routesOf('channels');

const form = {
  required: true as const,
  description: 'The form of Meta, with the field `signed_request`',
  content: { 'application/x-www-form-urlencoded': { schema: MetaCallback } },
};

const page = { 'text/html': { schema: z.string().meta({ examples: ['<!doctype html>…'] }) } };

const refuses = [
  problems.requestMissing,
  problems.requestMalformed,
  problems.otherAlgorithm,
  problems.requestForged,
  problems.requestAhead,
  problems.requestReplayed,
  problems.requestExpired,
];

export const obeyMetaDeauthorisation = post('/api/connect/meta/deauthorised', 'obeyMetaDeauthorisation', {
  ...OPEN,
  summary: 'Meta tells that a person or a page removed the app',
  description:
    'For Meta, which signs it; the address is set in the app at Meta. Channels that rest on that consent are disconnected, ' +
    'their tokens erased, their posts held. The same request again is refused.',
  request: { body: form },
  refuses,
  responses: { 204: { description: 'Carried out' } },
});

export const obeyMetaDeletion = post(DELETION_PATH, 'obeyMetaDeletion', {
  ...OPEN,
  summary: 'Meta asks in the name of a person to delete her data',
  description:
    'For Meta, which signs it; the address is set in the app at Meta. Channels that rest on her consent are deleted, their ' +
    'posts cancelled. The same request again is refused.',
  request: { body: form },
  refuses,
  responses: { 200: reply(MetaDeletionReply, 'Carried out; where she can read it, and her code') },
});

export const readMetaDeletion = get(`${DELETION_PATH}/{code}`, 'readMetaDeletion', {
  ...OPEN,
  summary: 'How a deletion stands, as a page for people',
  description:
    'For everybody who has the code, also without a session. It names nobody. Readable for 400 days.',
  request: {
    params: z.object({
      code: Id.meta({
        description: 'The confirmation code that Meta showed',
        examples: ['5f0c6d1e-8a34-4c55-9d8e-2f6f4c1a7b90'],
      }),
    }),
  },
  responses: {
    200: { description: 'The page', content: page },
    404: { description: '`meta.deletionUnknown`: The page says that this code is not known.', content: page },
  },
});
