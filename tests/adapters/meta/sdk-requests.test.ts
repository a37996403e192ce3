import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSdkTransport } from '../../../functions/adapters/meta/sdk-transport.ts';
import { DEADLINE } from '../../factories/manual-timer.ts';
import { type FakeWire, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const transportOn = (baseUrl: string, timeoutMs = DEADLINE, version = 'v24.0') =>
  createSdkTransport({ baseUrl, version, timeoutMs });
const reading = { method: 'GET', path: ['1_2'], params: {}, token: 'TOK' } as const;
const writing = { method: 'POST', path: ['1', 'feed'], params: { message: 'x' }, token: 'TOK' } as const;

describe('what the SDK sends', () => {
  it('puts parameters of a read into the query, lists as JSON, and the token with them', async () => {
    wire.play(json(200, {}));
    await transportOn(wire.baseUrl).call({ ...reading, params: { fields: 'id,message', list: ['a', 'b'] } });
    expect(wire.heard).toMatchObject([
      {
        method: 'GET',
        path: '/v24.0/1_2',
        query: { fields: 'id,message', list: '["a","b"]', access_token: 'TOK' },
      },
    ]);
  });

  it('puts parameters of a write into a JSON body, the token into the query, and no stray id beside them', async () => {
    wire.play(json(200, { id: '1_2' }));
    const params = { message: 'hé & = +', attached_media: [{ media_fbid: '9' }], published: false };
    await transportOn(wire.baseUrl).call({ ...writing, params });
    expect(wire.heard).toMatchObject([
      { method: 'POST', path: '/v24.0/1/feed', query: { access_token: 'TOK' }, body: params },
    ]);
    expect(wire.heard[0]?.body).toEqual(params);
  });

  it('sends a batch to the version itself, without a slash after it', async () => {
    wire.play(json(200, []));
    await transportOn(wire.baseUrl).call({ method: 'POST', path: [], params: { batch: [] }, token: 'TOK' });
    expect(wire.heard).toMatchObject([{ path: '/v24.0', body: { batch: [] } }]);
  });

  it('sends no token when it is given none', async () => {
    wire.play(json(200, {}));
    await transportOn(wire.baseUrl).call({
      method: 'GET',
      path: ['oauth', 'access_token'],
      params: { code: 'a b&c' },
    });
    expect(wire.heard).toMatchObject([{ path: '/v24.0/oauth/access_token', query: { code: 'a b&c' } }]);
    expect(wire.heard[0]?.query).not.toHaveProperty('access_token');
  });

  it('keeps an id that holds a slash or a question mark within its segment', async () => {
    wire.play(json(200, {}));
    await transportOn(wire.baseUrl).call({ ...reading, path: ['1/../me?x=1'] });
    expect(wire.heard).toMatchObject([{ path: '/v24.0/1%2F..%2Fme%3Fx%3D1' }]);
  });

  it('leaves the parameters it was given as they were', async () => {
    wire.play(json(200, {}));
    const params = { fields: 'id' };
    await transportOn(wire.baseUrl).call({ ...reading, params });
    expect(params).toEqual({ fields: 'id' });
  });

  it('accepts a base with a path and a slash at its end', async () => {
    wire.play(json(200, {}));
    await transportOn(`${wire.baseUrl}/behind/a/proxy/`).call(reading);
    expect(wire.heard).toMatchObject([{ path: '/behind/a/proxy/v24.0/1_2' }]);
  });

  it('lets calls to different servers and versions run at the same time', async () => {
    const other = await openWire();
    wire.play(json(200, { from: 'one' }));
    other.play(json(200, { from: 'other' }));
    const one = transportOn(wire.baseUrl, 5_000, 'v24.0');
    const two = transportOn(other.baseUrl, 5_000, 'v26.0');
    const replies = await Promise.all([
      one.call(reading),
      two.call(reading),
      one.call(writing),
      two.call(writing),
    ]);
    await other.close();
    expect(replies).toMatchObject([
      { body: { from: 'one' } },
      { body: { from: 'other' } },
      { body: { from: 'one' } },
      { body: { from: 'other' } },
    ]);
    expect(wire.heard.map(({ path }) => path).sort()).toEqual(['/v24.0/1/feed', '/v24.0/1_2']);
    expect(other.heard.map(({ path }) => path).sort()).toEqual(['/v26.0/1/feed', '/v26.0/1_2']);
  });

  it('reaches a server on loopback past the proxy of the environment', async () => {
    vi.stubEnv('http_proxy', 'http://127.0.0.1:1');
    wire.play(json(200, { reached: true }));
    expect(await transportOn(wire.baseUrl).call(reading)).toMatchObject({ body: { reached: true } });
  });
});

describe('connections', () => {
  it('are kept for reads', async () => {
    wire.play(json(200, {}));
    const transport = transportOn(wire.baseUrl);
    for (let count = 0; count < 3; count += 1) await transport.call(reading);
    expect(new Set(wire.heard.map(({ port }) => port)).size).toBe(1);
  });

  it('are new for each write, which must not meet one that the other side has closed', async () => {
    wire.play(json(200, {}));
    const transport = transportOn(wire.baseUrl);
    for (const method of ['POST', 'DELETE', 'POST'] as const) await transport.call({ ...writing, method });
    expect(new Set(wire.heard.map(({ port }) => port)).size).toBe(3);
  });
});
