import { z } from 'zod';
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
import { body, idParam, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('consents');
const kindParam = z.object({ kind: ConsentKind });
const memberAndKindParams = z.object({ id: Id, kind: ConsentKind });

export const listConsents = get('/api/consents', 'listMyConsents', {
  summary: 'My consents, each kind',
  responses: { 200: reply(ConsentList, 'All five kinds') },
});

export const decideConsent = put('/api/consents/{kind}', 'decideMyConsent', {
  summary: 'Grant or withdraw one kind; withdrawing stops what is pending at once',
  request: { params: kindParam, body: body(DecideConsent) },
  responses: { 200: reply(ConsentList, 'All five kinds as they now stand') },
});

export const witnessConsent = put('/api/members/{id}/consents/{kind}', 'witnessConsent', {
  summary: 'Write down a consent that a member gave on paper or spoken, as its witness',
  request: { params: memberAndKindParams, body: body(WitnessConsent) },
  responses: { 200: reply(ConsentList, "The member's consents as they now stand") },
});

export const askRemoval = put('/api/consents/{kind}/removal', 'askMyRemoval', {
  summary: 'After withdrawing a kind: have taken down what is out by it',
  request: { params: kindParam },
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});

export const listRemovals = get('/api/removals', 'listMyRemovals', {
  summary: 'What is out by consents that I withdrew, and how its removal goes',
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const listPageRemovals = get('/api/removals/pages', 'listPageRemovals', {
  summary: 'What is to be deleted by hand on the pages that I see to',
  responses: { 200: reply(PageRemovalList, 'And what was found to be gone there within a day') },
});

export const listMemberRemovals = get('/api/members/{id}/removals', 'listMemberRemovals', {
  summary: 'What is out by consents that a member withdrew, and how its removal goes, for coordinators',
  request: { params: idParam },
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const witnessRemoval = put('/api/members/{id}/consents/{kind}/removal', 'witnessRemoval', {
  summary: 'The same for a member who withdrew on paper or spoken',
  request: { params: memberAndKindParams },
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});
