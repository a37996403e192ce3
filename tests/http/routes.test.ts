import { describe, expect, it } from 'vitest';
import { INSIDE_ROUTES, OPEN_ROUTES } from '../../functions/http/all-routes.ts';
import { SAMPLES } from './route-samples.ts';
import { httpWorld } from './world.ts';

const samples = Object.entries(SAMPLES).map(([operation, sample]) => ({ operation, ...sample }));
const refusals = samples.flatMap(({ notBy, ...sample }) => notBy.map((member) => ({ member, ...sample })));
const foreigners = samples.flatMap(({ foreign, operation, by }) =>
  foreign ? [{ operation, by, foreign }] : [],
);

/** A product whose photo is really there. */
const withPhoto = async () => {
  const world = await httpWorld();
  const json = { kind: 'craft', name: 'Batik', words: 'Motif carica.', price: 185_000, unit: 'kain' };
  const facts = { ...json, languages: ['id'], audiences: ['abroad'] };
  await world.ask('/api/products/berfoto', { method: 'PUT', json: facts, as: 'kenanga' });
  const bytes = new Uint8Array([9]);
  await world.ask('/api/products/berfoto/photo', { method: 'PUT', bytes, as: 'kenanga' });
  return world;
};

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

  it.each(samples)('$operation serves who may', async ({ good: { path, ...how }, by }) => {
    const world = await withPhoto();
    const response = await world.ask(path, { ...how, as: by });
    expect({ status: response.status, told: await response.text() }).toMatchObject({ status: 200 });
  });

  it.each(samples)('$operation refuses who has no session', async ({ good: { path, ...how } }) => {
    const world = await httpWorld();
    const problem = await world.refused(path, how);
    expect(problem).toMatchObject({ status: 401, code: 'session.missing' });
  });

  it.each(refusals)('$operation refuses $member', async ({ member, good: { path, ...how } }) => {
    const world = await httpWorld();
    const problem = await world.refused(path, { ...how, as: member });
    expect(problem).toMatchObject({ status: 403, code: 'access.forbidden' });
  });

  it.each(foreigners)(
    "$operation does not reach into another community's things",
    async ({ by, foreign: { path, status, ...how } }) => {
      const world = await httpWorld();
      const problem = await world.refused(path, { ...how, as: by });
      expect(problem.status).toBe(status);
    },
  );
});
