import type {
  CampaignList,
  CampaignReply,
  CampaignRow,
  PlanReply,
  ProposeCampaign,
  SteerCampaign,
} from '../../functions/http/contract/campaigns.ts';
import { get, post, put } from './call.ts';

export const listCampaigns = (left?: AbortSignal): Promise<CampaignList> => get('/campaigns', left);

export const readCampaign = (id: string, left?: AbortSignal): Promise<CampaignReply> =>
  get(`/campaigns/${id}`, left);

export const readPlan = (id: string, left?: AbortSignal): Promise<PlanReply> =>
  get(`/campaigns/${id}/plan`, left);

export const proposeCampaign = (id: string, wish: ProposeCampaign): Promise<CampaignRow> =>
  put(`/campaigns/${id}`, wish);

/** Not repeated unasked: each time makes a new plan. */
export const scheduleCampaign = (id: string): Promise<PlanReply> => post(`/campaigns/${id}/schedule`);

export const steerCampaign = (id: string, steering: SteerCampaign['steering']): Promise<CampaignRow> =>
  put(`/campaigns/${id}/steering`, { steering });
