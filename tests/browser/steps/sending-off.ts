import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { whenGoingToFacts, whenPickingPhoto, whenPreviewing, whenWriting } from './making.ts';
import type { Visitor } from './visitor.ts';

/** What the bar says while something waits to be sent. */
export const WAITS = 'Menunggu sinyal… Nanti dikirim sendiri';

/** A product with its photo, sent off where there is no signal. */
export const whenSendingOff = async ({ page, context }: Visitor, name: string): Promise<void> => {
  await whenPickingPhoto(page);
  await whenGoingToFacts(page);
  await whenWriting(page, { name, price: '9000', words: 'Digoreng pagi, dibungkus daun.' });
  await context.setOffline(true);
  await whenPreviewing(page);
  await page.getByText(WAITS).waitFor();
  await untilMarked(page);
};

/** Resolves when the disk knows that the draft is to be sent. */
const untilMarked = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const opening = indexedDB.open('etalase');
        opening.onsuccess = () => {
          const stores = opening.result;
          const asking = stores.transaction('drafts').objectStore('drafts').getAll();
          asking.onsuccess = () => {
            stores.close();
            resolve(asking.result.some(({ queued }: { queued?: unknown }) => queued !== undefined));
          };
        };
      }),
  );
};

/** How many products of this name the server has, and how many of them with a photo. */
export const held = (page: Page, name: string): Promise<readonly [number, number]> =>
  page.evaluate(async (wanted) => {
    const { products }: { products: { name: string; photoUrl?: string }[] } = await (
      await fetch('/api/products?limit=100')
    ).json();
    const found = products.filter((product) => product.name === wanted);
    return [found.length, found.filter(({ photoUrl }) => photoUrl !== undefined).length] as const;
  }, name);

/** Resolves when the server has one product of this name, with its photo. */
export const untilHeld = async (page: Page, name: string): Promise<void> => {
  await expect.poll(() => held(page, name), { timeout: 30_000 }).toEqual([1, 1]);
};

/** How many drafts the phone has. */
export const draftsOnDisk = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('etalase');
        opening.onsuccess = () => {
          const asking = opening.result.transaction('drafts').objectStore('drafts').count();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      }),
  );
