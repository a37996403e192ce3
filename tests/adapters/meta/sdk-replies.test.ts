import { FacebookAdsApi } from 'facebook-nodejs-business-sdk';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createSdkTransport } from '../../../functions/adapters/meta/sdk-transport.ts';
import { type FakeWire, hang, json, openWire, type Play, raw, reset } from './fake-wire.ts';
import { DEADLINE, manualTimer } from '../../factories/manual-timer.ts';

const listenersAtStart = process.listenerCount('uncaughtException');
let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const transportOn = (baseUrl: string, timeoutMs = DEADLINE, version = 'v24.0') =>
  createSdkTransport({ baseUrl, version, timeoutMs });
const reading = { method: 'GET', path: ['1_2'], params: {}, token: 'TOK' } as const;
const writing = { method: 'POST', path: ['1', 'feed'], params: { message: 'x' }, token: 'TOK' } as const;

describe('what comes back', () => {
  it('hands over status, headers and body of a yes and of a no alike', async () => {
    wire.play(json(200, { id: '1' }, { 'X-App-Usage': '{}' }), json(400, { error: { code: 100 } }));
    const transport = transportOn(wire.baseUrl);
    expect(await transport.call(reading)).toMatchObject({
      is: 'reply',
      status: 200,
      headers: { 'x-app-usage': '{}' },
      body: { id: '1' },
    });
    expect(await transport.call(reading)).toMatchObject({
      is: 'reply',
      status: 400,
      body: { error: { code: 100 } },
    });
  });

  it('hands over a bare true with the headers beside it', async () => {
    wire.play(json(200, true, { 'x-app-usage': '{"call_count":1}' }));
    expect(await transportOn(wire.baseUrl).call(writing)).toMatchObject({
      status: 200,
      body: true,
      headers: { 'x-app-usage': '{"call_count":1}' },
    });
  });

  it('hands over the status and the text of a page that is no JSON, where the SDK throws a SyntaxError', async () => {
    wire.play(raw(502, '<html>Sorry</html>', { 'content-type': 'text/html' }), raw(500, ''));
    const transport = transportOn(wire.baseUrl);
    expect(await transport.call(writing)).toMatchObject({
      is: 'reply',
      status: 502,
      body: '<html>Sorry</html>',
    });
    expect(await transport.call(writing)).toMatchObject({ is: 'reply', status: 500, body: '' });
  });

  it('does not follow a redirect with the token in its address', async () => {
    wire.play(raw(302, '', { location: `${wire.baseUrl}/elsewhere?access_token=TOK` }));
    expect(await transportOn(wire.baseUrl).call(reading)).toMatchObject({ is: 'reply', status: 302 });
    expect(wire.heard).toHaveLength(1);
  });

  const trickle: Play = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  };

  it.each([
    ['the server is silent', hang],
    ['the answer trickles on without end', trickle],
  ])('ends at its deadline and not before when %s, and closes the socket', async (_what, play) => {
    wire.play(play);
    const timer = manualTimer();
    const options = { baseUrl: wire.baseUrl, version: 'v24.0', timeoutMs: DEADLINE, timer: timer.start };
    const ended = vi.fn<(reply: unknown) => void>();
    const call = createSdkTransport(options).call(writing).then(ended);
    await wire.arrived();
    timer.elapse(DEADLINE - 1);
    await new Promise((resolve) => setImmediate(resolve));
    expect(ended).not.toHaveBeenCalled();
    timer.elapse(1);
    await call;
    expect(ended).toHaveBeenCalledWith({ is: 'none', reason: 'timeout' });
    await wire.socketClosed();
    expect(wire.heard).toHaveLength(1);
  });

  it('says that no answer came when the connection is reset, refused, or breaks off within the body', async () => {
    const none = { is: 'none', reason: 'noResponse' };
    wire.play(reset, (response, _heard, socket) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"id":"1"', () => socket.resetAndDestroy());
    });
    const transport = transportOn(wire.baseUrl);
    expect(await transport.call(writing)).toEqual(none);
    expect(await transport.call(writing)).toEqual(none);
    const gone = await openWire();
    await gone.close();
    expect(await transportOn(gone.baseUrl).call(writing)).toEqual(none);
  });

  it('says that no answer came when the name of the server cannot be resolved', async () => {
    // A label of 64 letters is refused by the resolver itself, so that nothing leaves the machine.
    const transport = transportOn(`http://${'x'.repeat(64)}.invalid`);
    expect(await transport.call(writing)).toEqual({ is: 'none', reason: 'noResponse' });
  });

  it('has a deadline that keeps no process alive and is taken back when the answer came', async () => {
    wire.play(json(200, {}));
    const set = vi.spyOn(globalThis, 'setTimeout');
    const cleared = vi.spyOn(globalThis, 'clearTimeout');
    await transportOn(wire.baseUrl, 54_321).call(reading);
    const index = set.mock.calls.findIndex(([, delay]) => delay === 54_321);
    const timer = set.mock.results[index]?.value;
    expect(timer?.hasRef()).toBe(false);
    expect(cleared).toHaveBeenCalledWith(timer);
  });
});

describe('what stays as it was in the process', () => {
  it('sets no default api, listens for no crash, and keeps the constants outside of a call', async () => {
    wire.play(json(200, {}));
    await transportOn(wire.baseUrl, DEADLINE, 'v26.0').call(reading);
    expect(process.listenerCount('uncaughtException')).toBe(listenersAtStart);
    expect(FacebookAdsApi.getDefaultApi()).toBeUndefined();
    expect([FacebookAdsApi.GRAPH, FacebookAdsApi.VERSION]).toEqual(['https://graph.facebook.com', 'v24.0']);
  });

  it('refuses a base that is no address at once, not at the first call', () => {
    expect(() => transportOn('graph')).toThrow(TypeError);
  });
});
