import { createRoute, z } from '@hono/zod-openapi';
import { ConsentKind } from '../../domain/consent.ts';
import { Id } from '../../domain/identity.ts';
import { ConsentList, DecideConsent, WitnessConsent } from '../contract/consents.ts';
import { body, reply } from '../edge/route-parts.ts';

const tags = ['consents'];

export const listConsents = createRoute({
  method: 'get',
  path: '/api/consents',
  operationId: 'listMyConsents',
  summary: 'My consents, each kind',
  tags,
  responses: { 200: reply(ConsentList, 'All five kinds') },
});

export const decideConsent = createRoute({
  method: 'put',
  path: '/api/consents/{kind}',
  operationId: 'decideMyConsent',
  summary: 'Grant or withdraw one kind; withdrawing stops what is pending at once',
  tags,
  request: { params: z.object({ kind: ConsentKind }), body: body(DecideConsent) },
  responses: { 200: reply(ConsentList, 'All five kinds as they now stand') },
});

export const witnessConsent = createRoute({
  method: 'put',
  path: '/api/members/{id}/consents/{kind}',
  operationId: 'witnessConsent',
  summary: 'Write down a consent that a member gave on paper or spoken, as its witness',
  tags,
  request: { params: z.object({ id: Id, kind: ConsentKind }), body: body(WitnessConsent) },
  responses: { 200: reply(ConsentList, "The member's consents as they now stand") },
});
