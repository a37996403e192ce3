import type { BuiltApp } from '../build/built-app.ts';

/** Put here while building (web/build/service-worker.ts). */
declare const BUILT: BuiltApp;
const { version, page: digest, files } = BUILT;

const NAMES = 'etalase-';
const OURS = `${NAMES}${version}`;
/** All addresses of the app are answered with the same page. */
const PAGE = '/';
/** The server names what its answers depend on (encodings); the names of files say all. */
const ANY = { ignoreVary: true } as const;

/**
 * Puts this version of the app on the phone, one file after the other: she may be using what little signal there is.
 * A file that was kept already, by an older version or by a try that broke off, has the same name and is not fetched again.
 */
export async function fill(): Promise<void> {
  // The page comes first and must be the one of this version: while a new one is being put on the server, it may not be.
  const page = await fetch(PAGE, { cache: 'no-cache', integrity: digest });
  const shelf = await caches.open(OURS);
  for (const file of files) {
    const found = (await caches.match(file, ANY)) ?? (await fetch(file, { priority: 'low' }));
    if (!found.ok) throw new Error(`${file}: ${found.status}`);
    await shelf.put(file, found);
  }
  await shelf.put(PAGE, page);
}

/** From the phone at once, on any signal: what is newer has been fetched meanwhile and begins with the next start. */
export const findPage = async (asked: Request): Promise<Response> =>
  (await (await caches.open(OURS)).match(PAGE, ANY)) ?? fetch(asked);

/** Of any version: names hold a hash of what is in the file. */
export const findFile = async (asked: Request): Promise<Response> =>
  (await caches.match(asked, ANY)) ?? fetch(asked);

/**
 * Throws older versions away. While a window is open, the one before stays until the next start: that window may run it,
 * with a draft in it, and still ask for its files.
 */
export async function tidy(isWindowOpen: boolean): Promise<void> {
  // In the order they were made. What comes after ours is a newer version on its way.
  const names = (await caches.keys()).filter((name) => name.startsWith(NAMES));
  const older = names.slice(0, Math.max(0, names.indexOf(OURS)));
  const useless = isWindowOpen ? older.slice(0, -1) : older;
  await Promise.all(useless.map((name) => caches.delete(name)));
}
