import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { webHeaders } from '../../functions/domain/web-headers.ts';
import type { FetchHandler } from './web-server.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** Names made by the build contain a hash of the content and may be cached for ever; everything else is revalidated. */
const cacheFor = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

async function fileAt(folder: string, path: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const name = normalize(path);
  if (name.includes('..') || name.includes('\0')) return undefined;
  try {
    return new Uint8Array(await readFile(join(folder, name)));
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      ['ENOENT', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG'].includes(String(error.code))
    ) {
      return undefined;
    }
    throw error;
  }
}

/** Compressed copies that the build stores beside a file; the smallest first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
] as const;

interface Found {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly encoding?: string;
}

async function smallestAt(folder: string, path: string, accepted: string): Promise<Found | undefined> {
  for (const { name, ending } of ENCODINGS) {
    const bytes = accepted.includes(name) ? await fileAt(folder, `${path}${ending}`) : undefined;
    if (bytes) return { bytes, encoding: name };
  }
  const bytes = await fileAt(folder, path);
  return bytes && { bytes };
}

/** Returns an address's path with its escapes resolved; undefined when one of them is none of UTF-8. */
function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

const notFound = (): Response =>
  new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } });

/**
 * Serves the built web app; `pictures` is the origin of media. A path without a file extension is a screen of the app and
 * gets `index.html`.
 */
export function serveWeb(folder: string, pictures: string): FetchHandler {
  const security = webHeaders({ pictures: [new URL(pictures).origin] });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
    const asked = decoded(new URL(request.url).pathname);
    if (asked === undefined) return notFound();
    const path = extname(asked) === '' ? '/index.html' : asked;
    const found = await smallestAt(folder, path, request.headers.get('accept-encoding') ?? '');
    if (!found) return notFound();
    const headers = {
      ...security,
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': cacheFor(path),
      vary: 'accept-encoding',
      ...(found.encoding && { 'content-encoding': found.encoding }),
    };
    return new Response(request.method === 'HEAD' ? null : found.bytes, { headers });
  };
}
