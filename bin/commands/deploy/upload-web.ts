import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** `Cache-Control` of files whose name contains a hash of their content, so that the content never changes. */
const CACHED_FOR_EVER = 'public, max-age=31536000, immutable';
/** `Cache-Control` of all other files: revalidated, so that a deployment is visible at once without an invalidation. */
const REVALIDATED = 'no-cache';

/** The content type of each file extension. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Compressed copies, which are not uploaded: CloudFront compresses by itself. */
const COMPRESSED = /\.(br|gz)$/;

/** A file, with the content type and the `Cache-Control` that the bucket stores for it. */
export interface WebFile {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly caching: string;
}

/** The position in the upload: hashed files first, since no page refers to them yet; pages last, since they refer to all others. */
const rank = (key: string): number => (key.startsWith('assets/') ? 0 : key.endsWith('.html') ? 2 : 1);

/**
 * Uploads a built web app to its bucket: referenced files before the pages, so that no visitor misses a file. Returns the
 * number of files.
 */
export async function uploadWeb(put: (file: WebFile) => Promise<unknown>, folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => rank(a) - rank(b));
  for (const key of files) {
    const type = CONTENT_TYPES[extname(key)];
    if (type === undefined)
      throw new Error(`no content type is known for ${key}: add its extension to CONTENT_TYPES`);
    const caching = key.startsWith('assets/') ? CACHED_FOR_EVER : REVALIDATED;
    await put({ key, bytes: await readFile(join(folder, key)), type, caching });
  }
  return files.length;
}
