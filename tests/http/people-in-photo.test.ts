import { describe, expect, it } from 'vitest';
import { peopleUnanswered } from '../../functions/domain/product/may-show-people.ts';
import type { Product } from '../../functions/domain/product/product.ts';
import { PlanReply } from '../../functions/http/contract/campaigns.ts';
import { ProductReply } from '../../functions/http/contract/products.ts';
import { loadProduct, productRecord } from '../../functions/records/product-record.ts';
import { replace } from '../../functions/records/record.ts';
import { aProduct } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const TIWUL = '/api/products/tiwul';
const SHARE = `${TIWUL}/share/bagikan-1`;
const share = (people?: string) => ({
  method: 'PUT',
  json: { audience: 'bridging', ...(people !== undefined && { people }) },
  as: 'kenanga',
});
const tell = (people: string, revision: number) => ({
  method: 'PUT',
  json: { people },
  as: 'kenanga',
  headers: { 'if-match': `"${String(revision)}"` },
});

const face = { box: { x: 0.4, y: 0.2, width: 0.1, height: 0.1 }, score: 0.62 };

/** A world in which nobody said who is in the photo of tiwul. */
async function unanswered(overrides: Partial<Product> = {}) {
  const world = await httpWorld();
  await replace(world.table, productRecord, aProduct({ people: undefined, ...overrides }));
  const tiwul = () => loadProduct(world.table, 'rukun-lereng', 'tiwul');
  return { ...world, tiwul };
}

describe('a product in whose photo there may be a person', () => {
  it.each([
    ['nobody looked into its photo', true, {}],
    ['models saw no face', false, { photoContents: { tiwul: { faces: [] } } }],
    ['models saw what may be a face', true, { photoContents: { tiwul: { faces: [face] } } }],
    ['it is a trip', true, { kind: 'experience', photoContents: { tiwul: { faces: [] } } }],
    ['it is a class', true, { kind: 'class', photoContents: { tiwul: { faces: [] } } }],
    ['it has no photo', false, { photo: undefined, kind: 'class' }],
    [
      'nobody looked into a further photo',
      true,
      {
        photoContents: { tiwul: { faces: [] } },
        morePhotos: [{ key: 'photos/kukus.jpg', width: 9, height: 9, focus: { x: 0.5, y: 0.5 } }],
      },
    ],
  ] as const)('is asked about when %s: %s', (_, asked, overrides) => {
    expect(peopleUnanswered(aProduct({ people: undefined, ...(overrides as Partial<Product>) }))).toBe(asked);
  });

  it('is not shared before she says who it is, and the refusal names the field', async () => {
    const world = await unanswered();
    expect(await world.refused(SHARE, share())).toMatchObject({
      code: 'product.peopleNotTold',
      problems: [{ field: 'people' }],
    });
    expect(await world.read(ProductReply, TIWUL, { as: 'kenanga' })).toMatchObject({
      people: { asked: true },
    });
  });

  it('is shared with her answer, which stands with the product, and is asked no more', async () => {
    const world = await unanswered();
    expect((await world.read(PlanReply, SHARE, share('agreed'))).posts).not.toEqual([]);
    expect((await world.tiwul()).people).toMatchObject({ answer: 'agreed', by: 'kenanga' });
    expect((await world.read(PlanReply, `${TIWUL}/share/bagikan-2`, share())).campaign.id).toBe('bagikan-2');
  });

  it('may be answered about by itself, but only for the photos that she saw', async () => {
    const world = await unanswered();
    const { revision } = await world.tiwul();
    const told = await world.read(ProductReply, `${TIWUL}/people`, tell('child', revision));
    expect(told.people).toEqual({ asked: true, answer: 'child' });
    await replace(world.table, productRecord, { ...aProduct(), people: undefined, revision: revision + 5 });
    expect(await world.refused(`${TIWUL}/people`, tell('nobody', revision))).toMatchObject({
      code: 'product.changed',
    });
  });

  it('is asked about again after another photo, and no answer is taken for one of that', async () => {
    const world = await unanswered();
    const { revision } = await world.tiwul();
    await world.read(ProductReply, `${TIWUL}/people`, tell('nobody', revision));
    const changed = await world.read(ProductReply, `${TIWUL}/photo`, {
      method: 'PUT',
      as: 'kenanga',
      bytes: new Uint8Array([1, 2, 3]),
      headers: { 'content-type': 'image/jpeg', 'if-match': `"${String(revision + 1)}"` },
    });
    expect(changed.people).toEqual({ asked: true });
    expect(await world.refused(SHARE, share())).toMatchObject({ code: 'product.peopleNotTold' });
  });

  it('is left out of what others plan, with the reason', async () => {
    const world = await unanswered();
    const wish = {
      title: 'Pasar',
      products: ['tiwul'],
      audience: 'bridging',
      from: '2026-12-02',
      days: 2,
      start: 'slots',
    };
    await world.ask('/api/campaigns/pasar', { method: 'PUT', json: wish, as: 'flamboyan' });
    const plan = await world.read(PlanReply, '/api/campaigns/pasar/schedule', {
      method: 'POST',
      as: 'flamboyan',
    });
    expect(plan.posts).toEqual([]);
    expect(plan.leftOut).toMatchObject([{ reason: 'peopleNotTold' }]);
  });
});
