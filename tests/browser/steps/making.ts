import type { Page } from 'playwright-core';
import { photoPath } from '../fixtures/standing-system.ts';

/** Begins a product and picks a photo from the gallery. */
export async function whenPickingPhoto(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Foto produk' }).click();
  await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
  await page.locator('.focus-photo img').waitFor();
}

export async function whenGoingToFacts(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lanjut: beberapa kata' }).click();
  await page.getByLabel('Nama produk', { exact: true }).waitFor();
}

export async function whenWriting(
  page: Page,
  { name, price, words }: { readonly name: string; readonly price: string; readonly words: string },
): Promise<void> {
  await page.getByLabel('Nama produk', { exact: true }).fill(name);
  await page.getByLabel('Harga (Rp)').fill(price);
  await page.getByLabel('Beberapa kata', { exact: true }).fill(words);
}

/** Resolves when something that she typed is on the phone's disk: writing begins with each letter, and takes a moment. */
export async function untilOnDisk(page: Page, text: string): Promise<void> {
  const isThere = (wanted: string): Promise<boolean> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('etalase');
      opening.onerror = () => reject(new Error('the drafts cannot be opened'));
      opening.onsuccess = () => {
        const stores = opening.result;
        const asking = stores.transaction('drafts').objectStore('drafts').getAll();
        asking.onsuccess = () => {
          stores.close();
          resolve(JSON.stringify(asking.result).includes(wanted));
        };
      };
    });
  await page.waitForFunction(isThere, text);
}

export const whenPreviewing = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Lihat hasilnya' }).click();

/** A whole product, from the photo to its pictures. */
export async function givenProduct(page: Page, name: string): Promise<void> {
  await whenPickingPhoto(page);
  await whenGoingToFacts(page);
  await whenWriting(page, { name, price: '15rb', words: 'Dikukus pagi, dibungkus daun.' });
  await whenPreviewing(page);
  await page.locator('.picture').waitFor();
}

/** Answers on the product's screen that nobody can be seen in its photo. */
export async function sayNobodyIsInIt(page: Page): Promise<void> {
  // Not `check`: the answer shows once it is stored.
  await page.getByLabel('Tidak ada orang').click();
  await page.getByRole('link', { name: 'Ganti foto' }).waitFor({ state: 'detached' });
}
