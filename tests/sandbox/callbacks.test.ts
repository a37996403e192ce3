import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { createSignedRequestReader } from '../../functions/adapters/meta/signed-request.ts';
import { DEFAULT_APP } from '../../sandbox/core/access/app.ts';
import type { RunningSandbox } from '../../sandbox/sandbox.ts';
import { aSandbox, logIn, sendJson, worldOf } from './shell-factory.ts';

const open: (Server | RunningSandbox)[] = [];
afterEach(async () => {
  for (const one of open.splice(0))
    await new Promise<void>((resolve) => {
      if ('listen' in one) one.close(() => resolve());
      else void one.close().then(resolve);
    });
});

/** An app of which Meta knows an address: keeps what it is sent. */
async function anApp() {
  const heard: { type: string | undefined; form: URLSearchParams }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => (body += piece.toString('utf8')));
    request.on('end', () => {
      heard.push({ type: request.headers['content-type'], form: new URLSearchParams(body) });
      response.writeHead(202).end(`heard ${heard.length}`);
    });
  });
  open.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    heard,
    to: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/callback`,
  };
}

const read = createSignedRequestReader(DEFAULT_APP.secret);

const sandboxWithLogin = async () => {
  const sandbox = await aSandbox();
  open.push(sandbox);
  const pages = await logIn(sandbox.url);
  const call = async (callback: object) => {
    const response = await sendJson('POST', `${sandbox.url}/sandbox/callbacks`, callback);
    const body: unknown = await response.json();
    return { status: response.status, body };
  };
  return { sandbox, pages, call, world: await worldOf(sandbox.url) };
};

describe('POST /sandbox/callbacks', () => {
  it('posts to the app, as a form, what Meta signs about the person, and tells its answer', async () => {
    const { call, world } = await sandboxWithLogin();
    const { heard, to } = await anApp();
    const { status, body } = await call({ event: 'deletion', to });
    expect([status, body]).toMatchObject([200, { answer: { status: 202, body: 'heard 1' } }]);
    const signed = heard[0]?.form.get('signed_request') ?? '';
    expect(heard[0]?.type).toContain('application/x-www-form-urlencoded');
    expect(read(signed)).toMatchObject({ is: 'genuine', request: { user: world.users[0]?.id } });
  });

  it('takes her consent back: her tokens are dead from then on', async () => {
    const { sandbox, pages, call } = await sandboxWithLogin();
    const { to } = await anApp();
    const [page] = pages.values();
    const ask = async () =>
      z
        .object({ error: z.object({ code: z.number(), error_subcode: z.number() }).optional() })
        .parse(
          await (
            await fetch(`${sandbox.url}/v24.0/${page?.id}?fields=id&access_token=${page?.token}`)
          ).json(),
        );
    expect((await ask()).error).toBeUndefined();
    await call({ event: 'deauthorised', to });
    expect((await ask()).error).toMatchObject({ code: 190, error_subcode: 458 });
  });

  it.each([
    ['forged', 'forged'],
    ['changed', 'forged'],
    ['otherAlgorithm', 'otherAlgorithm'],
    ['malformed', 'malformed'],
  ])('sends what is %s, which is then %s, and nobody loses a consent', async (fault, is) => {
    const { call } = await sandboxWithLogin();
    const { heard, to } = await anApp();
    await call({ event: 'deauthorised', to, fault });
    expect(read(heard[0]?.form.get('signed_request') ?? '').is).toBe(is);
  });

  it('sends the same request twice when asked to', async () => {
    const { call } = await sandboxWithLogin();
    const { heard, to } = await anApp();
    const { body } = await call({ event: 'deauthorised', to, fault: 'again' });
    expect(body).toMatchObject({ answer: { body: 'heard 2' } });
    expect(heard[0]?.form.get('signed_request')).toBe(heard[1]?.form.get('signed_request'));
  });

  it('refuses a person who is not there', async () => {
    const { call } = await sandboxWithLogin();
    expect((await call({ event: 'deletion', to: 'http://127.0.0.1:1/', user: 'nobody' })).status).toBe(404);
  });
});
