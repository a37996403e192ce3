import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ServerType, serve } from '@hono/node-server';
import { afterEach, describe, expect, it } from 'vitest';
import { ProductReply } from '../../functions/http/contract/products.ts';
import { httpWorld } from './world.ts';

describe('the API on a real server', () => {
  let server: ServerType | undefined;

  afterEach(async () => {
    if (!server) return;
    server.close();
    if ('closeAllConnections' in server) server.closeAllConnections();
    await once(server, 'close');
  });

  const served = async () => {
    const world = await httpWorld({ publicUrl: () => 'http://127.0.0.1:8080' });
    server = serve({ fetch: world.app.fetch, hostname: '127.0.0.1', port: 0 });
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  };
  const headers = { cookie: 'etalase=secret-of-kenanga', 'if-match': '"1"' };

  it('takes a photo and answers with the product', async () => {
    const base = await served();
    const body = new Uint8Array(3 * 1024 * 1024).fill(1);
    const response = await fetch(`${base}/api/products/tiwul/photo`, { method: 'PUT', headers, body });
    expect(ProductReply.parse(await response.json()).photo).toMatchObject({ width: 1600 });
  });

  it('says 413 to a photo that is too large, whether its length is told or not', async () => {
    const base = await served();
    const body = new Uint8Array(15 * 1024 * 1024 + 1);
    const told = await fetch(`${base}/api/products/tiwul/photo`, { method: 'PUT', headers, body });
    expect(told.status).toBe(413);
    const stream = new Blob([body]).stream();
    const streamed = { method: 'PUT', headers, body: stream, duplex: 'half' } as RequestInit;
    expect((await fetch(`${base}/api/products/tiwul/photo`, streamed)).status).toBe(413);
  });

  it('takes writes from the address that the browser uses, though the public one differs', async () => {
    const base = await served();
    const response = await fetch(`${base}/api/products/tiwul/sold-out`, {
      method: 'PUT',
      headers: { ...headers, origin: base, 'content-type': 'application/json' },
      body: JSON.stringify({ soldOut: true }),
    });
    expect(response.status).toBe(200);
  });
});
