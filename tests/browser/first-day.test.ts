import { beforeAll, describe, expect, it } from 'vitest';
import { givenVisit } from './steps/given-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import {
  sayNobodyIsInIt,
  whenGoingToFacts,
  whenPickingPhoto,
  whenPreviewing,
  whenWriting,
} from './steps/making.ts';
import { givenSomebody, type Visitor, whenEntering, whenOpening } from './steps/visitor.ts';

describe('a new member with nothing but her invitation', () => {
  const given = givenVisit({ demo: false }, 'flamboyan');
  let hers: Visitor;
  beforeAll(async () => {
    hers = await givenSomebody(given.browser);
  });

  it('is named to the coordinator as somebody of whom nothing can go out', async () => {
    const { page, visitor, system } = given;
    await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await whenOpening(visitor, system, '/anggota');
    await page.getByText('Tambah anggota').first().click();
    await page.getByLabel('Nama', { exact: true }).fill('Wulan');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByRole('heading', { name: 'Wulan' }).waitFor();
    await page.getByRole('button', { name: 'Kirim tautan masuk' }).click();
    await page.getByRole('button', { name: 'Salin' }).click();
    await page.getByText('Sudah disalin.').waitFor();
    const message = await page.evaluate(() => navigator.clipboard.readText());
    await whenOpening(visitor, system, '/anggota');
    await page.getByRole('link', { name: /Wulan.*Belum bisa tayang/s }).waitFor();
    await whenOpening(visitor, system, '/');
    await page.getByRole('link', { name: /belum bisa tayang.*Wulan/ }).waitFor();
    const [link = ''] = /https?:\S+\/masuk#\S+/.exec(message) ?? [];
    expect(link).toContain(system.url);
    await whenEntering(hers.page, link);
    await hers.page.getByRole('button', { name: 'Mulai' }).click();
  });

  it('makes her first picture, and tells her brand on the way without losing what she typed', async () => {
    const { page } = hers;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Geblek Wulan', price: '10rb', words: 'Digoreng pagi hari.' });
    await whenPreviewing(page);
    await page.getByRole('link', { name: 'Isi merek' }).click();
    await page.getByLabel('Nama merek').fill('Dapur Wulan');
    await page.getByLabel('Alamat').fill('RT 03');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByLabel('Nama produk', { exact: true }).waitFor();
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toBe('Geblek Wulan');
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
  });

  it('sees a practice post, and is asked for the consents that her first post needs', async () => {
    const { page } = hers;
    await page.getByText('Ini baru latihan', { exact: false }).waitFor();
    expect(await page.locator('.feed-post', { hasText: 'latihan, belum tayang' }).count()).toBe(2);
    await sayNobodyIsInIt(page);
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText('Jawab dulu izinnya, baru bisa dibagikan.').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('switch', { name: 'Diolah di luar negeri' }).click();
    await page.getByRole('switch', { name: 'Diolah di luar negeri' }).waitFor({ state: 'detached' });
    await page.getByRole('switch', { name: 'Titip di halaman komunitas' }).click();
    await page.getByText(/^Tayang di \d+ tempat$/).waitFor();
  });

  it('has a post on the page of the community soon after', async () => {
    const { page } = hers;
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    await given.system.settle();
    await page.reload();
    await page
      .locator('.slot', { hasText: 'Wulan (titip)' })
      .filter({ hasText: 'Sudah tayang' })
      .first()
      .waitFor();
    expect(hers.complaints).toEqual([]);
  });
});
