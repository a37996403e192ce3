import * as z from 'zod';
import { tooManyTemplates } from '../../campaigns/campaign-templates.ts';
import { Id } from '../../domain/identity.ts';
import { campaignNotFound } from '../../records/campaign-record.ts';
import { forbidden } from '../caller.ts';
import { SaveTemplate, TemplateList, TemplateRow } from '../contract/campaign-templates.ts';
import { body, reply } from '../edge/route-schemas.ts';
import { routesOf } from '../edge/routes-of.ts';

const { get, put, remove } = routesOf('campaigns');

const params = z.object({
  id: Id.meta({
    description: 'The template; its id was made by the client, for instance a UUID in lower case',
    examples: ['contoh-pasar'],
  }),
});

export const listTemplates = get('/api/campaign-templates', 'listCampaignTemplates', {
  summary: 'Campaigns that were kept to be begun again, by name',
  description: 'For everybody of the community. A new campaign takes these fields and has dates of its own.',
  responses: { 200: reply(TemplateList, 'At most thirty') },
});

export const saveTemplate = put('/api/campaign-templates/{id}', 'saveCampaignTemplate', {
  summary: 'Keep a campaign, without its dates, to begin it again one day',
  description: 'For coordinators. The same id again returns what was saved first.',
  request: { params, body: body(SaveTemplate) },
  refuses: [forbidden, campaignNotFound, tooManyTemplates],
  responses: { 200: reply(TemplateRow, 'The template') },
});

export const deleteTemplate = remove('/api/campaign-templates/{id}', 'deleteCampaignTemplate', {
  summary: 'Delete a template; campaigns that began from it stay',
  description: 'For coordinators. The same again changes nothing.',
  request: { params },
  refuses: [forbidden],
  responses: { 204: { description: 'There is no such template' } },
});
