import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { apiClient, SmokeError } from '../../../../bin/commands/smoke/api-client.ts';
import { request } from '../../../../client/request.ts';

describe('a system that answers something else than the API', () => {
  let answer = { status: 200, body: '' };
  const server = createServer((_, reply) => {
    reply.writeHead(answer.status, { 'content-type': 'text/html' });
    reply.end(answer.body);
  });
  let base = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    base = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  });
  afterAll(() => {
    server.close();
  });

  it.each([
    [200, '<html>a page of the provider</html>', 'something else than it should be'],
    [200, '{"status":', 'something else than it should be'],
    [200, '{"status":1}', 'something else than it should be'],
    [502, '{"detail": cut', '502: no reason (no code)'],
    [503, '<html>', '503: no reason (no code)'],
  ])('with %i and %s is told by the request', async (status, body, told) => {
    answer = { status, body };
    const asked = apiClient(base)(z.object({ status: z.string() }), request('GET /api/health'));
    await expect(asked).rejects.toThrow(SmokeError);
    await expect(asked).rejects.toThrow(`GET /api/health was answered`);
    await expect(asked).rejects.toThrow(told);
  });
});
