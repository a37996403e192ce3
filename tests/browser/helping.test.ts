import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { photoPath } from './fixtures/standing-system.ts';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { untilOnDisk, whenGoingToFacts, whenPreviewing, whenWriting } from './steps/making.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a coordinator helps who has no phone', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  let page: Page;
  beforeAll(() => {
    page = given.page;
  });

  const whenBeginningFor = async (name: string): Promise<void> => {
    await page.getByRole('link', { name: `Foto produk untuk ${name}` }).click();
    await page.getByText(`Untuk ${name}: merek dan label miliknya, bukan milikmu.`).waitFor();
    await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
    await page.locator('.focus-photo img').waitFor();
    await whenGoingToFacts(page);
    await page.getByText(`Untuk ${name}: merek dan label miliknya, bukan milikmu.`).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
  };

  it('makes a product for a hosted member, with that member’s label', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Kantil/ }).click();
    await whenBeginningFor('Kantil');
    await whenWriting(page, { name: 'Gula semut', price: '20rb', words: 'Dari nira kelapa.' });
    await untilOnDisk(page, 'Dari nira kelapa.');
    // What she began waits on her own home, and says for whom it is.
    await whenOpening(given.visitor, given.system, '/');
    await page.getByText('Gula semut · untuk Kantil').waitFor();
    await page.getByRole('link', { name: 'Lanjutkan' }).click();
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
    await page.getByText('Buatan Tungku Lor').waitFor();
    expect(await page.getByText('Nomor pesanan di gambar ini nomormu', { exact: false }).count()).toBe(1);
    await whenOpening(given.visitor, given.system, '/teman');
    await page.getByRole('link', { name: /Gula semut/ }).waitFor();
  });

  it('is led to the member’s brand, not to her own, where that is missing', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByText('Tambah anggota').first().click();
    await page.getByLabel('Nama', { exact: true }).fill('Sekar Wangi');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByRole('heading', { name: 'Sekar Wangi' }).waitFor();
    await whenBeginningFor('Sekar Wangi');
    await whenWriting(page, { name: 'Rengginang', price: '12rb', words: 'Dijemur dua hari.' });
    await whenPreviewing(page);
    await page.getByRole('link', { name: 'Isi merek dan alamat' }).click();
    await page.getByRole('heading', { name: 'Merek dan label: Sekar Wangi' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/anggota\/[0-9a-f]{32}\/merek$/);
  });

  it('makes a member coordinator, who then finds what needs her above her own products', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Kenanga/ }).click();
    await page.getByText('Tugasnya di komunitas').click();
    await page.getByLabel('Koordinator').check();
    const roles = page.locator('details', { hasText: 'Tugasnya di komunitas' });
    await roles.getByRole('button', { name: 'Simpan' }).click();
    await roles.getByText('Tersimpan.').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);

    const hers = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    await hers.page.getByRole('heading', { name: 'Perlu bantuan' }).waitFor();
    await hers.page.getByText(/^Semua \d+ halaman tersambung\.$/).waitFor();
    await hers.page.getByRole('heading', { name: 'Produk saya' }).waitFor();
    const headings = await hers.page.locator('h2').allInnerTexts();
    expect(headings.indexOf('Perlu bantuan')).toBeLessThan(headings.indexOf('Produk saya'));
    await hers.page.getByRole('link', { name: 'Anggota', exact: true }).click();
    await hers.page.getByRole('link', { name: /Flamboyan/ }).waitFor();
    expect(hers.complaints).toEqual([]);
  });

  it('finds on record to whom she gave it, and cannot take her own away', async () => {
    await whenOpening(given.visitor, given.system, '/catatan');
    await page.getByText('Tugas diberikan: koordinator').waitFor();
    await whenOpening(given.visitor, given.system, '/anggota/flamboyan');
    await page.getByText('Tugasnya di komunitas').click();
    await page.getByLabel('Ketua').waitFor();
    expect(await page.getByLabel('Koordinator').count()).toBe(0);
    expect(given.visitor.complaints).toEqual([]);
  });
});
