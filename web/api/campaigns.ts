import type {
  CampaignList,
  CampaignReply,
  CampaignRow,
  PlanReply,
  ProposeCampaign,
  SteerCampaign,
} from '../../functions/http/contract/campaigns.ts';
import { get, post } from './call.ts';
import { send } from './send.ts';

/** Returns a page of the campaigns, newest first: the first page, or the one whose cursor the previous page named. */
export const listCampaigns = (left?: AbortSignal, cursor?: string): Promise<CampaignList> =>
  get(`/campaigns${cursor === undefined ? '' : `?cursor=${cursor}`}`, left);

export const readCampaign = (id: string, left?: AbortSignal): Promise<CampaignReply> =>
  get(`/campaigns/${id}`, left);

export const readPlan = (id: string, left?: AbortSignal): Promise<PlanReply> =>
  get(`/campaigns/${id}/plan`, left);

export const proposeCampaign = (id: string, wish: ProposeCampaign): Promise<CampaignRow> =>
  send(`/campaigns/${id}`, wish);

/** Not repeated automatically: each request makes a new plan. */
export const scheduleCampaign = (id: string): Promise<PlanReply> => post(`/campaigns/${id}/schedule`);

export const steerCampaign = (id: string, steering: SteerCampaign['steering']): Promise<CampaignRow> =>
  send(`/campaigns/${id}/steering`, { steering });
