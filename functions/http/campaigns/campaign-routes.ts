import { createRoute, z } from '@hono/zod-openapi';
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
import { body, idParam, reply } from '../edge/route-parts.ts';

const tags = ['campaigns'];

export const shareProduct = createRoute({
  method: 'put',
  path: '/api/products/{id}/share/{campaign}',
  operationId: 'shareProduct',
  summary: 'Post my product on all pages from now on; the same campaign id shares it once',
  tags,
  request: { params: z.object({ id: Id, campaign: Id }), body: body(ShareProduct) },
  responses: { 200: reply(PlanReply, 'Who posts it when, and who is left out and why') },
});

export const listCampaigns = createRoute({
  method: 'get',
  path: '/api/campaigns',
  operationId: 'listCampaigns',
  summary: 'Campaigns, newest first, 50 a page; the first page also holds the older ones that wait for me',
  tags,
  request: { query: z.object(pageQuery(50)) },
  responses: { 200: reply(CampaignList, 'One page') },
});

export const readCampaign = createRoute({
  method: 'get',
  path: '/api/campaigns/{id}',
  operationId: 'readCampaign',
  summary: 'One campaign with its posts',
  tags,
  request: { params: idParam },
  responses: { 200: reply(CampaignReply, 'The campaign') },
});

export const proposeCampaign = createRoute({
  method: 'put',
  path: '/api/campaigns/{id}',
  operationId: 'proposeCampaign',
  summary: 'Propose a campaign under an id that the client made',
  tags,
  request: { params: idParam, body: body(ProposeCampaign) },
  responses: { 200: reply(CampaignRow, 'The campaign as proposed') },
});

export const previewPlan = createRoute({
  method: 'get',
  path: '/api/campaigns/{id}/plan',
  operationId: 'previewPlan',
  summary: 'What scheduling it now would do, without doing it',
  tags,
  request: { params: idParam },
  responses: { 200: reply(PlanReply, 'The plan') },
});

export const scheduleCampaign = createRoute({
  method: 'post',
  path: '/api/campaigns/{id}/schedule',
  operationId: 'scheduleCampaign',
  summary: 'Plan it and let it run; doing it again makes a new plan in place of the old',
  tags,
  request: { params: idParam },
  responses: { 200: reply(PlanReply, 'The plan that now runs') },
});

export const steerCampaign = createRoute({
  method: 'put',
  path: '/api/campaigns/{id}/steering',
  operationId: 'steerCampaign',
  summary: 'Pause it, let it go on, or cancel it; every post obeys at once',
  tags,
  request: { params: idParam, body: body(SteerCampaign) },
  responses: { 200: reply(CampaignRow, 'The campaign as it now stands') },
});
