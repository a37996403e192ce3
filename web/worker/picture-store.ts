import { PICTURE_CACHE } from '../photo/picture-cache.ts';
import { isFresh, isKept, type KeptPicture, surplusOf } from './picture-limits.ts';

/** The address of a picture ends in a signature that changes every day; its path names its bytes. */
const BY_PATH = { ignoreSearch: true, ignoreVary: true } as const;
/** Added to a kept response: when the server answered, epoch milliseconds of this phone. */
const KEPT_AT = 'x-kept-at';

/** Bytes that may be added before the store is counted again. */
const COUNT_EVERY = 200_000;
/** Bytes that were added since the store was counted; a new worker counts at once. */
let added = COUNT_EVERY;

const keptAt = ({ headers }: Response): number => Number(headers.get(KEPT_AT));

/**
 * Returns a thumbnail: a kept one at once for a day, then the server's, and without a signal the kept one whatever its age.
 * One that the server no longer has is deleted.
 */
export async function findPicture(asked: Request): Promise<Response> {
  const cache = await caches.open(PICTURE_CACHE);
  const kept = await cache.match(asked, BY_PATH);
  if (kept && isFresh(keptAt(kept), Date.now())) return kept;
  try {
    const found = await fetch(asked);
    if (found.ok) return await keep(cache, asked, found);
    if (kept && found.status < 500) await cache.delete(asked, BY_PATH);
    return found;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

/** Keeps a picture and returns it. When the disk does not take it, it is missing without a signal. */
async function keep(cache: Cache, asked: Request, found: Response): Promise<Response> {
  const picture = await found.blob();
  const type = found.headers.get('content-type') ?? '';
  const headers = {
    'content-type': type,
    'content-length': String(picture.size),
    [KEPT_AT]: `${Date.now()}`,
  };
  const answer = new Response(picture, { headers });
  if (!isKept(picture.size)) return answer;
  try {
    await cache.delete(asked, BY_PATH);
    await cache.put(asked, answer.clone());
    added += picture.size;
    if (added >= COUNT_EVERY) await dropSurplus(cache);
  } catch {
    // The disk is full.
  }
  return answer;
}

async function dropSurplus(cache: Cache): Promise<void> {
  added = 0;
  const kept = await Promise.all((await cache.keys()).map((request) => describe(cache, request)));
  for (const { url } of surplusOf(kept, Date.now())) await cache.delete(url);
}

async function describe(cache: Cache, request: Request): Promise<KeptPicture> {
  const response = await cache.match(request);
  // Deleted meanwhile: then it takes no room.
  if (!response) return { url: request.url, bytes: 0, at: Date.now() };
  return {
    url: request.url,
    bytes: Number(response.headers.get('content-length')),
    at: keptAt(response),
  };
}
