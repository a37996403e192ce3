/** Resolves or rejects with a request of IndexedDB. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the disk refused'));
  });

/**
 * Opens what the page keeps on this phone (web/drafts/database.ts), without the library that the page uses: a worker starts
 * with every notice. Returns undefined when the page has kept nothing yet.
 */
export async function openStores(): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open('etalase');
  let isNew = false;
  opening.onupgradeneeded = () => {
    // Only the page makes the stores.
    isNew = true;
    opening.transaction?.abort();
  };
  try {
    const stores = await resultOf(opening);
    // A newer version of the app must not wait for this one.
    stores.onversionchange = () => stores.close();
    return stores;
  } catch (error) {
    if (isNew) return undefined;
    throw error;
  }
}
