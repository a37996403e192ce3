import type { FetchHandler } from '../system/web-server.ts';

const NUMBERS: ReadonlySet<string> = new Set(['127.0.0.1', '[::1]']);

/**
 * Redirects a browser that opened this machine by IP address to its name. A session belongs to the host at which it was
 * opened, Meta sends the browser back to `url`, and passkeys refuse IP addresses: a person who signed in at an address could
 * not connect pages.
 */
export const onOneOrigin = (url: string, pages: FetchHandler): FetchHandler => {
  const { origin, hostname } = new URL(url);
  if (hostname !== 'localhost') return pages;
  return (request) => {
    const { hostname: asked, pathname, search } = new URL(request.url);
    const isPage = request.headers.get('sec-fetch-mode') === 'navigate';
    // Browsers keep the fragment of a sign-in link across the redirect.
    return isPage && NUMBERS.has(asked)
      ? new Response(null, { status: 307, headers: { location: `${origin}${pathname}${search}` } })
      : pages(request);
  };
};
