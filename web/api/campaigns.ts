import type { TemplateList, TemplateRow } from '../../functions/http/contract/campaign-templates.ts';
import type { CampaignKindsReply } from '../../functions/http/contract/campaign-kinds.ts';
import type {
  CampaignList,
  CampaignReply,
  CampaignRow,
  PlanReply,
  ProposeCampaign,
  SteerCampaign,
} from '../../functions/http/contract/campaigns.ts';
import type { ChangedCampaign } from '../../functions/http/contract/changed-campaign.ts';
import { request } from '../../client/request.ts';
import { get, once, remove } from './call.ts';
import { send } from './send.ts';

// Each function sends the request that it names. The API's description (docs/openapi.json) says who may, and what is refused;
// a refusal is thrown as `Refused`.

/** Returns the kinds of campaign with their fields, and the feasts ahead. */
export const listCampaignKinds = (left?: AbortSignal): Promise<CampaignKindsReply> =>
  get(request('GET /api/campaign-kinds'), left);

/** Returns a page of the campaigns, newest first: the first page, or the one whose cursor the previous page named. */
export const listCampaigns = (left?: AbortSignal, cursor?: string): Promise<CampaignList> =>
  get(request('GET /api/campaigns', { query: { cursor } }), left);

export const readCampaign = (id: string, left?: AbortSignal): Promise<CampaignReply> =>
  get(request('GET /api/campaigns/{id}', { id }), left);

export const readPlan = (id: string, left?: AbortSignal): Promise<PlanReply> =>
  get(request('GET /api/campaigns/{id}/plan', { id }), left);

/** Returns the campaigns that were kept to be begun again. */
export const listTemplates = (left?: AbortSignal): Promise<TemplateList> =>
  get(request('GET /api/campaign-templates'), left);

export const saveTemplate = (id: string, campaign: string): Promise<TemplateRow> =>
  send(request('PUT /api/campaign-templates/{id}', { id, body: { campaign } }));

export const deleteTemplate = (id: string): Promise<void> =>
  remove(request('DELETE /api/campaign-templates/{id}', { id }));

export const proposeCampaign = (id: string, wish: ProposeCampaign): Promise<CampaignRow> =>
  send(request('PUT /api/campaigns/{id}', { id, body: wish }));

/** Changes a campaign, from the revision that was read. The same again changes nothing. */
export const changeCampaign = (
  { id, revision }: Pick<CampaignReply, 'id' | 'revision'>,
  wish: ProposeCampaign,
): Promise<ChangedCampaign> =>
  send(request('PUT /api/campaigns/{id}/wish', { id, body: wish, seen: revision }));

/** Not repeated automatically: each request makes a new plan. */
export const scheduleCampaign = (id: string): Promise<PlanReply> =>
  once(request('POST /api/campaigns/{id}/schedule', { id }));

/** Pauses, resumes or cancels a campaign, or one of its days. */
export const steerCampaign = (id: string, body: SteerCampaign): Promise<CampaignRow> =>
  send(request('PUT /api/campaigns/{id}/steering', { id, body }));
