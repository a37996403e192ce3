import type { Page } from 'playwright-core';
import * as z from 'zod';

/** Waits until the service worker has the whole app and answers this page. */
export const untilKept = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
};

const Kept = z.record(z.string(), z.array(z.string()));

/** The files of the app that this phone keeps: the paths in each version. */
export const keptPaths = async (page: Page): Promise<Readonly<Record<string, string[]>>> =>
  Kept.parse(
    await page.evaluate(async () => {
      const paths = await Promise.all(
        (await caches.keys())
          .filter((name) => name.startsWith('etalase-'))
          .map(async (name) => {
            const requests = await (await caches.open(name)).keys();
            return [name, requests.map(({ url }) => new URL(url).pathname)];
          }),
      );
      return Object.fromEntries(paths);
    }),
  );

/** Everything written that stays on this phone when the page is closed, as one text. */
export const writtenDown = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([...Object.entries(localStorage), ...Object.entries(sessionStorage)]));

export async function whenSigningOut(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Saya' }).click();
  await page.getByRole('button', { name: 'Keluar dari ponsel ini' }).click();
  await page.getByRole('button', { name: 'Ya, keluar' }).click();
  await page.getByRole('heading', { name: 'Selamat datang di Etalase' }).waitFor();
}

/** The keys of what the screens have read and this phone keeps. */
export const keptReads = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('etalase');
        opening.onerror = () => reject(new Error('the disk cannot be opened'));
        opening.onsuccess = () => {
          const stores = opening.result;
          const asking = stores.transaction('reads').objectStore('reads').getAllKeys();
          asking.onsuccess = () => {
            stores.close();
            resolve(asking.result.map(String));
          };
        };
      }),
  );

/** The paths of the pictures that this phone keeps. */
export const keptPictures = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    if (!(await caches.has('pictures'))) return [];
    return (await (await caches.open('pictures')).keys()).map(({ url }) => new URL(url).pathname);
  });
