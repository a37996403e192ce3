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

/** A page of all campaigns, newest first: the first one, or what follows the id that the page before named. */
export const listCampaigns = (left?: AbortSignal, after?: string): Promise<CampaignList> =>
  get(`/campaigns${after === undefined ? '' : `?after=${encodeURIComponent(after)}`}`, left);

export const readCampaign = (id: string, left?: AbortSignal): Promise<CampaignReply> =>
  get(`/campaigns/${id}`, left);

export const readPlan = (id: string, left?: AbortSignal): Promise<PlanReply> =>
  get(`/campaigns/${id}/plan`, left);

export const proposeCampaign = (id: string, wish: ProposeCampaign): Promise<CampaignRow> =>
  send(`/campaigns/${id}`, wish);

/** Not repeated unasked: each time makes a new plan. */
export const scheduleCampaign = (id: string): Promise<PlanReply> => post(`/campaigns/${id}/schedule`);

export const steerCampaign = (id: string, steering: SteerCampaign['steering']): Promise<CampaignRow> =>
  send(`/campaigns/${id}/steering`, { steering });
