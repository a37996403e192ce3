import { DAY, SECOND } from '../../functions/domain/time/instant.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { MediaStore } from '../../functions/ports/media-store.ts';
import { verifyMediaSignature } from './media-signature.ts';
import { mediaTypeOf } from './media-type.ts';

const PATH = '/media/';
/** The longest that a cache may keep a picture, so that a removed one disappears within a day. */
const LONGEST_CACHING = DAY;

export interface MediaHandlerOptions {
  readonly store: MediaStore;
  /** The key with which the store signs its addresses. */
  readonly key: Uint8Array;
  readonly clock: Clock;
}

/** Returns a handler that serves the addresses of `FolderMediaStore.publicUrl`. No ranges, no listing. */
export function mediaHandler(options: MediaHandlerOptions): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const { pathname, searchParams } = new URL(request.url);
    const key = keyOf(pathname);
    if (key === undefined) return refuse(404);
    const claim = {
      key,
      expires: searchParams.get('expires') ?? '',
      signature: searchParams.get('signature') ?? '',
    };
    const now = options.clock.now();
    if (verifyMediaSignature(options.key, claim, now) !== 'valid') return refuse(403);
    const bytes = await options.store.read(key);
    if (!bytes) return refuse(404);
    const seconds = Math.floor(Math.min(LONGEST_CACHING, Number(claim.expires) - now) / SECOND);
    return new Response(request.method === 'HEAD' ? null : new Uint8Array(bytes), {
      headers: {
        // Even with a PUBLIC_URL the page may be opened at localhost; it fetches pictures for the share sheet from another
        // origin.
        'access-control-allow-origin': '*',
        'cache-control': `public, max-age=${seconds}`,
        'content-length': String(bytes.byteLength),
        'content-type': mediaTypeOf(bytes) ?? 'application/octet-stream',
        'x-content-type-options': 'nosniff',
      },
    });
  };
}

/** Returns the path after `/media/`, which a reverse proxy may have put below a path of its own. */
function keyOf(pathname: string): string | undefined {
  const start = pathname.indexOf(PATH);
  if (start < 0) return undefined;
  try {
    return pathname
      .slice(start + PATH.length)
      .split('/')
      .map(decodeURIComponent)
      .join('/');
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function refuse(status: 403 | 404 | 405, headers: Record<string, string> = {}): Response {
  return new Response(null, { status, headers: { ...headers, 'cache-control': 'no-store' } });
}
