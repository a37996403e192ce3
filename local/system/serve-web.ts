import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { webHeaders } from '../../functions/http/edge/security-headers.ts';
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

/** Names made by the build hold a hash of their content, so they may be kept for ever; everything else is asked again. */
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
      ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))
    ) {
      return undefined;
    }
    throw error;
  }
}

/**
 * Serves the built web app; `pictures` is the origin that media come from. An address that is no file is a screen of the app: it gets the first page.
 */
export function serveWeb(folder: string, pictures: string): FetchHandler {
  const security = webHeaders({ pictures: [new URL(pictures).origin] });
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return new Response(null, { status: 405 });
    const path = decodeURIComponent(new URL(request.url).pathname);
    const found = extname(path) === '' ? undefined : await fileAt(folder, path);
    const isScreen = found === undefined && extname(path) === '';
    const bytes = isScreen ? await fileAt(folder, '/index.html') : found;
    if (!bytes)
      return new Response('Not found\n', { status: 404, headers: { 'content-type': 'text/plain' } });
    const type = TYPES[isScreen ? '.html' : extname(path)] ?? 'application/octet-stream';
    const headers = { ...security, 'content-type': type, 'cache-control': cacheFor(path) };
    return new Response(request.method === 'HEAD' ? null : bytes, { headers });
  };
}
