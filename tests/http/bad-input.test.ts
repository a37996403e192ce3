import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { INSIDE_ROUTES } from '../../functions/http/all-routes.ts';
import { postRecord } from '../../functions/records/post-record.ts';
import { insert } from '../../functions/records/record.ts';
import { aPost, MORNING } from '../factories/entities.ts';
import { SAMPLES } from './route-samples.ts';
import { DOUBTED, WAITING } from './settle.ts';
import { type Ask, httpWorld } from './world.ts';

const samples = INSIDE_ROUTES.flatMap((route) => {
  const { operationId: operation = '' } = route;
  const sample = SAMPLES[operation];
  return sample ? [{ operation, route, ...sample }] : [];
});

/** Another request, with one thing wrong, and the field that the answer names. */
type Wrong = Ask & { readonly path: string; readonly field: string };

describe('an id', () => {
  /** Letters that look like a, o and e; a full-width letter, a sign that nobody sees, an upper-case letter, and too long. */
  const LOOK_ALIKES = [
    'tіwul',
    'tiwúl',
    'ｔiwul',
    'tiw\u200Bul',
    'TIWUL',
    'tiwul ',
    'x'.repeat(65),
    'constructor',
  ];
  const withId = samples.filter(({ route }) =>
    /\{(?:id|member|campaign|connection|photo)\}/.test(route.path),
  );

  it('is in the path of most operations', () => {
    expect(withId.length).toBeGreaterThan(40);
  });

  it.each(withId.filter(({ route }) => /\{id\}/.test(route.path)))(
    '$operation refuses one with look-alike letters by the name of the parameter',
    async ({ route, good: { path, ...how }, by }) => {
      const world = await httpWorld();
      const at = route.path.split('/').indexOf('{id}');
      for (const id of LOOK_ALIKES) {
        const wrong = path.split('/').map((part, index) => {
          if (index !== at) return part;
          const [, query] = part.split('?');
          return `${encodeURIComponent(id)}${query === undefined ? '' : `?${query}`}`;
        });
        const told = await world.refused(wrong.join('/'), {
          ...how,
          as: by,
          headers: { ...how.headers, ...(needsTag(route) && { 'if-match': '"1"' }) },
          unseen: true,
        });
        expect([told.status, told.problems[0]?.field]).toEqual([422, 'id']);
        expect(told.code).toMatch(/^input\.notA(?:nId|PostId)$/);
      }
    },
  );
});

describe('another name in the path', () => {
  it.each([
    ['/api/products/tiwul/share/BAGIKAN', { method: 'PUT', json: { audience: 'bridging' } }, 'campaign'],
    ['/api/connect/Dari-flamboyan', {}, 'connection'],
    ['/api/consents/ownpage', { method: 'PUT', json: { granted: false } }, 'kind'],
    ['/api/members/kenanga/consents/OwnPage/removal', { method: 'PUT' }, 'kind'],
    ['/api/products/tiwul/captions/jv/facebook', { method: 'PUT', json: { text: 'T.' } }, 'language'],
    ['/api/products/tiwul/captions/id/tiktok', { method: 'PUT', json: { text: 'T.' } }, 'place'],
    ['/api/posts/pasar-minggu/history', {}, 'id'],
    ['/api/posts/pasar-minggu.0123456789ABCDEF', {}, 'id'],
  ] as const)('that is none is refused by the name of its parameter: %s', async (path, how, field) => {
    const world = await httpWorld();
    const headers = { 'if-match': '"1"' };
    const told = await world.refused(path, { ...how, as: 'flamboyan', unseen: true, headers });
    expect([told.status, told.problems[0]?.field]).toEqual([422, field]);
  });
});

describe('a field of a body', () => {
  /** Values of every type; the first two of another type than the right one are tried. */
  const OTHERS: readonly unknown[] = [['x'], { x: 1 }, 'teks', 7, true, null];
  const typeOf = (value: unknown): string => (Array.isArray(value) ? 'list' : typeof value);
  const fields = samples.flatMap(({ operation, good, by }) =>
    good.json === undefined
      ? []
      : Object.entries(z.record(z.string(), z.unknown()).parse(good.json)).map(([name, value]) => ({
          operation,
          name,
          by,
          good,
          others: OTHERS.filter(
            (other) => typeOf(other) !== typeOf(value) && !(name === 'owners' && other === null),
          ),
        })),
  );

  it.each(fields)(
    '$operation refuses a $name of another type, by its name',
    async ({ good: { path, json, ...how }, name, by, others }) => {
      const world = await httpWorld();
      for (const other of others) {
        const body = { ...z.record(z.string(), z.unknown()).parse(json), [name]: other };
        const told = await world.refused(path, { ...how, json: body, as: by });
        expect([told.status, told.problems[0]?.field?.split('.')[0]]).toEqual([422, name]);
      }
    },
  );
});

