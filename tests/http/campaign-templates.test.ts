import { describe, expect, it } from 'vitest';
import { TemplateList, TemplateRow } from '../../functions/http/contract/campaign-templates.ts';
import { CampaignReply } from '../../functions/http/contract/campaigns.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { keys } from '../../functions/records/keys.ts';
import { replace } from '../../functions/records/record.ts';
import { aCampaign } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const save = (campaign: string, as = 'flamboyan') => ({ method: 'PUT', json: { campaign }, as });

async function village() {
  const world = await httpWorld();
  const rotation = aCampaign({
    id: 'kios',
    title: 'Isi kios',
    kind: 'rotation',
    products: ['tiwul', 'keripik'],
    perDay: 2,
    days: 14,
    from: '2026-11-01',
    stories: true,
    without: ['melati'],
  });
  await replace(world.table, campaignRecord, rotation);
  const templates = async (as = 'kenanga') =>
    (await world.read(TemplateList, '/api/campaign-templates', { as })).templates;
  const keep = (id: string, campaign = 'kios') =>
    world.read(TemplateRow, `/api/campaign-templates/${id}`, save(campaign));
  return { ...world, templates, keep };
}

describe('a template of a campaign', () => {
  it('keeps all that was decided but the dates, and a new campaign begins from it on new days', async () => {
    const { keep, templates, ask, read } = await village();
    const template = await keep('contoh');
    expect(template).toMatchObject({
      title: 'Isi kios',
      kind: 'rotation',
      perDay: 2,
      days: 14,
      stories: true,
      without: ['melati'],
      savedBy: { id: 'flamboyan' },
    });
    expect(template.products.map(({ id }) => id)).toEqual(['tiwul', 'keripik']);
    for (const date of ['from', 'until', 'on', 'feast', 'start'])
      expect(Object.keys(template)).not.toContain(date);
    expect(await templates()).toEqual([template]);
    const { id: _, savedBy: _by, products, ...wish } = template;
    const json = { ...wish, products: products.map(({ id }) => id), from: '2026-12-05' };
    expect((await ask('/api/campaigns/lagi', { method: 'PUT', json, as: 'flamboyan' })).status).toBe(200);
    const begun = await read(CampaignReply, '/api/campaigns/lagi', { as: 'flamboyan' });
    expect(begun).toMatchObject({ status: 'proposed', from: '2026-12-05', days: 14, perDay: 2 });
  });

  it('is saved once under its id, and stays as it was when its campaign changes', async () => {
    const { keep, templates, table } = await village();
    const first = await keep('contoh');
    await replace(table, campaignRecord, aCampaign({ id: 'kios', title: 'Lain' }));
    expect(await keep('contoh')).toEqual(first);
    expect(await templates()).toEqual([first]);
  });

  it('leaves out a product that was deleted since', async () => {
    const { keep, templates, table } = await village();
    await keep('contoh');
    await table.delete(keys.product('rukun-lereng', 'keripik'));
    expect((await templates())[0]?.products.map(({ id }) => id)).toEqual(['tiwul']);
  });

  it('is saved and deleted by coordinators, and seen by their community alone', async () => {
    const { keep, templates, ask, refused } = await village();
    await keep('contoh');
    for (const as of ['kenanga', 'bakung'])
      expect(await refused('/api/campaign-templates/lain', save('kios', as))).toMatchObject({ status: 403 });
    expect((await templates('pandan')).map(({ title }) => title)).toEqual(['Contoh Pesisir']);
    const end = { method: 'DELETE', as: 'flamboyan' };
    expect((await ask('/api/campaign-templates/contoh', end)).status).toBe(204);
    expect((await ask('/api/campaign-templates/contoh', end)).status).toBe(204);
    expect(await templates()).toEqual([]);
  });

  it('is refused of a campaign that is not there, and beyond thirty', async () => {
    const { keep, templates, refused } = await village();
    expect(await refused('/api/campaign-templates/x', save('tidak-ada'))).toMatchObject({
      code: 'campaign.notFound',
    });
    for (let number = 0; number < 30; number += 1) await keep(`contoh-${String(number)}`);
    expect(await templates()).toHaveLength(30);
    expect(await refused('/api/campaign-templates/satu-lagi', save('kios'))).toMatchObject({
      status: 409,
      code: 'template.tooMany',
    });
  });
});
