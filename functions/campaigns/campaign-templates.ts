import { type CampaignTemplate, MOST_TEMPLATES, templateOf } from '../domain/campaign/campaign-template.ts';
import { problem, ProblemError } from '../domain/problem.ts';
import type { Clock } from '../ports/clock.ts';
import type { Table } from '../ports/table.ts';
import { loadCampaign } from '../records/campaign-record.ts';
import { campaignTemplateRecord, listTemplates } from '../records/campaign-template-record.ts';
import { keys } from '../records/keys.ts';
import { loadProducts } from '../records/product-record.ts';
import { insert, load } from '../records/record.ts';

export const tooManyTemplates = problem('template.tooMany', 'conflict', {
  field: 'template',
  id: `Sudah ada ${String(MOST_TEMPLATES)} contoh promosi. Hapus salah satu dulu.`,
  en: `There are ${String(MOST_TEMPLATES)} templates already. Delete one first.`,
});

interface TemplateToSave {
  readonly community: string;
  /** Made by the client. */
  readonly id: string;
  /** The id of the campaign that is saved. */
  readonly campaign: string;
  readonly by: string;
}

/**
 * Saves what was decided about a campaign, without its dates, as a template. The same id again returns what was saved first.
 * Throws `campaignNotFound`, and `tooManyTemplates`.
 */
export const saveTemplate =
  ({ table, clock }: { readonly table: Table; readonly clock: Clock }) =>
  async ({ community, id, campaign, by }: TemplateToSave): Promise<CampaignTemplate> => {
    const before = await load(table, campaignTemplateRecord, keys.campaignTemplate(community, id));
    if (before) return before;
    const found = await loadCampaign(table, community, campaign);
    if ((await listTemplates(table, community)).length >= MOST_TEMPLATES)
      throw new ProblemError([tooManyTemplates]);
    const template = templateOf(found, { id, by, at: clock.now() });
    await insert(table, campaignTemplateRecord, template);
    return template;
  };

/** Returns a community's templates by name, each with those of its products that still exist. */
export const readTemplates =
  ({ table }: { readonly table: Table }) =>
  async (community: string): Promise<CampaignTemplate[]> => {
    const all = await listTemplates(table, community);
    const wanted = [...new Set(all.flatMap(({ products }) => products))];
    const products = wanted.length === 0 ? [] : await loadProducts(table, community, wanted);
    const known = new Set(products.map(({ id }) => id));
    return all
      .map((template) => ({ ...template, products: template.products.filter((id) => known.has(id)) }))
      .toSorted((a, b) => a.title.localeCompare(b.title) || (a.id < b.id ? -1 : 1));
  };

/** Deletes a template; campaigns that began from it stay. Idempotent. */
export const deleteTemplate =
  ({ table }: { readonly table: Table }) =>
  async ({ community, id }: Pick<TemplateToSave, 'community' | 'id'>): Promise<void> => {
    await table.delete(keys.campaignTemplate(community, id));
  };