describe('a body', () => {
  const withBody = samples.filter(({ good }) => good.json !== undefined);

  it('is taken by many operations', () => {
    expect(withBody.length).toBeGreaterThan(20);
  });

  it.each(withBody)(
    '$operation refuses a list where an object belongs, and whatever else is none, by name',
    async ({ good: { path, ...how }, by }) => {
      const world = await httpWorld();
      for (const json of [[], [{}], 'teks', 7, true, null]) {
        const told = await world.refused(path, { ...how, json, as: by });
        expect([told.status, told.code, told.problems[0]?.field]).toEqual([422, 'input.wrongType', 'body']);
      }
    },
  );
});

const needsTag = ({ request }: (typeof INSIDE_ROUTES)[number]): boolean => request?.headers !== undefined;

describe('a cursor', () => {
  const paged = samples.filter(({ route: { request } }) => {
    const query = request?.query;
    return query instanceof z.ZodObject && 'cursor' in query.shape;
  });

  it('is taken by every list that has pages', () => {
    const lists = ['listProducts', 'listCampaigns', 'listPosts', 'listMembers', 'listAudit'];
    const operations = paged.map(({ operation }) => operation);
    expect(operations).toEqual(expect.arrayContaining([...lists, 'readPostHistory', 'downloadMyData']));
  });

  it.each(paged)('$operation refuses one that it did not make, by name', async ({ good: { path }, by }) => {
    const world = await httpWorld();
    for (const cursor of ['x', '..', 'eyJhIjoxfQ.AAAA', '%00', '%F0%9F%8D%8C', 'a'.repeat(5_000)]) {
      const told = await world.refused(`${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`, {
        as: by,
      });
      expect([told.status, told.problems[0]?.field]).toEqual([400, 'cursor']);
    }
  });

  it.each(paged)('$operation refuses a page of no size, by name', async ({ good: { path }, by }) => {
    const world = await httpWorld();
    for (const limit of ['0', '-1', '101', '1.5', 'semua', '1e9', 'NaN']) {
      const told = await world.refused(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}`, { as: by });
      expect([told.status, told.problems[0]?.field]).toEqual([422, 'limit']);
    }
  });
});

describe('what does not go together', () => {
  const wish = z.record(z.string(), z.unknown()).parse(SAMPLES['proposeCampaign']?.good.json);
  const put = (path: string, json: unknown): Ask & { readonly path: string } => ({
    path,
    method: 'PUT',
    json,
  });

  it.each([
    ['a filter', { path: '/api/posts?mine&state=waiting' }, 'input.notWithMine', ['state']],
    ['an order', { path: '/api/posts?mine=true&order=oldest' }, 'input.notWithMine', ['order']],
    ['a page', { path: '/api/posts?mine&cursor=x&limit=2' }, 'input.notWithMine', ['cursor', 'limit']],
    [
      'a product twice',
      put('/api/campaigns/baru', { ...wish, products: ['tiwul', 'tiwul'] }),
      'input.twice',
      ['products'],
    ],
    [
      'a kind that is none',
      put(`/api/posts/${DOUBTED}/doubt`, { is: 'mungkin' }),
      'input.notAChoice',
      ['is'],
    ],
    ['no role', put('/api/members/kenanga/roles', {}), 'input.noRole', ['coordinator']],
  ] as const)('is refused by name and with its reason: %s', async (_, { path, ...how }, code, fields) => {
    const world = await httpWorld();
    for (const lang of ['id', 'en']) {
      const told = await world.refused(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`, {
        ...how,
        as: 'flamboyan',
      });
      expect([told.status, told.code, told.problems.map(({ field }) => field)]).toEqual([422, code, fields]);
      expect(told.detail).not.toMatch(/tidak sesuai|not as it should be/);
    }
  });
});

