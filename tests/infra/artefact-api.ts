import * as z from 'zod';
import { functionFor } from './function-for.ts';
import type { ArtefactWorld } from './artefact-world.ts';

const Reply = z.object({
  statusCode: z.number(),
  headers: z.record(z.string(), z.string()).default({}),
  cookies: z.array(z.string()).default([]),
  body: z.string().default(''),
});
export type ApiReply = z.infer<typeof Reply>;

/** Returns what an address edits: `/api/products/tas/photo` is a part of `/api/products/tas`. */
const resourceOf = (path: string): string => path.split('/').slice(0, 4).join('/');

/** A browser before the deployment: events as API Gateway (payload version 2) makes them behind CloudFront. */
export function artefactApi(world: ArtefactWorld) {
  let cookies: readonly string[] = [];
  /** The entity tag of each resource as it was last answered, by which an edit says what it replaces. */
  const tags = new Map<string, string>();
  const preconditionOf = (method: string, path: string): Readonly<Record<string, string>> => {
    const resource = resourceOf(path);
    const tag = tags.get(resource);
    if (method !== 'PUT') return {};
    if (tag !== undefined) return { 'if-match': tag };
    return path === resource ? { 'if-none-match': '*' } : {};
  };
  return async (method: string, address: string, body?: unknown): Promise<ApiReply> => {
    const [path = '', rawQueryString = ''] = address.split('?');
    const isBytes = body instanceof Uint8Array;
    const host = 'a1b2c3.execute-api.ap-southeast-3.amazonaws.com';
    const event = {
      version: '2.0',
      routeKey: 'ANY /api/{path+}',
      rawPath: path,
      rawQueryString,
      cookies,
      headers: {
        host,
        'accept-language': 'en',
        'x-forwarded-proto': 'https',
        ...preconditionOf(method, path),
        ...(body !== undefined && { 'content-type': isBytes ? 'image/jpeg' : 'application/json' }),
      },
      requestContext: {
        accountId: '000000000000',
        apiId: 'a1b2c3',
        domainName: host,
        http: { method, path, protocol: 'HTTP/1.1', sourceIp: '130.176.1.1', userAgent: 'Amazon CloudFront' },
        requestId: 'JKJaXmPLvHcESHA=',
        stage: '$default',
        timeEpoch: world.now(),
      },
      ...(body !== undefined && {
        body: isBytes ? Buffer.from(body).toString('base64') : JSON.stringify(body),
      }),
      isBase64Encoded: isBytes,
    };
    const reply = Reply.parse(await world.call(functionFor(method, path), event));
    if (reply.headers['etag'] !== undefined) tags.set(resourceOf(path), reply.headers['etag']);
    const set = [...reply.cookies, ...(reply.headers['set-cookie'] ? [reply.headers['set-cookie']] : [])];
    if (set.length > 0) cookies = set.map((cookie) => cookie.split(';')[0] ?? '');
    return reply;
  };
}
