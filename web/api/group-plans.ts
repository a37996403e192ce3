import type {
  AskGroup,
  GroupAskView,
  GroupPlanReply,
  PlanPartReply,
  VoteOnPlan,
  VoteReply,
} from '../../functions/http/contract/group-plans.ts';
import { request } from '../../client/request.ts';
import { get } from './call.ts';
import { send } from './send.ts';

/** Returns the numbers and days of a plan; nobody has to be signed in. */
export const readGroupPlan = (link: string, left?: AbortSignal): Promise<GroupPlanReply> =>
  get(request('GET /api/group-plans/{link}', { link }), left);

/** Returns the user's pages and products in a plan. */
export const readPlanPart = (link: string, left?: AbortSignal): Promise<PlanPartReply> =>
  get(request('GET /api/group-plans/{link}/mine', { link }), left);

type Thing = PlanPartReply['things'][number];

/** Answers for one of the user's pages or products. The same again changes nothing. */
export const voteOnPlan = (
  link: string,
  { about, thing }: Pick<Thing, 'about' | 'thing'>,
  body: VoteOnPlan,
): Promise<VoteReply> =>
  send(request('PUT /api/group-plans/{link}/votes/{about}/{thing}', { link, about, thing: thing.id, body }));

/** Opens a campaign's plan to the answers of its members. */
export const askGroup = (id: string, body: AskGroup): Promise<GroupAskView> =>
  send(request('PUT /api/campaigns/{id}/group-ask', { id, body }));
