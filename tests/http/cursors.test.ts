import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { MINUTE } from '../../functions/domain/time/instant.ts';
import { sealedCursors } from '../../functions/http/edge/cursor.ts';
import { INSIDE_ROUTES } from '../../functions/http/all-routes.ts';
import { audit } from '../../functions/records/audit.ts';
import { campaignRecord } from '../../functions/records/campaign-record.ts';
import { memberRecord } from '../../functions/records/member-record.ts';
import { productRecord } from '../../functions/records/product-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aCampaign, aMember, aProduct, MORNING } from '../factories/entities.ts';
import { httpWorld } from './world.ts';

const Listed = z.object({ next: z.string().optional() });

/** Every list that has pages, and a row more for it. */
const LISTS = {
  '/api/products': (table, number) =>
    insert(table, productRecord, aProduct({ id: `produk-${number}`, maker: 'kenanga' })),
  '/api/members': (table, number) => insert(table, memberRecord, aMember({ id: `anggota-${number}` })),
  '/api/campaigns': (table, number) => insert(table, campaignRecord, aCampaign({ id: `promosi-${number}` })),
  '/api/audit': (table, number) =>
    audit(table, {
      community: 'rukun-lereng',
      event: 'consent.granted',
      subject: 'melati',
      at: MORNING - number * MINUTE,
    }),
} satisfies Record<
  string,
  (table: Awaited<ReturnType<typeof httpWorld>>['table'], number: number) => unknown
>;
type Path = keyof typeof LISTS;
const paths = Object.keys(LISTS) as Path[];

const listWith = async (path: Path, rows = 5) => {
  const world = await httpWorld();
  for (let number = 0; number < rows; number += 1) await LISTS[path](world.table, number);
  const nextOf = async (query: string, as = 'flamboyan') => {
    const response = await world.ask(`${path}?${query}`, { as });
    return Listed.parse(await response.json()).next;
  };
  return { ...world, nextOf };
};

describe('the cursors of lists', () => {
  it('belong to every list whose answer names a next page, and to no other', () => {
    const paged = INSIDE_ROUTES.filter(({ request }) => {
      const query = request?.query;
      return query instanceof z.ZodObject && 'cursor' in query.shape;
    });
    const answers = INSIDE_ROUTES.filter((route) => {
      const reply: unknown = route.responses[200];
      const parsed = z
        .object({
          content: z.object({ 'application/json': z.object({ schema: z.instanceof(z.ZodObject) }) }),
        })
        .safeParse(reply);
      return parsed.success && 'next' in parsed.data.content['application/json'].schema.shape;
    });
    const namesOf = (routes: typeof INSIDE_ROUTES) => routes.map(({ path }) => path).sort();
    expect(namesOf(paged)).toEqual(namesOf(answers));
    expect(namesOf(paged)).toEqual(expect.arrayContaining(paths));
  });

  it.each(paths)('lead through %s page by page, as long as the client wants them', async (path) => {
    const world = await listWith(path);
    const first = await world.nextOf('limit=2');
    expect(first).toBeDefined();
    expect(await world.nextOf(`limit=2&cursor=${first}`)).toBeDefined();
    expect(await world.nextOf('limit=100')).toBeUndefined();
  });

  it.each(paths)('of %s are refused by name when they are nonsense or changed', async (path) => {
    const world = await listWith(path);
    const cursor = (await world.nextOf('limit=2')) ?? '';
    const [text = '', seal = ''] = cursor.split('.');
    const other = Buffer.from('"zzz"').toString('base64url');
    const nonsense = [
      '',
      'zzz',
      '.',
      `${other}.${seal}`,
      `${text}.${other}`,
      text,
      `${cursor}=`,
      `${cursor}.x`,
    ];
    for (const wrong of [...nonsense, 'x'.repeat(5_000), '%00']) {
      const problem = await world.refused(`${path}?cursor=${wrong}`, { as: 'flamboyan' });
      expect(problem).toMatchObject({ status: 400, code: 'http.badCursor', problems: [{ field: 'cursor' }] });
    }
  });

  it.each(paths)('of %s open in no other list', async (path) => {
    const world = await listWith(path);
    const cursor = await world.nextOf('limit=2');
    for (const elsewhere of paths.filter((one) => one !== path)) {
      const problem = await world.refused(`${elsewhere}?cursor=${cursor}`, { as: 'flamboyan' });
      expect(problem.status).toBe(400);
    }
  });

  it('open in no other community, and under no other filter', async () => {
    const world = await httpWorld();
    const cursors = sealedCursors(world.deps);
    const scope = { list: 'listPosts', community: 'rukun-lereng', filters: { product: 'tiwul' } };
    const { next } = await cursors.next(scope, { sk: 'a' });
    const Position = z.object({ sk: z.string() });
    expect(await cursors.open(Position, scope, next)).toEqual({ sk: 'a' });
    for (const other of [
      { ...scope, community: 'rukun-pesisir' },
      { ...scope, filters: { product: 'keripik' } },
      { ...scope, filters: { member: 'tiwul' } },
      { ...scope, filters: {} },
    ])
      await expect(cursors.open(Position, other, next)).rejects.toThrow('http.badCursor');
  });

  it('open as long as the installation keeps its key, whichever process sealed them', async () => {
    const [world, stranger] = [await httpWorld(), await httpWorld()];
    const scope = { list: 'listProducts', community: 'rukun-lereng' };
    const { next } = await sealedCursors(world.deps).next(scope, 'tiwul');
    expect(await sealedCursors(world.deps).open(z.string(), scope, next)).toBe('tiwul');
    await sealedCursors(stranger.deps).next(scope, 'other');
    const another = { ...stranger.deps, ids: { ...stranger.deps.ids, secret: () => 'f'.repeat(32) } };
    await stranger.table.delete({ pk: 'installation', sk: 'cursorKey' });
    await expect(sealedCursors(another).open(z.string(), scope, next)).rejects.toThrow('http.badCursor');
  });

  it('of an older form of the same list begin it anew', async () => {
    const cursors = sealedCursors((await httpWorld()).deps);
    const scope = { list: 'listProducts', community: 'rukun-lereng' };
    const { next } = await cursors.next(scope, 7);
    await expect(cursors.open(z.string(), scope, next)).rejects.toThrow('http.badCursor');
  });

  it('share one key when two processes make the first ones at once', async () => {
    const world = await httpWorld();
    const [one, other] = [sealedCursors(world.deps), sealedCursors(world.deps)];
    const scope = { list: 'listProducts', community: 'rukun-lereng' };
    const [{ next: a }, { next: b }] = await Promise.all([one.next(scope, 1), other.next(scope, 2)]);
    expect(await other.open(z.number(), scope, a)).toBe(1);
    expect(await one.open(z.number(), scope, b)).toBe(2);
  });
});

describe('the length of a page', () => {
  it.each(['0', '101', '-1', '1.5', 'many', ''])('is refused by name when it is "%s"', async (limit) => {
    const world = await httpWorld();
    const problem = await world.refused(`/api/products?limit=${limit}`, { as: 'kenanga' });
    expect(problem).toMatchObject({ status: 422, problems: [{ field: 'limit' }] });
  });
});
