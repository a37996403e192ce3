import { CampaignTemplate } from '../domain/campaign/campaign-template.ts';
import type { Table } from '../ports/table.ts';
import { keys, tenant } from './keys.ts';
import { list, type RecordDefinition } from './record.ts';

/** The item with a campaign that is kept to be begun again. */
export const campaignTemplateRecord: RecordDefinition<CampaignTemplate> = {
  name: 'campaign template',
  schema: CampaignTemplate,
  keyOf: ({ community, id }) => keys.campaignTemplate(community, id),
};

/** Returns all templates of a community, at most `MOST_TEMPLATES`. */
export const listTemplates = (table: Table, community: string): Promise<CampaignTemplate[]> =>
  list(table, campaignTemplateRecord, { pk: tenant(community), prefix: 'template#' });
