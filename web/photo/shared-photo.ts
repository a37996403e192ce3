const CACHE = 'shared-photo';
const ADDRESS = '/shared-photo';

/** Keeps a photo that another app shared until a product begins with it. It replaces one that was not taken. */
export async function keepShared(photo: File): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(ADDRESS, new Response(photo));
}

/** Returns the photo that another app shared and forgets it; undefined when there is none. */
export async function takeShared(): Promise<Blob | undefined> {
  // Browsers have no caches where the connection is not secure; then no worker keeps a photo either.
  if (!('caches' in globalThis) || !(await caches.has(CACHE))) return undefined;
  const kept = await (await caches.open(CACHE)).match(ADDRESS);
  const photo = await kept?.blob();
  await caches.delete(CACHE);
  return photo;
}
