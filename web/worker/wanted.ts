/** What of a request matters to the worker. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** Places that are never kept on the phone: what the server says of people, and their pictures. */
const OTHERS = /^\/(?:api|media)\//;
/** The server's own rule (`lib/web-pages.js`): an address whose last part has no dot is a page of the app. */
const NAMES_A_FILE = /\.[a-z0-9]+$/i;

/**
 * Which part of the app a request is for, seen from the app's own origin: its `page`, which all addresses share, one of
 * the `file`s that the build made, or undefined for everything that only the server may answer.
 */
export function wantedOf({ method, mode, url }: Asked, origin: string): 'page' | 'file' | undefined {
  const asked = new URL(url);
  if (method !== 'GET' || asked.origin !== origin || OTHERS.test(asked.pathname)) return undefined;
  if (asked.pathname.startsWith('/assets/')) return 'file';
  return mode === 'navigate' && !NAMES_A_FILE.test(asked.pathname) ? 'page' : undefined;
}
