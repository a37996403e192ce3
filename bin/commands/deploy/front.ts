import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import * as z from 'zod';
import { mediaTypeOf } from '../../../embedded/media/media-type.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { MediaStore } from '../../../functions/ports/media-store.ts';
import { PROJECT } from '../../../embedded/system/project-folders.ts';

const GateReply = z.union([z.object({ statusCode: z.number() }), z.object({ uri: z.string() })]);

/**
 * Returns a handler that stands for CloudFront before the bucket: the function that runs at the edge decides, then the object is
 * fetched.
 */
export function frontOf(
  media: MediaStore,
  clock: Pick<Clock, 'now'>,
): (request: Request) => Promise<Response> {
  const gate = readFileSync(join(PROJECT, 'lib/media-gate.js'), 'utf8');
  return async (request) => {
    const { pathname, searchParams } = new URL(request.url);
    const querystring = Object.fromEntries([...searchParams].map(([name, value]) => [name, { value }]));
    const event = { request: { method: 'GET', uri: pathname, querystring, headers: {} } };
    const answered: unknown = runInNewContext(`${gate}; JSON.stringify(handler(${JSON.stringify(event)}))`, {
      Date: { now: () => clock.now() },
    });
    const reply = GateReply.parse(JSON.parse(z.string().parse(answered)));
    if (!('uri' in reply)) return new Response(null, { status: reply.statusCode });
    const bytes = await media.read(decodeURIComponent(reply.uri.slice(1)));
    if (!bytes) return new Response(null, { status: 404 });
    const type = mediaTypeOf(bytes) ?? 'application/octet-stream';
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: { 'content-type': type, 'content-length': String(bytes.byteLength) },
    });
  };
}
