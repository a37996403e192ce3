import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INSIDE_ROUTES, OPEN_ROUTES } from '../../functions/http/all-routes.ts';
import { strictly } from '../../functions/http/edge/strictly.ts';
import { SAMPLES } from './route-samples.ts';
import { httpWorld } from './world.ts';

const ROUTES = [...OPEN_ROUTES, ...INSIDE_ROUTES];

/** The query of the route to which Meta sends browsers back may hold more than we know; nothing of it is trusted. */
const LOOSE_QUERIES = new Set(['returnFromMeta']);
/** Bodies that are no zod schema: their handler parses them. */
const PARSED_LATER = new Set(['takePhoto', 'addPhoto']);

const isSchema = (value: unknown): value is z.ZodType => value instanceof z.ZodType;

/** The paths of all objects in a schema that would let an unknown field pass. */
function looseIn(part: unknown, path: string): string[] {
  if (Array.isArray(part)) return part.flatMap((one: unknown, index) => looseIn(one, `${path}[${index}]`));
  if (!isSchema(part)) return [];
  const { type, ...definition } = { ...part.def };
  const inner = Object.entries(definition).flatMap(([name, value]) => {
    if (name === 'shape')
      return Object.entries(z.record(z.string(), z.unknown()).parse(value)).flatMap(([field, one]) =>
        looseIn(one, `${path}.${field}`),
      );
    return name === 'catchall' || name === 'checks' ? [] : looseIn(value, `${path}/${name}`);
  });
  const isStrict = !(part instanceof z.ZodObject) || part.def.catchall instanceof z.ZodNever;
  return [...(isStrict ? [] : [`${path} (${type})`]), ...inner];
}

const jsonOf = ({ request }: (typeof ROUTES)[number]): unknown => {
  const media = request?.body?.content['application/json'];
  return media && 'schema' in media ? media.schema : undefined;
};

describe('what clients send', () => {
  it('the check of schemas finds loose objects wherever they are', () => {
    const loose = z.object({ a: z.number() });
    const deep = z.strictObject({
      list: z.array(loose.optional()),
      one: z.union([loose.nullable(), z.string().pipe(z.string())]),
      map: z.record(z.string(), loose).default({}),
      way: z.discriminatedUnion('is', [z.object({ is: z.literal('a'), more: loose })]),
    });
    expect(looseIn(deep, '')).toHaveLength(5);
    expect(looseIn(strictly(deep), '')).toEqual([]);
  });

  it.each(ROUTES.filter(({ operationId }) => !LOOSE_QUERIES.has(operationId ?? '')))(
    '$operationId names every field of its query and body that it takes, nested ones too',
    (route) => {
      const { request, operationId = '' } = route;
      expect(request?.query).toBeDefined();
      expect(looseIn(request?.query, 'query')).toEqual([]);
      const json = jsonOf(route);
      expect(json === undefined || isSchema(json)).toBe(!PARSED_LATER.has(operationId));
      expect(looseIn(json, 'body')).toEqual([]);
    },
  );

  const samples = Object.entries(SAMPLES).map(([operation, sample]) => ({ operation, ...sample }));

  it.each(samples)('$operation refuses an unknown query parameter by name', async ({ good, by }) => {
    const world = await httpWorld();
    const { path, ...how } = good;
    const asked = `${path}${path.includes('?') ? '&' : '?'}tidakDikenal=1`;
    const problem = await world.refused(asked, { ...how, as: by });
    expect(problem.problems).toContainEqual(
      expect.objectContaining({ code: 'input.unknownField', field: 'tidakDikenal' }),
    );
    expect(problem.status).toBe(422);
  });

  const writes = samples.filter(({ good }) => good.method !== undefined && good.bytes === undefined);

  it.each(writes)('$operation refuses an unknown field of the body by name', async ({ good, by }) => {
    const world = await httpWorld();
    const { path, json, ...how } = good;
    const body = { ...z.record(z.string(), z.unknown()).parse(json ?? {}), kind2: 'x' };
    const problem = await world.refused(path, { ...how, json: body, as: by });
    expect(problem).toMatchObject({
      status: 422,
      code: 'input.unknownField',
      problems: [{ field: 'kind2' }],
    });
  });

  it.each(writes.filter(({ good }) => good.json !== undefined))(
    '$operation refuses a list, a text and nothing where an object belongs',
    async ({ good: { path, method = 'GET' }, by }) => {
      const world = await httpWorld();
      for (const json of [[], [{}], 'teks', 7, true, null]) {
        const problem = await world.refused(path, { method, json, as: by });
        expect(problem).toMatchObject({ status: 422, problems: [{ field: expect.any(String) }] });
        expect(problem.code).toMatch(/^input\./);
      }
      const nothing = await world.refused(path, { method, as: by });
      expect(nothing).toMatchObject({ status: 400, code: 'http.bodyMissing', problems: [{ field: 'body' }] });
    },
  );
});

describe('a field that is not known', () => {
  const as = 'kenanga';
  const WISH = { title: 'Pasar', products: ['tiwul'], audience: 'bridging', from: '2026-12-02', days: 2 };

  it('is told with each of its kind, in both languages, nested ones with their way', async () => {
    const world = await httpWorld();
    const json = { ...WISH, start: 'slots', jenis: 'hari', x: 1 };
    const problem = await world.refused('/api/campaigns/baru?lang=en', { method: 'PUT', json, as });
    expect(problem.problems).toEqual([
      {
        code: 'input.unknownField',
        field: 'jenis',
        text: 'There is no such field here. Leave it out, or check its name.',
      },
      expect.objectContaining({ field: 'x' }),
    ]);
    const told = await world.refused('/api/campaigns/baru', { method: 'PUT', json, as });
    expect(told.detail).toMatch(/tidak dikenal/);
    const facts = {
      kind: 'food',
      name: 'T',
      price: 1000,
      unit: 'b',
      languages: ['id'],
      audiences: ['bonding'],
    };
    const food = { halal: { state: 'notFood', certified: true } };
    const nested = await world.refused('/api/products/baru', { method: 'PUT', json: { ...facts, food }, as });
    expect(nested.problems).toMatchObject([{ field: 'food.halal.certified' }]);
  });

  it('is not told without end', async () => {
    const world = await httpWorld();
    const many = Object.fromEntries(
      Array.from({ length: 500 }, (_, number) => [`${'f'.repeat(120)}${number}`, 1]),
    );
    const problem = await world.refused('/api/campaigns/baru', {
      method: 'PUT',
      json: { ...WISH, ...many },
      as,
    });
    expect(problem.problems).toHaveLength(20);
    expect(Math.max(...problem.problems.map(({ field = '' }) => field.length))).toBe(100);
  });
});
