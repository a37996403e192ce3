import { type BuiltApp, ENGLISH } from '../build/built-app.ts';

/** Inserted by the build (web/build/service-worker.ts). */
declare const BUILT: BuiltApp;
const { version, page: digest, files, english } = BUILT;

const NAMES = 'etalase-';
const OURS = `${NAMES}${version}`;
/** All addresses of the app are answered with the same page. */
const PAGE = '/';
/** The server's `Vary` header names encodings; the names of files are sufficient to match them. */
const ANY = { ignoreVary: true } as const;

/** Returns whether this phone has stored the English messages of any version. */
async function hasEnglish(): Promise<boolean> {
  const stored = await Promise.all(
    (await caches.keys()).map(async (name) => (await caches.open(name)).keys()),
  );
  return stored.flat().some(({ url }) => new URL(url).pathname.startsWith(ENGLISH));
}

/**
 * Stores this version of the app on the phone, one file after the other, since the user may need the weak signal. A file
 * that an older version or an interrupted attempt has stored has the same name and is not fetched again.
 */
export async function fill(): Promise<void> {
  // The page comes first and must be of this version, which it may not be during a deployment.
  const page = await fetch(PAGE, { cache: 'no-cache', integrity: digest });
  const cache = await caches.open(OURS);
  for (const file of (await hasEnglish()) ? [...files, english] : files) {
    const found = (await caches.match(file, ANY)) ?? (await fetch(file, { priority: 'low' }));
    if (!found.ok) throw new Error(`${file}: ${found.status}`);
    await cache.put(file, found);
  }
  await cache.put(PAGE, page);
}

/**
 * Returns the stored page at once, whatever the signal: a newer version is fetched in the background and used from the next
 * start.
 */
export const findPage = async (asked: Request): Promise<Response> =>
  (await (await caches.open(OURS)).match(PAGE, ANY)) ?? fetch(asked);

/**
 * Returns a stored file of any version: names contain a hash of the content. The English messages are stored when a user
 * first needs them.
 */
export async function findFile(asked: Request): Promise<Response> {
  const stored = await caches.match(asked, ANY);
  if (stored) return stored;
  const found = await fetch(asked);
  if (found.ok && new URL(asked.url).pathname === english)
    await (await caches.open(OURS)).put(asked, found.clone());
  return found;
}

/**
 * Deletes older versions. While a window is open, the previous version stays until the next start: that window may run it,
 * with a draft open, and still request its files.
 */
export async function tidy(isWindowOpen: boolean): Promise<void> {
  // In the order of creation. A cache after this version's belongs to a newer version that is being installed.
  const names = (await caches.keys()).filter((name) => name.startsWith(NAMES));
  const older = names.slice(0, Math.max(0, names.indexOf(OURS)));
  const useless = isWindowOpen ? older.slice(0, -1) : older;
  await Promise.all(useless.map((name) => caches.delete(name)));
}
