import { describe, expect, it } from 'vitest';
import { INSIDE_ROUTES, OPEN_ROUTES } from '../../../functions/http/all-routes.ts';
import { keepDeadLetter } from '../../../functions/records/dead-letters.ts';
import { MORNING } from '../../factories/entities.ts';
import { SAMPLES } from '../route-samples.ts';
import { ACCESS } from './access-table.ts';
import { CALLERS, idOf, type Role, WHOSE, worldOfThings } from './things.ts';

const ROLES = Object.keys(CALLERS) as Role[];

/** Names, ids, numbers, accounts and figures of the neighbours, of which nothing may cross the border. */
const TRACES = /pesisir|pandan|auckland|0800-?0000-?0999|70[.,]?000\b/i;

/** The addresses of every reading: about what is the caller's, somebody's, the neighbours', and nobody's. */
function readings(caller: string): string[] {
  return [...OPEN_ROUTES, ...INSIDE_ROUTES]
    .filter(({ method }) => method === 'get')
    .flatMap(({ path, operationId = '' }) => {
      const sample = SAMPLES[operationId]?.good.path ?? path;
      const about = ACCESS[operationId]?.about ?? 'nothing';
      if (about === 'nothing') return [sample];
      const at = path.split('/').findIndex((part) => part.startsWith('{'));
      const [bare = '', query] = sample.split('?');
      return WHOSE.map((whose) => {
        const asked = bare
          .split('/')
          .with(at, idOf(about, whose, caller))
          .join('/');
        return asked + (query === undefined ? '' : `?${query}`);
      });
    });
}

/** What of the neighbours the asker named herself, which an answer may repeat. */
const without = (text: string, path: string): string =>
  path
    .split(/[/?&=]/)
    .filter((part) => TRACES.test(part))
    .reduce((rest, part) => rest.replaceAll(part, ''), text);

describe('everything that can be read', () => {
  it.each(ROLES)(
    'by a %s holds nothing of the neighbours: no body, no header, no line of the log',
    async (role) => {
      const world = await worldOfThings();
      await keepDeadLetter(world.table, {
        at: MORNING,
        reason: 'damaged',
        item: 'community#rukun-pesisir member#pandan',
      });
      const asked = readings(CALLERS[role]);
      expect(asked.length).toBeGreaterThan(60);
      for (const path of asked) {
        const response = await world.ask(path, { as: CALLERS[role] });
        const headers = JSON.stringify([...response.headers]);
        const told = `${String(response.status)} ${headers} ${await response.text()}`;
        expect({ path, found: TRACES.exec(without(told, path))?.[0] }).toEqual({ path, found: undefined });
      }
      expect(TRACES.exec(JSON.stringify(world.log.lines))?.[0]).toBeUndefined();
    },
  );

  it.each(ROLES)(
    'by a %s is kept by no cache, so that a phone that changes hands shows nothing of before',
    async (role) => {
      const world = await worldOfThings();
      for (const path of readings(CALLERS[role])) {
        const first = await world.ask(path, { as: CALLERS[role] });
        if (!first.ok || first.headers.get('cache-control') === 'no-cache') continue;
        expect({ path, kept: first.headers.get('cache-control') }).toEqual({ path, kept: 'no-store' });
        // A tag says only which revision it is, so that of one community may be that of another: no reading is spared by it.
        const tag = first.headers.get('etag') ?? '"1"';
        const again = await world.ask(path, { as: CALLERS[role], headers: { 'if-none-match': tag } });
        expect({ path, status: again.status }).toEqual({ path, status: first.status });
      }
    },
  );

  it('is there to be found: the same readings by a neighbour are full of it', async () => {
    const world = await worldOfThings();
    const response = await world.ask('/api/session', { as: 'pandan' });
    expect(await response.text()).toMatch(TRACES);
  });
});
