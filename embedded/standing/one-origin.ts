import type { FetchHandler } from '../system/web-server.ts';

const NUMBERS: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

/**
 * Sends a browser that came to this machine by number on to its name. A session belongs to the host that it was opened
 * at, Meta sends the browser back to `url`, and passkeys refuse numbers: whoever signed in by number could not connect.
 */
export const onOneOrigin = (url: string, pages: FetchHandler): FetchHandler => {
  const { origin, hostname } = new URL(url);
  if (hostname !== 'localhost') return pages;
  return (request) => {
    const { hostname: asked, pathname, search } = new URL(request.url);
    const isPage = request.headers.get('sec-fetch-mode') === 'navigate';
    // Browsers keep what stands behind the # of a sign-in link.
    return isPage && NUMBERS.has(asked)
      ? new Response(null, { status: 307, headers: { location: `${origin}${pathname}${search}` } })
      : pages(request);
  };
};
