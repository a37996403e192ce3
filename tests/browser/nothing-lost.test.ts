import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { photoPath } from './fixtures/standing-system.ts';
import { givenVisit } from './steps/given-system.ts';
import { focused } from './steps/looking.ts';
import { untilOnDisk, whenGoingToFacts, whenPreviewing, whenPickingPhoto } from './steps/making.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

describe('what a member typed or picked', () => {
  const given = givenVisit({ demo: false }, 'kenanga');
  let page: Page;
  beforeAll(() => {
    page = given.page;
  });

  it('is still in the caption when she has looked at another place, other buyers or another screen', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga');
    const caption = page.getByLabel('Tulisan');
    await page.getByRole('button', { name: 'Ubah tulisan' }).click();
    await caption.fill('Tiwul hari ini,');
    await page.getByLabel('Instagram', { exact: true }).check();
    await page.getByRole('button', { name: 'Ubah tulisan' }).waitFor();
    await page.getByLabel('Facebook', { exact: true }).check();
    expect(await caption.inputValue()).toBe('Tiwul hari ini,');
    await page.getByLabel('Untuk siapa').selectOption('bonding');
    expect(await caption.inputValue()).toBe('Tiwul hari ini,');
    await page.getByRole('link', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Halo, Kenanga' }).waitFor();
    await page.goBack();
    expect(await caption.inputValue()).toBe('Tiwul hari ini,');
    // Nobody pressed anything that would take her there.
    expect(await caption.evaluate((field) => field === document.activeElement)).toBe(false);
    await page.getByRole('button', { name: 'Batal' }).click();
    expect(await page.locator('.caption').first().innerText()).toContain('Kenanga');
    expect(given.visitor.complaints).toEqual([]);
  });

  it('stays beside the newest when another phone of hers has changed the caption meanwhile', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga');
    const caption = page.getByLabel('Tulisan');
    await page.getByRole('button', { name: 'Ubah tulisan' }).click();
    await caption.fill('Tiwul dari ponsel ini.');
    const other = await givenMember(given.browser, given.system, 'kenanga');
    await whenOpening(other, given.system, '/produk/contoh-kenanga');
    await other.page.getByRole('button', { name: 'Ubah tulisan' }).click();
    await other.page.getByLabel('Tulisan').fill('Tiwul dari ponsel lain.');
    await other.page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await other.page.getByText('Tulisan tersimpan.').waitFor();
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Sementara itu tulisan ini diubah orang lain.', { exact: false }).waitFor();
    expect(await caption.inputValue()).toBe('Tiwul dari ponsel ini.');
    expect(await page.getByText('Tiwul dari ponsel lain.').first().isVisible()).toBe(true);
    // She has seen both, and hers holds.
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tulisan tersimpan.').waitFor();
    expect(await page.locator('.caption').first().innerText()).toBe('Tiwul dari ponsel ini.');
    expect([...given.visitor.complaints, ...other.complaints]).toEqual([]);
  });

  /** Somebody else has changed the price meanwhile. */
  const givenOtherPrice = (price: number): Promise<number> =>
    page.evaluate(async (wanted) => {
      const address = '/api/products/contoh-kenanga';
      const now: Record<string, unknown> = await (await fetch(address)).json();
      const { kind, name, unit, net, words, food, languages, audiences, revision } = now;
      const facts = { kind, name, unit, net, words, food, languages, audiences, price: wanted };
      const headers = { 'content-type': 'application/json', 'if-match': `"${String(revision)}"` };
      return (await fetch(address, { method: 'PUT', headers, body: JSON.stringify(facts) })).status;
    }, price);

  /** She has typed a price into a product that says another one by now, and is asked which holds. */
  async function givenTwoPrices(typed: string, other: number): Promise<void> {
    await page.getByLabel('Harga (Rp)').fill(typed);
    await untilOnDisk(page, typed);
    expect(await givenOtherPrice(other)).toBe(200);
    await whenPreviewing(page);
    await page.getByText('sudah diubah sejak kamu membukanya', { exact: false }).waitFor();
  }

  it('holds still while her facts are saved over newer ones without a signal', async () => {
    const { context } = given.visitor;
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/kata');
    await givenTwoPrices('18rb', 20_000);
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Simpan tulisan ini' }).click();
    await page.getByText('Mengirim tulisan…').waitFor();
    expect(await focused(page)).toContain('Mengirim tulisan…');
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('link', { name: 'Lanjut: beberapa kata' }).click();
    expect(await page.getByLabel('Harga (Rp)').isDisabled()).toBe(true);
    await context.setOffline(false);
    await page.getByText('Rp 18.000', { exact: false }).first().waitFor();
  });

  it('is named before she signs out, when it was not sent yet', async () => {
    await whenOpening(given.visitor, given.system, '/saya');
    await page.getByRole('button', { name: 'Keluar dari ponsel ini' }).click();
    await page.getByText('perlu tautan baru', { exact: false }).waitFor();
    expect(await page.getByText('produk yang belum selesai', { exact: false }).count()).toBe(0);
    await page.getByRole('link', { name: 'Beranda' }).click();
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await page.getByLabel('Nama produk', { exact: true }).fill('Cimplung');
    await untilOnDisk(page, 'Cimplung');
    await page.getByRole('link', { name: 'Saya' }).click();
    await page.getByRole('button', { name: 'Keluar dari ponsel ini' }).click();
    await page.getByText('produk yang belum selesai', { exact: false }).waitFor();
  });

  it('is the photo that she picked last: while one is made smaller, no other can be picked', async () => {
    await whenOpening(given.visitor, given.system, '/');
    await page.evaluate(() => {
      const open = createImageBitmap;
      const mayOpen = new Promise((resolve) => Object.assign(window, { open: resolve }));
      Object.assign(window, {
        createImageBitmap: async (file: Blob, how: ImageBitmapOptions) => {
          await mayOpen;
          return open(file, how);
        },
      });
    });
    await page.getByRole('link', { name: 'Foto produk' }).click();
    await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
    await page.getByText('Foto sedang', { exact: false }).waitFor();
    expect(await page.locator('.pick[aria-busy="true"]').count()).toBe(2);
    await page.evaluate(() => open());
    await page.locator('.focus-photo img').waitFor();
    // The photo is seen before it is on the disk, and until then neither is free.
    await page.waitForFunction(() => document.querySelector('.pick[aria-busy="true"]') === null);
    expect(await page.locator('.pick[aria-busy="true"]').count()).toBe(0);
  });

  it('stands on her label beside what was changed there since on another phone', async () => {
    await whenOpening(given.visitor, given.system, '/saya');
    const way = page.getByRole('link', { name: /Merek dan label/ });
    await way.click();
    await page.getByLabel('Alamat').waitFor();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.evaluate(async () => {
      const address = '/api/members/kenanga/brand';
      const { brand, revision } = await (await fetch(address)).json();
      const { name, village } = brand;
      const headers = { 'content-type': 'application/json', 'if-match': `"${revision}"` };
      const body = JSON.stringify({ name, village, address: 'RT 07 Giriwening' });
      await fetch(address, { method: 'PUT', headers, body });
    });

    await way.click();
    await page.getByLabel('Semboyan').fill('Dari lereng');
    const isNewest = () =>
      document.querySelector<HTMLInputElement>('#field-address')?.value === 'RT 07 Giriwening';
    await page.waitForFunction(isNewest);
    expect(await page.getByLabel('Semboyan').inputValue()).toBe('Dari lereng');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Merek tersimpan.', { exact: false }).waitFor();
    await page.reload();
    expect(await page.getByLabel('Semboyan').inputValue()).toBe('Dari lereng');
    expect(await page.getByLabel('Alamat').inputValue()).toBe('RT 07 Giriwening');
  });
});
