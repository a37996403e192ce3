import { deleteTemplate, readTemplates, saveTemplate } from '../../campaigns/campaign-templates.ts';
import type { CampaignTemplate } from '../../domain/campaign/campaign-template.ts';
import type { AppDeps } from '../app-deps.ts';
import { allow, type InsideApp } from '../caller.ts';
import type { TemplateRow } from '../contract/campaign-templates.ts';
import { type Names, readNames } from '../views/names.ts';
import * as routes from './template-routes.ts';

const mentions = (templates: readonly CampaignTemplate[]) => ({
  products: templates.flatMap(({ products }) => products),
  members: templates.map(({ savedBy }) => savedBy),
});

function rowOf(template: CampaignTemplate, names: Names): TemplateRow {
  const { community: _, savedAt: _at, products, savedBy, ...decided } = template;
  return {
    ...decided,
    products: products.map((id) => names.product(id)),
    savedBy: names.member(savedBy),
  };
}

/** Serves campaigns that are kept to be begun again. */
export function serveTemplates(app: InsideApp, deps: Pick<AppDeps, 'table' | 'clock'>): void {
  const { table } = deps;
  const read = readTemplates(deps);
  const save = saveTemplate(deps);
  const end = deleteTemplate(deps);

  app.openapi(routes.listTemplates, async (c) => {
    const { caller } = c.var;
    allow(caller, 'plan.read');
    const { community } = caller.actor;
    const templates = await read(community);
    const names = await readNames(table, community, mentions(templates));
    return c.json({ templates: templates.map((template) => rowOf(template, names)) }, 200);
  });

  app.openapi(routes.saveTemplate, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    const { community, member: by } = caller.actor;
    const { campaign } = c.req.valid('json');
    const template = await save({ community, id: c.req.valid('param').id, campaign, by });
    return c.json(rowOf(template, await readNames(table, community, mentions([template]))), 200);
  });

  app.openapi(routes.deleteTemplate, async (c) => {
    const { caller } = c.var;
    allow(caller, 'campaign.schedule');
    await end({ community: caller.actor.community, id: c.req.valid('param').id });
    return c.body(null, 204);
  });
}
