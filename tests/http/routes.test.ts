import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { aggregatePostMetrics } from '../../functions/domain/insights/day-report.ts';
import { INSIDE_ROUTES, OPEN_ROUTES } from '../../functions/http/all-routes.ts';
import { saveDayReport } from '../../functions/records/day-reports.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert, replace } from '../../functions/records/record.ts';
import { aMember, aPost, aProduct, granted, MORNING } from '../factories/entities.ts';
import { somePostMetrics } from '../factories/post-metrics.ts';
import { itemsOf, NEIGHBOURS_TRACES, PESISIR } from '../factories/neighbour.ts';
import { ROOT, sourceFiles } from '../architecture/source-files.ts';
import { SAMPLES } from './route-samples.ts';
import { BY_HAND, DOUBTED } from './settle.ts';
import { httpWorld } from './world.ts';

const samples = Object.entries(SAMPLES).map(([operation, sample]) => ({ operation, ...sample }));

/**
 * A world with a post in doubt, one to be deleted by hand, something woven to print labels for, a consent that Kenanga has
 * withdrawn, and Seruni, who consents to nothing.
 */
const worldOfDoubt = async () => {
  const world = await httpWorld();
  const doubted = aPost({ id: DOUBTED, state: 'held', reason: 'post.person', commitAt: MORNING });
  await insert(world.table, postRecord, doubted);
  const byHand = aPost({ id: BY_HAND, state: 'removing', reason: 'post.removeByHand' });
  await insert(world.table, postRecord, byHand);
  const withdrawn = {
    consents: { ...granted(), nameInReports: { granted: false, at: MORNING, how: 'app' } },
  } as const;
  await replace(world.table, memberRecord, aMember(withdrawn));
  await insert(world.table, memberRecord, aMember({ id: 'seruni', consents: {} }));
  await insert(world.table, productRecord, aProduct({ id: 'anyaman', kind: 'craft', net: '30 × 20 cm' }));
  return world;
};

/** The same, with a product whose photo is really there. */
const withPhoto = async () => {
  const world = await worldOfDoubt();
  const json = { kind: 'craft', name: 'Batik', words: 'Motif carica.', price: 185_000, unit: 'kain' };
  const facts = { ...json, languages: ['id'], audiences: ['abroad'] };
  await world.ask('/api/products/berfoto', { method: 'PUT', json: facts, as: 'kenanga' });
  const bytes = new Uint8Array([9]);
  await world.ask('/api/products/berfoto/photo', { method: 'PUT', bytes, as: 'kenanga' });
  for (const maker of ['kenanga', 'melati', 'flamboyan', 'bakung']) {
    const photo = { key: `photos/${maker}.jpg`, width: 1600, height: 1200, focus: { x: 0.5, y: 0.5 } };
    await world.deps.media.write(photo.key, bytes, 'image/jpeg');
    const shown = { maker, kind: 'craft', net: '30 × 20 cm', photo } as const;
    await insert(world.table, productRecord, aProduct({ id: `produk-${maker}`, ...shown }));
  }
  // The photo of the product that the report's post shows.
  const { photo: shown } = aProduct();
  if (shown) await world.deps.media.write(shown.key, bytes, 'image/jpeg');
  const day = '2026-11-25';
  const about = { community: 'rukun-lereng', day, zone: 'Asia/Jakarta', version: 1 } as const;
  await saveDayReport(world.table, aggregatePostMetrics(about, [somePostMetrics({ day, reach: 1_200 })]));
  return world;
};

/** The operations of every route that a file declares. */
async function declaredIn(path: string): Promise<readonly string[]> {
  const exported: unknown = await import(join(ROOT, path));
  const Routes = z.record(z.string(), z.object({ operationId: z.string() }));
  return Object.values(Routes.parse({ ...z.looseObject({}).parse(exported) })).map(
    ({ operationId }) => operationId,
  );
}

describe('the routes that a file declares', () => {
  it('are all listed in all-routes.ts, each once', async () => {
    const files = sourceFiles('functions/http').filter(
      (path) => path.endsWith('-routes.ts') && !path.endsWith('all-routes.ts'),
    );
    const declared = (await Promise.all(files.map(declaredIn))).flat();
    const listed = [...OPEN_ROUTES, ...INSIDE_ROUTES].flatMap(({ operationId }) => operationId ?? []);
    expect(listed.toSorted()).toEqual(declared.toSorted());
  });
});

describe('the routes behind the session', () => {
  it('each have a sample in this table', () => {
    const operations = INSIDE_ROUTES.map(({ operationId }) => operationId);
    expect(new Set(Object.keys(SAMPLES))).toEqual(new Set(operations));
  });

  it('are, with the open ones, all that the app answers', async () => {
    const { app } = await httpWorld();
    const answered = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    const described = [...OPEN_ROUTES, ...INSIDE_ROUTES].map(
      ({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`,
    );
    expect(new Set(answered)).toEqual(new Set(described));
  });

  it.each(samples)(
    '$operation serves who may, and neither tells nor touches what the neighbours have',
    async ({ good: { path, ...how }, by }) => {
      const world = await withPhoto();
      const before = itemsOf(world.table, PESISIR);
      const response = await world.ask(path, { ...how, as: by });
      const told = await response.text();
      expect({ isServed: response.ok, told }).toMatchObject({ isServed: true });
      // The neighbours have the same things under the same ids.
      expect(told).not.toMatch(NEIGHBOURS_TRACES);
      expect(itemsOf(world.table, PESISIR)).toEqual(before);
    },
  );
});