describe('a day or a moment', () => {
  const put = (path: string, json: unknown, field: string, as = 'kenanga'): Wrong => ({
    path,
    method: 'PUT',
    json,
    field,
    as,
  });
  const wish = z.record(z.string(), z.unknown()).parse(SAMPLES['proposeCampaign']?.good.json);
  const facts = z.record(z.string(), z.unknown()).parse(SAMPLES['saveProduct']?.good.json);
  const far: readonly Wrong[] = [
    put('/api/campaigns/baru', { ...wish, from: '9999-12-31' }, 'from'),
    put('/api/campaigns/baru', { ...wish, from: '2020-01-01' }, 'from'),
    put('/api/campaigns/baru', { ...wish, from: '2026-11-20', days: 3 }, 'from'),
    put('/api/campaigns/baru', { ...wish, days: 0 }, 'days'),
    put('/api/campaigns/baru', { ...wish, days: 32 }, 'days'),
    put('/api/campaigns/baru', { ...wish, days: 1.5 }, 'days'),
    put(`/api/posts/${WAITING}/time`, { publishAt: '9999-12-31T23:59:59.999Z' }, 'publishAt'),
    put(`/api/posts/${DOUBTED}/doubt`, { is: 'notOut', publishAt: '9999-01-01T01:00:00.000Z' }, 'publishAt'),
    put('/api/products/tiwul', { ...facts, preOrder: { readyOn: '9999-12-31' } }, 'preOrder.readyOn'),
    put(
      '/api/products/tiwul',
      { ...facts, food: { expiry: { by: 'day', day: '9999-12-31' } } },
      'food.expiry',
    ),
    { path: '/api/posts?from=9999-12-31', field: 'from', as: 'bakung' },
    { path: '/api/posts?to=9999-12-31', field: 'to', as: 'bakung' },
    { path: '/api/posts?to=0000-01-01', field: 'to', as: 'bakung' },
    { path: '/api/report?from=9999-12-01&to=2026-12-31', field: 'from', as: 'bakung' },
    { path: '/api/report.csv?to=9999-12-31', field: 'to', as: 'bakung' },
    { path: '/api/products/tiwul/print/label?producedOn=9999-12-31', field: 'producedOn', as: 'kenanga' },
    { path: '/api/products/tiwul/print/shelf?producedOn=0001-01-01', field: 'producedOn', as: 'kenanga' },
  ];

  it.each(far)('that is too far, or over, is refused: $path $field', async ({ path, field, ...how }) => {
    const world = await httpWorld();
    const doubted = aPost({ id: DOUBTED, state: 'held', reason: 'post.person', commitAt: MORNING });
    await insert(world.table, postRecord, doubted);
    const before = world.stored();
    const told = await world.refused(path, how);
    expect([told.status, told.problems.map((line) => line.field)]).toEqual([422, [field]]);
    expect(world.stored()).toEqual(before);
  });

  const none = [
    '2026-02-30',
    '2026-13-01',
    '26-12-01',
    '2026-12-1',
    '2026-12-01T00:00:00Z',
    '',
    '١٢',
    'besok',
  ];

  it.each([
    ['/api/posts?from=', 'from'],
    ['/api/posts?to=', 'to'],
    ['/api/report?from=', 'from'],
    ['/api/report.csv?to=', 'to'],
    ['/api/products/anyaman/print/label?producedOn=', 'producedOn'],
  ])('that is none is refused: %s', async (path, field) => {
    const world = await httpWorld();
    for (const day of none) {
      const told = await world.refused(`${path}${encodeURIComponent(day)}`, { as: 'flamboyan' });
      expect([told.status, told.problems[0]?.field]).toEqual([422, field]);
    }
  });

  it.each([
    ['/api/posts', 'to', 'before the first'],
    ['/api/report', 'from', 'before the last'],
    ['/api/report.csv', 'from', 'before the last'],
  ])('that ends before it begins is refused, with its reason: %s', async (path, field, reason) => {
    const world = await httpWorld();
    const told = await world.refused(`${path}?from=2026-12-02&to=2026-12-01&lang=en`, { as: 'flamboyan' });
    expect([told.status, told.problems[0]?.field]).toEqual([422, field]);
    expect(told.detail).toContain(reason);
  });

  it.each([
    [`/api/posts/${WAITING}/time`, 'besok'],
    [`/api/posts/${WAITING}/time`, '2026-12-02'],
    [`/api/posts/${WAITING}/time`, '2026-02-30T01:00:00.000Z'],
    [`/api/posts/${WAITING}/time`, 1_800_000_000_000],
  ])('that is no moment is refused: %s %s', async (path, publishAt) => {
    const world = await httpWorld();
    const told = await world.refused(path, { method: 'PUT', json: { publishAt }, as: 'kenanga' });
    expect([told.status, told.problems[0]?.field]).toEqual([422, 'publishAt']);
    expect(told.code).toBe(typeof publishAt === 'string' ? 'input.notAMoment' : 'input.wrongType');
  });
});
