import { afterEach, describe, expect, it, vi } from 'vitest';
import { GRAPH_VERSION } from '../../functions/domain/channel/graph-version.ts';
import { DAY, SECOND, toIso } from '../../functions/domain/time/instant.ts';
import { HealthReply } from '../../functions/http/contract/health.ts';
import { openApiDocument, openApiText } from '../../functions/http/open-api.ts';
import type { HealthProbe } from '../../functions/http/app-deps.ts';
import { HOME, httpWorld } from './world.ts';

const well: HealthProbe = async () => true;
const PROBES = { table: well, queue: well, clock: well, graph: well };

describe('GET /api/health', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is open to all and well when every part is', async () => {
    const world = await httpWorld();
    const health = await world.read(HealthReply, '/api/health');
    expect(health).toEqual({
      status: 'ok',
      parts: { table: 'ok', queue: 'ok', clock: 'ok', graph: 'ok' },
      setAside: 0,
      now: '2026-12-01T01:00:00.000Z',
    });
  });

  it.each([
    ['half a year before it ends', 179 * DAY, true],
    ['earlier', 181 * DAY, false],
  ])('tells %s when Meta ends the version of Graph', async (_, before, isTold) => {
    const world = await httpWorld();
    await world.clock.advanceTo(GRAPH_VERSION.ends - before);
    const health = await world.read(HealthReply, '/api/health');
    expect(health.graphEnds).toBe(isTold ? toIso(GRAPH_VERSION.ends) : undefined);
    expect(health.status).toBe('ok');
  });

  it.each([
    ['says no', async (): Promise<boolean> => false],
    [
      'throws',
      async (): Promise<boolean> => {
        throw new Error('connection to 10.0.0.7 refused');
      },
    ],
  ] as const)('names the part that %s, and nothing more', async (_, graph) => {
    const world = await httpWorld({ probes: { ...PROBES, graph } });
    const response = await world.ask('/api/health');
    expect(response.status).toBe(503);
    const told = await response.text();
    expect(HealthReply.parse(JSON.parse(told))).toMatchObject({
      status: 'failing',
      parts: { table: 'ok', graph: 'failing' },
    });
    expect(told).not.toContain('10.0.0.7');
  });

  it('looks into it once in ten seconds, however many ask, and then anew', async () => {
    let reads = 0;
    let isWell = true;
    const graph: HealthProbe = async () => {
      reads += 1;
      return isWell;
    };
    const world = await httpWorld({ probes: { ...PROBES, graph } });
    const statuses = async () =>
      Promise.all([1, 2, 3].map(async () => (await world.ask('/api/health')).status));
    expect([await statuses(), reads]).toEqual([[200, 200, 200], 1]);
    isWell = false;
    await world.clock.advanceBy(10 * SECOND - 1);
    expect([await statuses(), reads]).toEqual([[200, 200, 200], 1]);
    await world.clock.advanceBy(1);
    expect([await statuses(), reads]).toEqual([[503, 503, 503], 2]);
  });

  it('does not wait for a part that is silent, and tells it to stop', async () => {
    vi.useFakeTimers();
    let stopped = false;
    const silent: HealthProbe = (signal) => {
      signal.addEventListener('abort', () => {
        stopped = true;
      });
      return new Promise<boolean>(() => undefined);
    };
    const world = await httpWorld({ probes: { ...PROBES, queue: silent } });
    const asked = world.ask('/api/health');
    await vi.advanceTimersByTimeAsync(3000);
    expect((await asked).status).toBe(503);
    expect(stopped).toBe(true);
  });
});

describe('the description of the API', () => {
  it('is served to all, complete', async () => {
    const world = await httpWorld();
    const response = await world.ask('/api/openapi.json');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.json()).toEqual(JSON.parse(openApiText()));
  });

  it('says which operations want a session', () => {
    const { paths } = openApiDocument();
    expect(paths['/api/health']?.['get']?.['security']).toEqual([]);
    expect(paths['/api/products']?.['get']?.['security']).toEqual([{ session: [] }]);
  });
});

describe('what is not there', () => {
  it('is not told to strangers apart from what is', async () => {
    const world = await httpWorld();
    expect(await world.refused('/api/nowhere')).toMatchObject({ status: 401 });
    expect(await world.refused('/api/nowhere', { as: 'kenanga' })).toMatchObject({ code: 'http.notFound' });
  });

  it('outside /api is left to whoever serves the web app', async () => {
    const world = await httpWorld();
    world.app.get('/', (c) => c.text('the app'));
    const response = await world.app.request(`${HOME}/`);
    expect(await response.text()).toBe('the app');
    expect(response.headers.get('cache-control')).toBeNull();
  });
});
