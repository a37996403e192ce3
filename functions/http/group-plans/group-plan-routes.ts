import * as z from 'zod';
import { campaignChanged, campaignEnded } from '../../campaigns/campaign-problems.ts';
import {
  alreadyOut,
  beingScheduled,
  planLinkUnknown,
  planOfOthers,
  voteDayOutside,
  voteNotYours,
  votingOver,
} from '../../campaigns/group-plan-problems.ts';
import { VoteAbout } from '../../domain/campaign/vote.ts';
import { Id } from '../../domain/identity.ts';
import { deadlineLate, deadlinePast, GroupLink } from '../../domain/campaign/group-ask.ts';
import { campaignNotFound } from '../../records/campaign-record.ts';
import { forbidden } from '../caller.ts';
import {
  AskGroup,
  GroupAskView,
  GroupPlanReply,
  PlanPartReply,
  VoteOnPlan,
  VoteReply,
} from '../contract/group-plans.ts';
import { NO_COMMUNITY } from '../edge/common-refusals.ts';
import { body, campaignParam, reply } from '../edge/route-schemas.ts';
import { OPEN, routesOf } from '../edge/routes-of.ts';

const { get, put } = routesOf('group plans');

/** Any text: what is no link is answered like a link that nobody knows. */
const linkParam = z.object({
  link: z
    .string()
    .min(1)
    .max(200)
    .meta({
      description: 'The last part of the link that the group was sent',
      examples: [GroupLink.parse('tautan-pasar-minggu')],
    }),
});

/** A path for each thing: answers that wait on a phone for a signal replace those for the same thing only. */
const voteParams = linkParam.extend({
  about: VoteAbout.meta({ description: 'What the caller answers for', examples: ['product'] }),
  thing: Id.meta({
    description: 'A page that the caller owns, or a product that she makes',
    examples: ['tiwul'],
  }),
});

export const askGroup = put('/api/campaigns/{id}/group-ask', 'askGroup', {
  summary: 'Ask the group about the plan: a text with a link, and members answer until a deadline',
  description:
    'For coordinators. Asking again gives the same link with the numbers of now and another deadline; answers stay.',
  request: { params: campaignParam, body: body(AskGroup) },
  refuses: [
    forbidden,
    campaignNotFound,
    campaignChanged,
    campaignEnded,
    deadlinePast,
    deadlineLate,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(GroupAskView, 'The text for the group, and what was answered so far') },
});

export const readGroupPlan = get('/api/group-plans/{link}', 'readGroupPlan', {
  ...OPEN,
  summary: 'What a link from the group shows to anybody: numbers and days of a plan, no names',
  description: 'For whoever has the link. The numbers are those of the moment when the group was asked.',
  request: { params: linkParam },
  refuses: [planLinkUnknown],
  responses: { 200: reply(GroupPlanReply, 'Numbers and days') },
});

export const readPlanPart = get('/api/group-plans/{link}/mine', 'readPlanPart', {
  summary: 'My pages and products in a plan, with what I answered',
  description: 'For members of the community whose plan it is.',
  request: { params: linkParam },
  refuses: [planLinkUnknown, planOfOthers, ...NO_COMMUNITY],
  responses: { 200: reply(PlanPartReply, 'What the plan has of the caller') },
});

export const voteOnPlan = put('/api/group-plans/{link}/votes/{about}/{thing}', 'voteOnPlan', {
  summary: 'Answer yes, no or another time for one of my pages or products',
  description:
    'For the owner of the page or the maker of the product, until the deadline. A plan that is made later obeys; of a ' +
    'campaign that is scheduled, her posts that are not out are stopped or moved at once. The same again changes nothing. ' +
    'Whoever does not answer takes part as far as she consented.',
  request: { params: voteParams, body: body(VoteOnPlan) },
  refuses: [
    planLinkUnknown,
    planOfOthers,
    campaignNotFound,
    campaignEnded,
    votingOver,
    voteNotYours,
    voteDayOutside,
    alreadyOut,
    beingScheduled,
    ...NO_COMMUNITY,
  ],
  responses: { 200: reply(VoteReply, 'The answer as stored, and what it changed') },
});
