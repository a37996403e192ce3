import { inspect } from 'node:util';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import { redact } from '../../../functions/adapters/meta/redaction.ts';
import type { Graph } from '../../../functions/ports/graph.ts';
import {
  APP_ID,
  APP_SECRET,
  APP_TOKEN,
  type FakeWire,
  type Heard,
  INSTAGRAM,
  PAGE,
  type Play,
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

const CODE = 'AQB-code-from-the-dialog';
const USER_TOKEN = 'short-lived-user-token-without-looks';
const secrets = [
  APP_SECRET,
  PAGE.token,
  INSTAGRAM.token,
  CODE,
  USER_TOKEN,
  ...[PAGE.token, INSTAGRAM.token, USER_TOKEN, APP_TOKEN].map((token) => proveAppSecret(APP_SECRET, token)),
];

/** Everything that leaves the adapter, by every verb that may end badly, as a log might print it. */
async function everythingSaid(graph: Graph, whileAsked?: () => Promise<void>): Promise<string> {
  const calls = [
    graph.uploadPhoto(PAGE, { url: 'https://m.example/a.jpg', altText: 'a' }),
    graph.createUnpublishedPost(PAGE, { message: 'a', photoIds: ['1'] }),
    graph.publishPost(PAGE, '100_1'),
    graph.readPost(PAGE, '100_1'),
    graph.deletePost(PAGE, '100_1'),
    graph.createContainer(INSTAGRAM, {
      is: 'photo',
      imageUrl: 'https://m.example/a.jpg',
      caption: 'a',
      altText: 'a',
    }),
    graph.readContainer(INSTAGRAM, '7'),
    graph.publishContainer(INSTAGRAM, '7'),
    graph.listMedia(INSTAGRAM),
    graph.readMedia(INSTAGRAM, '8'),
    graph.readQuota(INSTAGRAM),
    graph.readMetrics([
      { platform: 'facebook', isStory: false, account: PAGE, remoteId: '100_1' },
      { platform: 'instagram', isStory: false, account: INSTAGRAM, remoteId: '8' },
    ]),
    graph.exchangeCode({ code: CODE, redirectUri: 'https://e.example/back' }),
    graph.lengthenToken(USER_TOKEN),
    graph.listManagedPages(USER_TOKEN),
    graph.inspectToken(USER_TOKEN),
  ];
  await whileAsked?.();
  const said = await Promise.allSettled<unknown>(calls);
  expect(said).toHaveLength(calls.length);
  return `${JSON.stringify(said)}\n${inspect(said, { depth: null, showHidden: true, getters: true })}`;
}

/** A Graph that repeats in its error everything that it was sent. */
const parrot: Play = (response, heard, socket) => {
  const message = `Malformed ${echoOf(heard)} and ${JSON.stringify(heard.query)}`;
  json(400, { error: { message, code: 190 } })(response, heard, socket);
};
const parrotInBatch: Play = (response, heard, socket) => {
  const item = { code: 400, body: JSON.stringify({ error: { message: echoOf(heard), code: 190 } }) };
  json(200, [item, item, item, item])(response, heard, socket);
};

/** Of what was sent, only the values that are secret: a whole echo would be cut short before it gives them away. */
function echoOf(heard: Heard): string {
  const sent = decodeURIComponent(JSON.stringify([heard.query, heard.body]));
  const said = [...new Set(secrets)].filter((secret) => sent.includes(secret));
  expect(said).not.toEqual([]);
  return said.join(' ');
}

describe('no token, proof, code or app secret leaves the adapter', () => {
  it.each<readonly [string, Play]>([
    ['an error that repeats what was sent', parrot],
    ['an item of a batch that repeats the whole batch', parrotInBatch],
    ['a reset', reset],
    ['a page of HTML', raw(502, '<html>')],
    ['a redirect', raw(302, '', { location: '/elsewhere' })],
    ['an answer of another shape', json(200, { hello: 'there' })],
  ])('after %s', async (_what, play) => {
    wire.play(play);
    const said = await everythingSaid(graphOn(wire));
    expect(said).toMatch(/refused|unknown/);
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  it('after silence', async () => {
    wire.play(hang);
    const timer = manualTimer();
    const said = await everythingSaid(graphOn(wire, timer.start), async () => {
      // One request of each verb.
      await wire.arrived(16);
      timer.elapse(DEADLINE);
    });
    expect(said).toContain('timeout');
    for (const secret of secrets) expect(said).not.toContain(secret);
  });

  it('nor when the message names a token that we do not know', async () => {
    const message = `Error validating access_token=${'x1'.repeat(20)} and EAABsbCS1iHgBAKzt9 and ${APP_ID}|${'b'.repeat(27)}`;
    wire.play(json(400, { error: { message, code: 190 } }));
    const said = JSON.stringify(await graphOn(wire).publishPost(PAGE, '100_1'));
    for (const fragment of ['x1x1', 'EAABsbCS1iHgBAKzt9', 'bbbb']) expect(said).not.toContain(fragment);
    expect(said).toContain('Error validating');
  });

  it('nor in the detail of a container', async () => {
    wire.play(json(200, { status_code: 'ERROR', status: `Error: access_token=${INSTAGRAM.token} 2207082` }));
    const said = JSON.stringify(await graphOn(wire).readContainer(INSTAGRAM, '7'));
    expect(said).not.toContain(INSTAGRAM.token);
    expect(said).toContain('2207082');
  });
});

describe('redaction', () => {
  it('takes out every secret wherever it stands, plain or encoded', () => {
    const secret = fc.string({ minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(fc.string(), secret, fc.string(), (before, hidden, after) => {
        const safe = redact(`${before}${hidden}${after}${encodeURIComponent(hidden)}`, [hidden]);
        expect(safe).not.toContain(hidden);
        expect(safe).not.toContain(encodeURIComponent(hidden));
      }),
    );
  });

  it('leaves a message without secrets as it is, up to a bearable length', () => {
    expect(redact('(#100) The value must be a valid insights metric', ['abc'])).toBe(
      '(#100) The value must be a valid insights metric',
    );
    expect(redact('x'.repeat(10_000), [])).toHaveLength(500);
  });
});
