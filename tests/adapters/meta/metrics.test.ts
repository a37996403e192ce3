import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import {
  DEFINITIONS,
  type GraphNumber,
  type MeasuredKind,
  METRIC_TABLE,
  METRICS,
} from '../../../functions/domain/insights/metric-table.ts';
import type { MetricsRequest } from '../../../functions/ports/graph.ts';
import {
  ALL_OF_MEDIUM,
  ALL_OF_POST,
  type Asked,
  type Item,
  answering,
  everything,
  itemsOf,
  medium,
  no,
  post,
  row,
  yes,
} from './fake-metrics.ts';
import {
  APP_SECRET,
  APP_TOKEN,
  type FakeWire,
  INSTAGRAM,
  PAGE,
  graphError,
  graphOn,
  json,
  openWire,
  reset,
} from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const read = (requests: readonly MetricsRequest[]) => graphOn(wire).readMetrics(requests);

const tokenOf = (account: { token: string }) => ({
  access_token: account.token,
  appsecret_proof: proveAppSecret(APP_SECRET, account.token),
});

describe('a batch of posts', () => {
  it('is one request in the name of the app, each item with the token of its account and its own proof', async () => {
    wire.play(answering(everything));
    expect(await read([post, medium])).toMatchObject([
      { is: 'done', value: { values: ALL_OF_POST } },
      { is: 'done', value: { values: ALL_OF_MEDIUM } },
    ]);
    expect(wire.heard).toHaveLength(1);
    expect(wire.heard).toMatchObject([
      { method: 'POST', path: '/v24.0', query: { access_token: APP_TOKEN } },
    ]);
    expect(itemsOf(wire.heard[0])).toMatchObject([
      {
        path: '/100_1/insights',
        query: { metric: 'post_total_media_view_unique,post_media_view,post_clicks', ...tokenOf(PAGE) },
      },
      {
        path: '/100_1',
        query: {
          fields: 'id,reactions.limit(0).summary(total_count),comments.limit(0).summary(total_count),shares',
          ...tokenOf(PAGE),
        },
      },
      {
        path: '/800/insights',
        query: { metric: 'reach,views,likes,comments,shares,saved', ...tokenOf(INSTAGRAM) },
      },
      { path: '/800', query: { fields: 'id,like_count,comments_count', ...tokenOf(INSTAGRAM) } },
    ]);
  });

  it('names what its numbers mean, within 40 letters', async () => {
    wire.play(answering(everything));
    const outcomes = await read([post, medium]);
    const definitions = outcomes.map((outcome) => (outcome.is === 'done' ? outcome.value.definition : ''));
    expect(new Set(definitions).size).toBe(2);
    for (const definition of definitions) expect(definition).toMatch(/^[a-z0-9.-]{1,40}$/);
  });

  it('asks nothing when there is nothing to ask', async () => {
    wire.play(answering(everything));
    expect(await read([])).toEqual([]);
    expect(wire.heard).toEqual([]);
  });

  it('is cut into batches of at most 50 items and answered in the order asked', async () => {
    wire.play(answering(everything));
    const requests = Array.from({ length: 60 }, (_, index) => ({ ...post, remoteId: `100_${index}` }));
    wire.play(
      answering((asked) =>
        asked.path.endsWith('/insights')
          ? yes({ data: [row('post_media_view', Number(/_(\d+)/.exec(asked.path)?.[1]))] })
          : everything(asked),
      ),
    );
    const outcomes = await read(requests);
    expect(wire.heard.map((heard) => itemsOf(heard).length)).toEqual([50, 50, 20]);
    expect(outcomes.map((outcome) => outcome.is === 'done' && outcome.value.values.views)).toEqual(
      requests.map((_, index) => index),
    );
  });

  it('survives ids and tokens with any letters', async () => {
    const text = fc.string({
      minLength: 1,
      unit: fc.constantFrom('&', '=', '+', '%', '?', '#', ' ', '"', 'é', 'a'),
    });
    await fc.assert(
      fc.asyncProperty(text, text, async (id, token) => {
        wire.play(answering(everything));
        await read([
          { platform: 'facebook', isStory: false, account: { remoteId: '1', token }, remoteId: `x${id}` },
        ]);
        const [first] = itemsOf(wire.heard[0]);
        expect(decodeURIComponent(first?.path ?? '')).toBe(`/x${id}/insights`);
        expect(first?.query['access_token']).toBe(token);
      }),
      { numRuns: 30 },
    );
  });

  it('gives to each post the usage of its own items beside that of the batch', async () => {
    const header = {
      name: 'X-Business-Use-Case-Usage',
      value: '{"100":[{"type":"pages","call_count":80,"estimated_time_to_regain_access":0}]}',
    };
    const withUsage = (asked: Asked): Item => {
      const { code, body } = everything(asked);
      return { code, body, headers: asked.path.startsWith('/100') ? [header] : [] };
    };
    wire.play((response, heard, socket) =>
      json(200, itemsOf(heard).map(withUsage), { 'x-app-usage': '{"call_count":7}' })(
        response,
        heard,
        socket,
      ),
    );
    const outcomes = await read([post, medium]);
    expect(outcomes.map(({ usage }) => usage)).toEqual([
      { app: 7, account: { '100': { percent: 80, regainMinutes: 0 } } },
      { app: 7 },
    ]);
  });
});

