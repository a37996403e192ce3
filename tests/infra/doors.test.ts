import { describe, expect, it } from 'vitest';
import type { AppDeps } from '../../functions/http/app-deps.ts';
import {
  graphElsewhere,
  mediaElsewhere,
  picturesElsewhere,
  printsElsewhere,
  sealerElsewhere,
  uploadsElsewhere,
} from '../../functions/wiring/done-elsewhere.ts';
import { SAMPLES } from '../http/route-samples.ts';
import { HOME, httpWorld } from '../http/world.ts';
import { functionFor } from './function-for.ts';

/** What each function of the API cannot do, as its handler wires it. */
const ELSEWHERE: Readonly<Record<ReturnType<typeof functionFor>, Partial<AppDeps>>> = {
  Http: {
    pictures: picturesElsewhere,
    prints: printsElsewhere,
    uploads: uploadsElsewhere,
    graph: graphElsewhere,
    media: mediaElsewhere(HOME),
    sealer: sealerElsewhere,
  },
  Intake: { graph: graphElsewhere },
  Connect: {
    pictures: picturesElsewhere,
    prints: printsElsewhere,
    uploads: uploadsElsewhere,
    media: mediaElsewhere(HOME),
  },
};
const samples = Object.entries(SAMPLES).map(([operation, { good, by }]) => ({ operation, good, by }));

describe('the functions of the API', () => {
  it.each(samples)(
    '$operation comes to one that can carry it out',
    async ({ good: { path, ...how }, by }) => {
      const door = functionFor(how.method ?? 'GET', path.split('?')[0] ?? '');
      const world = await httpWorld(ELSEWHERE[door]);
      await world.ask(path, { ...how, as: by });
      expect(JSON.stringify(world.log), `${path} at ${door}`).not.toContain('DoneElsewhere');
    },
  );

  it('say so when a path comes to the wrong one', async () => {
    const world = await httpWorld(ELSEWHERE.Http);
    const bytes = new Uint8Array([1]);
    await world.ask('/api/products/tiwul/photo', { method: 'PUT', bytes, as: 'kenanga' });
    expect(JSON.stringify(world.log)).toContain('DoneElsewhere');
  });
});
