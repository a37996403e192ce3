import { createRoute, z } from '@hono/zod-openapi';
import { ConsentKind } from '../../domain/people/consent.ts';
import { Id } from '../../domain/identity.ts';
import {
  ConsentList,
  DecideConsent,
  PageRemovalList,
  RemovalAsked,
  RemovalList,
  WitnessConsent,
} from '../contract/consents.ts';
import { body, idParam, reply } from '../edge/route-parts.ts';

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

export const askRemoval = createRoute({
  method: 'put',
  path: '/api/consents/{kind}/removal',
  operationId: 'askMyRemoval',
  summary: 'After withdrawing a kind: have taken down what is out by it',
  tags,
  request: { params: z.object({ kind: ConsentKind }) },
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});

export const listRemovals = createRoute({
  method: 'get',
  path: '/api/removals',
  operationId: 'listMyRemovals',
  summary: 'What is out by consents that I withdrew, and how its removal goes',
  tags,
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const listPageRemovals = createRoute({
  method: 'get',
  path: '/api/removals/pages',
  operationId: 'listPageRemovals',
  summary: 'What is to be deleted by hand on the pages that I see to',
  tags,
  responses: { 200: reply(PageRemovalList, 'And what was found to be gone there within a day') },
});

export const listMemberRemovals = createRoute({
  method: 'get',
  path: '/api/members/{id}/removals',
  operationId: 'listMemberRemovals',
  summary: 'What is out by consents that a member withdrew, and how its removal goes, for coordinators',
  tags,
  request: { params: idParam },
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const witnessRemoval = createRoute({
  method: 'put',
  path: '/api/members/{id}/consents/{kind}/removal',
  operationId: 'witnessRemoval',
  summary: 'The same for a member who withdrew on paper or spoken',
  tags,
  request: { params: z.object({ id: Id, kind: ConsentKind }) },
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});