describe('every metric of the table', () => {
  const REQUESTS: Readonly<Record<MeasuredKind, MetricsRequest>> = {
    facebook: post,
    instagram: medium,
    instagramStory: { ...medium, isStory: true },
  };
  const FIELDS: Readonly<Record<Exclude<GraphNumber['as'], 'insight'>, (value: number) => unknown>> = {
    count: (value) => value,
    summary: (value) => ({ data: [], summary: { total_count: value } }),
    shares: (value) => ({ count: value }),
  };

  it.each(Object.keys(REQUESTS) as MeasuredKind[])('is read for %s where Graph gives it', async (kind) => {
    const given = METRICS.flatMap((metric, index) =>
      METRIC_TABLE[metric].graph[kind].map(({ as, name: called }) => ({ as, called, value: index + 1 })),
    );
    const insights = given
      .filter(({ as }) => as === 'insight')
      .map(({ called, value }) => row(called, value));
    const fields = given.flatMap(({ as, called, value }) =>
      as === 'insight' ? [] : [[called, FIELDS[as](value)] as const],
    );
    wire.play(
      answering(({ path }) =>
        yes(path.endsWith('/insights') ? { data: insights } : { id: '1', ...Object.fromEntries(fields) }),
      ),
    );
    const expected = METRICS.flatMap((metric, index) =>
      METRIC_TABLE[metric].graph[kind].length > 0 ? [[metric, index + 1] as const] : [],
    );
    const [outcome] = await read([REQUESTS[kind]]);
    expect(outcome?.is === 'done' && outcome.value).toEqual({
      values: Object.fromEntries(expected),
      definition: DEFINITIONS[kind],
    });
  });
});

describe('a number that is none', () => {
  const reach = METRIC_TABLE.reach.graph.facebook.find(({ as }) => as === 'insight')?.name ?? '';

  it.each<readonly [string, unknown]>([
    ['null', row(reach, null)],
    ['negative', row(reach, -3)],
    ['a fraction', row(reach, 2.5)],
    ['a word', row(reach, 'banyak')],
    ['of another name', row('post_total_of_something_new', 12)],
    ['of another period', { ...row(reach, 12), period: 'day' }],
  ])('because it is %s is not known, and leaves the other numbers of its post', async (_why, wrong) => {
    const others = (asked: Asked): Item =>
      asked.path.endsWith('/insights') ? yes({ data: [wrong] }) : everything(asked);
    wire.play(answering(others));
    const [outcome] = await read([post]);
    const { values } = outcome?.is === 'done' ? outcome.value : { values: {} };
    expect(values).toMatchObject({ reactions: ALL_OF_POST.reactions, comments: ALL_OF_POST.comments });
    expect(values).not.toHaveProperty('reach');
  });
});

describe('a post that fails alone', () => {
  it.each<readonly [string, unknown, object]>([
    ['was not finished in time', null, { is: 'unknown', reason: 'noResponse' }],
    ['holds no JSON', { code: 502, body: '<html>' }, { is: 'unknown', reason: 'unreadable' }],
    ['has no body', { code: 200 }, { is: 'unknown', reason: 'unreadable' }],
    ['has no shape at all', 'what', { is: 'unknown', reason: 'unreadable' }],
    ['has a dead token', no(190, 460), { is: 'refused', refusal: { code: 190, subcode: 460 } }],
    ['is gone', no(100, 33), { is: 'refused', refusal: { code: 100, subcode: 33 } }],
    ['is throttled', no(80001), { is: 'refused', refusal: { code: 80001 } }],
  ])('because one of its items %s leaves the others whole', async (_why, item, outcome) => {
    wire.play(answering((asked) => (asked.path === '/100_1/insights' ? item : everything(asked))));
    expect(await read([post, medium])).toMatchObject([
      outcome,
      { is: 'done', value: { values: ALL_OF_MEDIUM } },
    ]);
    expect(wire.heard).toHaveLength(1);
  });

  it('because the answer is shorter than the batch is unknown', async () => {
    wire.play((response, heard, socket) =>
      json(200, itemsOf(heard).slice(0, 2).map(everything))(response, heard, socket),
    );
    expect(await read([post, medium])).toMatchObject([
      { is: 'done' },
      { is: 'unknown', reason: 'noResponse' },
    ]);
  });
});

describe('a batch that fails whole', () => {
  it('leaves every post unknown without an answer, and refused with an error', async () => {
    wire.play(reset);
    expect(await read([post, medium])).toMatchObject([{ is: 'unknown' }, { is: 'unknown' }]);
    wire.play(graphError(403, { code: 4, is_transient: true }));
    expect(await read([post, medium])).toMatchObject([
      { is: 'refused', refusal: { code: 4, transient: true } },
      { is: 'refused', refusal: { code: 4, transient: true } },
    ]);
  });
});
