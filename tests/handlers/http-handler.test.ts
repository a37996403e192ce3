import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { awsWorld } from './aws-world.ts';

const Reply = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()),
  body: z.string(),
});

/** An event of API Gateway's payload version 2, as it comes through CloudFront. */
const eventFor = (method: string, path: string, body?: string) => ({
  version: '2.0',
  routeKey: 'ANY /api/{path+}',
  rawPath: path,
  rawQueryString: '',
  cookies: [],
  headers: {
    host: 'a1b2c3.execute-api.ap-southeast-3.amazonaws.com',
    'accept-language': 'en',
    'x-forwarded-for': '192.0.2.7, 130.176.1.1',
    'x-forwarded-proto': 'https',
    ...(body !== undefined && { 'content-type': 'application/json' }),
  },
  requestContext: {
    accountId: '000000000000',
    apiId: 'a1b2c3',
    authentication: null,
    authorizer: {},
    domainName: 'a1b2c3.execute-api.ap-southeast-3.amazonaws.com',
    domainPrefix: 'a1b2c3',
    http: { method, path, protocol: 'HTTP/1.1', sourceIp: '130.176.1.1', userAgent: 'Amazon CloudFront' },
    requestId: 'JKJaXmPLvHcESHA=',
    routeKey: 'ANY /api/{path+}',
    stage: '$default',
    time: '01/Dec/2026:01:00:00 +0000',
    timeEpoch: 1_764_550_800_000,
  },
  ...(body !== undefined && { body }),
  isBase64Encoded: false,
});

async function opened(environment: Readonly<Record<string, string>> = {}) {
  await awsWorld();
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  const { handler } = await import('../../functions/http/handler.ts');
  const call = async (...event: Parameters<typeof eventFor>) =>
    Reply.parse(await Reflect.apply(handler, undefined, [eventFor(...event)]));
  return { call };
}

describe('the API’s function', () => {
  it('says that table, queue, clock and graph are well', async () => {
    const { call } = await opened();
    const reply = await call('GET', '/api/health');
    expect(JSON.parse(reply.body)).toMatchObject({
      status: 'ok',
      parts: { table: 'ok', queue: 'ok', clock: 'ok', graph: 'ok' },
    });
    expect(reply.statusCode).toBe(200);
  });

  it('says which part is not, when Graph does not answer', async () => {
    const { call } = await opened({ GRAPH_URL: 'http://127.0.0.1:9' });
    const reply = await call('GET', '/api/health');
    expect(reply.statusCode).toBe(503);
    expect(JSON.parse(reply.body)).toMatchObject({ parts: { table: 'ok', graph: 'failing' } });
  });

  it('describes itself', async () => {
    const { call } = await opened();
    const reply = await call('GET', '/api/openapi.json');
    expect(JSON.parse(reply.body)).toMatchObject({ openapi: expect.stringMatching(/^3\.1/) });
  });

  it.each([
    ['GET', '/api/session', 401],
    ['GET', '/api/nothing/here', 401],
  ])('answers %s %s by a stranger with %d and a problem she can read', async (method, path, status) => {
    const { call } = await opened();
    const reply = await call(method, path);
    expect(reply.statusCode).toBe(status);
    expect(reply.headers['content-type']).toContain('application/problem+json');
  });
});
