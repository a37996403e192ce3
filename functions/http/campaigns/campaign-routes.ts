import { z } from 'zod';
import { Id } from '../../domain/identity.ts';
import {
  CampaignList,
  CampaignReply,
  CampaignRow,
  PlanReply,
  ProposeCampaign,
  ShareProduct,
  SteerCampaign,
} from '../contract/campaigns.ts';
import { pageQuery } from '../edge/cursor.ts';
import { body, idParam, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, post } = routesOf('campaigns');

export const shareProduct = put('/api/products/{id}/share/{campaign}', 'shareProduct', {
  summary: 'Post my product on all pages from now on; the same campaign id shares it once',
  request: { params: z.object({ id: Id, campaign: Id }), body: body(ShareProduct) },
  responses: { 200: reply(PlanReply, 'Who posts it when, and who is left out and why') },
});

export const listCampaigns = get('/api/campaigns', 'listCampaigns', {
  summary: 'Campaigns, newest first, 50 a page; the first page also holds the older ones that wait for me',
  request: { query: z.object(pageQuery(50)) },
  responses: { 200: reply(CampaignList, 'One page') },
});

export const readCampaign = get('/api/campaigns/{id}', 'readCampaign', {
  summary: 'One campaign with its posts',
  request: { params: idParam },
  responses: { 200: reply(CampaignReply, 'The campaign') },
});

export const proposeCampaign = put('/api/campaigns/{id}', 'proposeCampaign', {
  summary: 'Propose a campaign under an id that the client made',
  request: { params: idParam, body: body(ProposeCampaign) },
  responses: { 200: reply(CampaignRow, 'The campaign as proposed') },
});

export const previewPlan = get('/api/campaigns/{id}/plan', 'previewPlan', {
  summary: 'What scheduling it now would do, without doing it',
  request: { params: idParam },
  responses: { 200: reply(PlanReply, 'The plan') },
});

export const scheduleCampaign = post('/api/campaigns/{id}/schedule', 'scheduleCampaign', {
  summary: 'Plan it and let it run; doing it again makes a new plan in place of the old',
  request: { params: idParam },
  responses: { 200: reply(PlanReply, 'The plan that now runs') },
});

export const steerCampaign = put('/api/campaigns/{id}/steering', 'steerCampaign', {
  summary: 'Pause it, let it go on, or cancel it; every post obeys at once',
  request: { params: idParam, body: body(SteerCampaign) },
  responses: { 200: reply(CampaignRow, 'The campaign as it now stands') },
});
