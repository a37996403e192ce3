import { otherDeviceNeeded } from '../../people/confirm-consent.ts';
import { ownWitness, witnessNeeded } from '../../people/decide-consent.ts';
import { notWithdrawn } from '../../publish/ask-removal.ts';
import { memberNotFound } from '../../records/member-record.ts';
import { forbidden } from '../caller.ts';
import {
  ConsentList,
  DecideConsent,
  PageRemovalList,
  RemovalAsked,
  RemovalList,
  WitnessConsent,
} from '../contract/consents.ts';
import { body, kindParam, memberAndKindParams, memberParam, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('consents');

export const listConsents = get('/api/consents', 'listMyConsents', {
  summary: 'My consents, each kind',
  description:
    'For everybody: the caller’s own. A kind that was never decided is not granted and has no `at`.',
  responses: { 200: reply(ConsentList, 'All five kinds') },
});

export const decideConsent = put('/api/consents/{kind}', 'decideMyConsent', {
  summary: 'Grant or withdraw one kind; withdrawing stops what is pending at once',
  description:
    'For everybody: the caller’s own. The last word holds, so there is no revision to name. What is out already stays until its ' +
    'removal is asked for.',
  request: { params: kindParam, body: body(DecideConsent) },
  refuses: [memberNotFound],
  responses: { 200: reply(ConsentList, 'All five kinds as they now stand') },
});

export const confirmConsent = put('/api/consents/{kind}/confirmed', 'confirmMyConsent', {
  summary:
    'Confirm a consent that is marked, because it was given by a link that another person had just made',
  description:
    'For everybody: the caller’s own. On a device that was signed in before that link, or by a link of her own. Nothing waits for ' +
    'it: the consent is valid all the same. Without a mark it changes nothing.',
  request: { params: kindParam },
  refuses: [memberNotFound, otherDeviceNeeded],
  responses: { 200: reply(ConsentList, 'All five kinds as they now stand') },
});

export const witnessConsent = put('/api/members/{id}/consents/{kind}', 'witnessConsent', {
  summary: 'Write down a consent that a member gave on paper or spoken, as its witness',
  description: 'For coordinators, about others: nobody witnesses her own consent.',
  request: { params: memberAndKindParams, body: body(WitnessConsent) },
  refuses: [forbidden, memberNotFound, ownWitness, witnessNeeded],
  responses: { 200: reply(ConsentList, "The member's consents as they now stand") },
});

export const askRemoval = put('/api/consents/{kind}/removal', 'askMyRemoval', {
  summary: 'After withdrawing a kind: have taken down what is out by it',
  description: 'For everybody, about the caller’s own consent. A second request covers what is still out.',
  request: { params: kindParam },
  refuses: [memberNotFound, notWithdrawn],
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});

export const listRemovals = get('/api/removals', 'listMyRemovals', {
  summary: 'What is out by consents that I withdrew, and how its removal goes',
  description: 'For everybody: the caller’s own, newest first.',
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const listPageRemovals = get('/api/removals/pages', 'listPageRemovals', {
  summary: 'What is to be deleted by hand on the pages that I see to',
  description:
    'For the owner of a page, and for coordinators on all pages of the community. It does not tell whose consent was ' +
    'withdrawn.',
  responses: { 200: reply(PageRemovalList, 'And what was found to be gone there within a day') },
});

export const listMemberRemovals = get('/api/members/{id}/removals', 'listMemberRemovals', {
  summary: 'What is out by consents that a member withdrew, and how its removal goes, for coordinators',
  description: 'For coordinators, who help a member that withdrew on paper or spoken. Newest first.',
  request: { params: memberParam },
  refuses: [forbidden, memberNotFound],
  responses: { 200: reply(RemovalList, 'Each with its proof, once it is gone') },
});

export const witnessRemoval = put('/api/members/{id}/consents/{kind}/removal', 'witnessRemoval', {
  summary: 'The same for a member who withdrew on paper or spoken',
  description: 'For coordinators: have taken down what is out by a consent that the member withdrew.',
  request: { params: memberAndKindParams },
  refuses: [forbidden, memberNotFound, notWithdrawn],
  responses: { 200: reply(RemovalAsked, 'How many posts are now being taken down') },
});
