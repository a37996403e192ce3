import { describe, expect, it } from 'vitest';
import { DAY } from '../../functions/domain/time/instant.ts';
import { ChangeList } from '../../functions/http/contract/changes.ts';
import { listAudit } from '../../functions/records/audit.ts';
import { loadProduct } from '../../functions/records/product-record.ts';
import { MORNING } from '../factories/entities.ts';
import { SAMPLES } from './route-samples.ts';
import { httpWorld } from './world.ts';

const HOME = 'rukun-lereng';
const COVER = '/api/products/tiwul/photo';
/** A photo that the samples do not send. */
const OTHER = new Uint8Array([1]);

const lines = async ({ table }: Awaited<ReturnType<typeof httpWorld>>) =>
  (await listAudit(table, HOME, 0, MORNING + 9 * DAY)).map(({ event, by, subject, detail }) => ({
    event,
    by,
    subject,
    detail,
  }));

const send = (world: Awaited<ReturnType<typeof httpWorld>>, operation: string, as: string, json?: object) => {
  const { path, ...how } = SAMPLES[operation]?.good ?? { path: '' };
  return world.ask(path, { ...how, ...(json && { json }), as });
};

describe('what a coordinator changes of a member', () => {
  it('is in the audit and told on the member’s home: product, sold out, brand and logo', async () => {
    const world = await httpWorld();
    for (const operation of ['saveProduct', 'setSoldOut', 'saveBrand', 'takeLogo']) {
      await world.clock.advanceBy(1000);
      expect((await send(world, operation, 'flamboyan')).ok).toBe(true);
    }
    const own = { by: 'flamboyan', subject: 'kenanga' };
    expect(await lines(world)).toMatchObject([
      { event: 'product.changed', ...own, detail: expect.stringMatching(/^tiwul .*\bname\b/) },
      { event: 'product.soldOut', ...own, detail: 'tiwul' },
      { event: 'brand.changed', ...own },
      { event: 'brand.changed', ...own },
    ]);
    const { changes } = await world.read(ChangeList, '/api/me/changes', { as: 'kenanga' });
    expect(changes.map(({ event, by, product }) => [event, by.name, product?.id])).toEqual([
      ['brand.changed', 'Flamboyan', undefined],
      ['brand.changed', 'Flamboyan', undefined],
      ['product.soldOut', 'Flamboyan', 'tiwul'],
      ['product.changed', 'Flamboyan', 'tiwul'],
    ]);
    expect(changes.at(-1)?.facts).toContain('name');
    for (const as of ['melati', 'flamboyan', 'pandan'])
      expect((await world.read(ChangeList, '/api/me/changes', { as })).changes).toEqual([]);
    await world.clock.advanceBy(14 * DAY);
    expect((await world.read(ChangeList, '/api/me/changes', { as: 'kenanga' })).changes).toEqual([]);
  });

  it.each([
    ['takePhoto', 'photo'],
    ['addPhoto', 'morePhotos'],
    ['tellPeople', 'people'],
    ['chooseTheme', 'theme'],
    ['setFocus', 'photo'],
    ['movePrice', 'priceCorner'],
  ])(
    'is in the audit and told for %s as well, once, and not when she does it herself',
    async (operation, fact) => {
      const world = await httpWorld();
      if (operation !== 'takePhoto') await world.ask(COVER, { method: 'PUT', bytes: OTHER, as: 'kenanga' });
      // Each request moves the price to the next corner; all others are idempotent.
      const times = operation === 'movePrice' ? [1] : [1, 2];
      for (const _ of times) expect((await send(world, operation, 'flamboyan')).status).toBe(200);
      const detail = expect.stringMatching(new RegExp(`^tiwul .*\\b${fact}\\b`));
      expect(await lines(world)).toMatchObject([{ event: 'product.changed', by: 'flamboyan', detail }]);
      const { changes } = await world.read(ChangeList, '/api/me/changes', { as: 'kenanga' });
      expect(changes).toMatchObject([{ event: 'product.changed', by: { name: 'Flamboyan' } }]);
      expect(changes[0]?.facts).toContain(fact);
      const alone = await httpWorld();
      if (operation !== 'takePhoto') await alone.ask(COVER, { method: 'PUT', bytes: OTHER, as: 'kenanga' });
      await send(alone, operation, 'kenanga');
      expect(await lines(alone)).toEqual([]);
    },
  );

  it('has its line even if the power fails right after the change', async () => {
    const world = await httpWorld();
    const update = world.table.update.bind(world.table);
    world.table.update = async (key, ...rest) => {
      const written = await update(key, ...rest);
      if (key.sk === 'product#tiwul') throw new Error('the power failed');
      return written;
    };
    expect((await send(world, 'setSoldOut', 'flamboyan')).status).toBe(500);
    expect((await loadProduct(world.table, HOME, 'tiwul')).soldOut).toBe(true);
    expect(await lines(world)).toMatchObject([{ event: 'product.soldOut' }]);
  });

  it('is no line when she changes it herself, or when nothing changes', async () => {
    const world = await httpWorld();
    for (const operation of ['saveProduct', 'setSoldOut', 'saveBrand', 'takeLogo'])
      expect((await send(world, operation, 'kenanga')).ok).toBe(true);
    await send(world, 'setSoldOut', 'flamboyan');
    expect(await lines(world)).toEqual([]);
  });
});
