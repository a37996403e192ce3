import { isThumbnail } from '../photo/thumbnail.ts';

/** The parts of a request that the worker uses. */
export type Asked = Pick<Request, 'method' | 'mode' | 'url'>;

/** Paths that the worker never stores: data about people, which the page keeps (web/drafts), and large pictures. */
const OTHERS = /^\/(?:api|media)\//;
/** The server's own rule (`lib/web-pages.js`): an address whose last part has no dot is a page of the app. */
const NAMES_A_FILE = /\.[a-z0-9]+$/i;

/** The `share_target` of the web manifest. */
const SHARE_TARGET = '/bagikan-foto';

/**
 * Returns what an app's request is for, given the app's own origin: its `page`, which all addresses share, a `file` that the
 * build made, a small `picture`, a `share` of a photo from another app, or undefined for everything that only the server may answer.
 */
export function wantedOf(
  { method, mode, url }: Asked,
  origin: string,
): 'page' | 'file' | 'picture' | 'share' | undefined {
  const asked = new URL(url);
  if (method === 'POST' && asked.origin === origin && asked.pathname === SHARE_TARGET) return 'share';
  if (method !== 'GET' || asked.origin !== origin) return undefined;
  if (mode !== 'navigate' && isThumbnail(asked, origin)) return 'picture';
  if (OTHERS.test(asked.pathname)) return undefined;
  if (asked.pathname.startsWith('/assets/')) return 'file';
  return mode === 'navigate' && !NAMES_A_FILE.test(asked.pathname) ? 'page' : undefined;
}
