import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';

/** Names that carry a hash of what is in the file: it never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Everything else is asked for anew, so that a deployment shows at once and nothing must be invalidated. */
const ASK_ANEW = 'no-cache';

const TYPES: Readonly<Record<string, string>> = {
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

/** CloudFront compresses by itself; these are for servers that do not. */
const COMPRESSED = /\.(br|gz)$/;

/** A file as a bucket takes it. */
export interface WebFile {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly type: string;
  readonly caching: string;
}

/** Hashed files first: nobody asks for them yet. Pages last: they ask for all others. */
const rank = (key: string): number => (key.startsWith('assets/') ? 0 : key.endsWith('.html') ? 2 : 1);

/** Puts a built web app into its bucket: what pages refer to first, and the page last, so that no visitor misses a file. */
export async function uploadWeb(put: (file: WebFile) => Promise<unknown>, folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && !COMPRESSED.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((a, b) => rank(a) - rank(b));
  for (const key of files) {
    const type = TYPES[extname(key)];
    if (type === undefined) throw new Error(`nobody said what kind of file ${key} is`);
    const caching = key.startsWith('assets/') ? FOR_EVER : ASK_ANEW;
    await put({ key, bytes: await readFile(join(folder, key)), type, caching });
  }
  return files.length;
}
