import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph, GraphOutcome } from '../../../functions/ports/graph.ts';
import {
  type FakeWire,
  INSTAGRAM,
  PAGE,
  graphError,
  graphOn,
  hang,
  json,
  openWire,
  raw,
  reset,
} from './fake-wire.ts';
import { DEADLINE, manualTimer } from '../../factories/manual-timer.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

type Verb = readonly [name: string, run: (graph: Graph) => Promise<GraphOutcome<unknown>>];

const writes: readonly Verb[] = [
  ['uploadPhoto', (graph) => graph.uploadPhoto(PAGE, { url: 'https://m.example/a.jpg', altText: 'a' })],
  ['createUnpublishedPost', (graph) => graph.createUnpublishedPost(PAGE, { message: 'a', photoIds: ['1'] })],
  ['publishPost', (graph) => graph.publishPost(PAGE, '100_1')],
  ['deletePost', (graph) => graph.deletePost(PAGE, '100_1')],
  [
    'createContainer',
    (graph) =>
      graph.createContainer(INSTAGRAM, {
        is: 'photo',
        imageUrl: 'https://m.example/a.jpg',
        caption: 'a',
        altText: 'a',
      }),
  ],
  ['publishContainer', (graph) => graph.publishContainer(INSTAGRAM, '7')],
];
const reads: readonly Verb[] = [
  ['readPost', (graph) => graph.readPost(PAGE, '100_1')],
  ['readContainer', (graph) => graph.readContainer(INSTAGRAM, '7')],
  ['listMedia', (graph) => graph.listMedia(INSTAGRAM)],
  ['readMedia', (graph) => graph.readMedia(INSTAGRAM, '8')],
  ['readQuota', (graph) => graph.readQuota(INSTAGRAM)],
  ['exchangeCode', (graph) => graph.exchangeCode({ code: 'c', redirectUri: 'https://e.example/back' })],
  ['lengthenToken', (graph) => graph.lengthenToken('EAAShort')],
  ['listManagedPages', (graph) => graph.listManagedPages('EAAUser')],
  ['inspectToken', (graph) => graph.inspectToken('EAAUser')],
];
const all = [...writes, ...reads];

describe('whatever the verb', () => {
  it.each(all)('%s is unknown when the connection is reset', async (_name, run) => {
    wire.play(reset);
    expect(await run(graphOn(wire))).toEqual({ is: 'unknown', reason: 'noResponse', usage: {} });
  });

  it.each(all)('%s is unknown when nothing comes back in time', async (_name, run) => {
    wire.play(hang);
    const timer = manualTimer();
    const outcome = run(graphOn(wire, timer.start));
    await wire.arrived();
    timer.elapse(DEADLINE);
    expect(await outcome).toEqual({ is: 'unknown', reason: 'timeout', usage: {} });
  });

  it.each(all)('%s is unknown when a page of HTML comes back, or nothing at all', async (_name, run) => {
    wire.play(
      raw(502, '<html>Sorry</html>', { 'content-type': 'text/html' }),
      raw(500, ''),
      raw(200, '<html>'),
    );
    const graph = graphOn(wire);
    const unreadable = { is: 'unknown', reason: 'unreadable', usage: {} };
    expect([await run(graph), await run(graph), await run(graph)]).toEqual([
      unreadable,
      unreadable,
      unreadable,
    ]);
  });

  it.each(all)('%s is refused when the error comes under HTTP 200', async (_name, run) => {
    wire.play(json(200, { error: { message: 'Invalid token', code: 190, error_subcode: 460 }, id: '1' }));
    expect(await run(graphOn(wire))).toEqual({
      is: 'refused',
      refusal: { code: 190, subcode: 460, transient: false, message: 'Invalid token', httpStatus: 200 },
      usage: {},
    });
  });

  it.each(all)('%s is unknown when the error cannot be read', async (_name, run) => {
    wire.play(json(400, { error: 'something' }));
    expect(await run(graphOn(wire))).toMatchObject({ is: 'unknown', reason: 'unreadable' });
  });

  it.each(all)('%s is asked once: nothing is retried', async (_name, run) => {
    wire.play(graphError(500, { code: 2, is_transient: true }));
    await run(graphOn(wire));
    expect(wire.heard).toHaveLength(1);
  });
});

const doubtful = [
  [500, { code: 2 }],
  [500, { code: 1 }],
  [400, { code: 1, error_subcode: 99 }],
  [200, { code: 2 }],
  [400, { code: -1, error_subcode: 2207001 }],
  [503, { code: 4 }],
] as const;

describe('an error that may hide a success', () => {
  it.each(doubtful)(
    'leaves a write unknown and keeps what Meta said: HTTP %d with %j',
    async (status, error) => {
      wire.play(graphError(status, error));
      expect(await graphOn(wire).publishContainer(INSTAGRAM, '7')).toMatchObject({
        is: 'unknown',
        reason: 'unreadable',
        refusal: { code: error.code, httpStatus: status },
      });
    },
  );

  it.each(doubtful)('refuses a read, which has nothing to hide: HTTP %d with %j', async (status, error) => {
    wire.play(graphError(status, error));
    expect(await graphOn(wire).readPost(PAGE, '100_1')).toMatchObject({
      is: 'refused',
      refusal: { code: error.code },
    });
  });
});

describe('an error that decides', () => {
  it.each([
    [400, { code: 190, error_subcode: 463 }],
    [400, { code: 368, error_subcode: 1390008 }],
    [403, { code: 4, is_transient: true }],
    [400, { code: 4, error_subcode: 2207051 }],
    [400, { code: 9, error_subcode: 2207042 }],
    [400, { code: 100 }],
    [400, { code: 506 }],
    [400, { code: 1, error_subcode: 2207057 }],
    [400, { code: -1, error_subcode: 2207032 }],
    [400, { code: -1, error_subcode: 2207053 }],
  ])('refuses a write: HTTP %d with %j', async (status, error) => {
    wire.play(graphError(status, error));
    expect(await graphOn(wire).publishContainer(INSTAGRAM, '7')).toMatchObject({
      is: 'refused',
      refusal: { code: error.code, httpStatus: status, transient: 'is_transient' in error },
    });
  });
});
