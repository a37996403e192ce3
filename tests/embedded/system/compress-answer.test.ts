import { get as httpGet } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { encodingFor } from '../../../embedded/system/compress-answer.ts';
import { openWebServer, type WebServer } from '../../../embedded/system/web-server.ts';

const TEXT = JSON.stringify({ words: 'Tiwul hangat. '.repeat(300) });
const JSON_TYPE = { 'content-type': 'application/json' };

describe('an answer of the server on this machine', () => {
  const servers: WebServer[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close();
  });

  /** Asks over real HTTP, without anything that would unpack the answer. */
  const ask = async (answer: Response, accept?: string) => {
    const server = await openWebServer(0);
    servers.push(server);
    server.serve(() => answer);
    const headers = accept === undefined ? {} : { 'accept-encoding': accept };
    const url = `http://127.0.0.1:${server.port}/api/posts`;
    return new Promise<{ headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
      httpGet(url, { headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ headers: response.headers, bytes: Buffer.concat(parts) }));
      }).on('error', reject);
    });
  };
  const json = (more: Record<string, string> = {}) =>
    new Response(TEXT, { headers: { ...JSON_TYPE, ...more } });

  it('is packed as the client takes it: brotli before gzip', async () => {
    const { headers, bytes } = await ask(json(), 'gzip, deflate, br');
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding' });
    expect(bytes.byteLength).toBeLessThan(TEXT.length / 10);
    expect(brotliDecompressSync(bytes).toString()).toBe(TEXT);
  });

  it('is packed with gzip where brotli is not taken', async () => {
    const { headers, bytes } = await ask(json(), 'gzip');
    expect(headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(bytes).toString()).toBe(TEXT);
  });

  it('stays plain for who takes neither, and says that it could be another', async () => {
    for (const accept of [undefined, 'identity', 'br;q=0, gzip;q=0']) {
      const { headers, bytes } = await ask(json(), accept);
      expect(headers['content-encoding']).toBeUndefined();
      expect(headers['vary']).toBe('accept-encoding');
      expect(bytes.toString()).toBe(TEXT);
    }
  });

  it('keeps what it varies by already, and weakens its tag, for the bytes are others', async () => {
    const { headers } = await ask(json({ vary: 'cookie', etag: '"7"' }), 'br');
    expect(headers).toMatchObject({ vary: 'cookie, accept-encoding', etag: 'W/"7"' });
  });

  it('keeps the tag of what nobody may store, which an edit sends back', async () => {
    const { headers } = await ask(json({ 'cache-control': 'no-store', etag: '"7"' }), 'br');
    expect(headers).toMatchObject({ 'content-encoding': 'br', etag: '"7"' });
  });

  it('keeps its tag as it is when nothing is packed', async () => {
    expect((await ask(json({ etag: '"7"' }))).headers['etag']).toBe('"7"');
  });

  it('stays as it is when it is a picture, short, or packed already', async () => {
    const picture = new Response(new Uint8Array(5_000), { headers: { 'content-type': 'image/jpeg' } });
    const short = new Response('{}', { headers: JSON_TYPE });
    const packed = json({ 'content-encoding': 'gzip' });
    expect((await ask(picture, 'br')).headers['content-encoding']).toBeUndefined();
    expect((await ask(short, 'br')).bytes.toString()).toBe('{}');
    expect((await ask(packed, 'br')).headers['content-encoding']).toBe('gzip');
  });
});

describe('the encoding of an answer', () => {
  it.each([
    ['', undefined],
    ['*', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['BR', 'br'],
    ['br;q=0, *', 'gzip'],
    ['deflate', undefined],
    ['gzip;q=x', undefined],
  ])('for "%s" is %s', (header, encoding) => {
    expect(encodingFor(header)).toBe(encoding);
  });
});
