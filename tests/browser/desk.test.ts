import { describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenSystem } from './steps/given-system.ts';
import { overflow } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const DESK = { width: 1280, height: 800 };

describe('a coordinator at a desk', () => {
  const given = givenSystem({ demo: true });

  it('chooses a member in the list beside the one that she sees, and the list stays', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/anggota');
    const list = page.getByRole('region', { name: 'Anggota' });
    await list.getByRole('link', { name: /^Kenanga/ }).click();
    await page.getByRole('heading', { name: 'Kenanga', level: 1 }).waitFor();
    expect(await list.getByRole('link', { name: /^Kenanga/ }).getAttribute('aria-current')).toBe('page');
    expect(await list.getByText('Facebook').first().textContent()).toBe('Facebook');
    const [left, right] = [await list.boundingBox(), await page.locator('h1').boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    await list.getByRole('link', { name: /^Melati/ }).click();
    await page.getByRole('heading', { name: 'Melati', level: 1 }).waitFor();
    expect(await overflow(page)).toMatchObject({ by: 0 });
    expect(await barriers(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('sees what waits for a person with its picture, and decides about it beside the list', async () => {
    // The demo holds the posts of Cempaka, whose page has lost its token.
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/kiriman');
    const list = page.getByRole('region', { name: 'Kiriman yang menunggu' });
    const row = list.getByRole('link').first();
    await row.locator('img').waitFor();
    const path = await row.getAttribute('href');
    await row.click();
    await page.locator('main h1').waitFor();
    expect(await row.getAttribute('aria-current')).toBe('page');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await barriers(page)).toEqual([]);
  });

  it('goes from one campaign to the next beside the list of them', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/promosi');
    const row = page.getByRole('region', { name: 'Promosi bersama' }).getByRole('link').first();
    await row.click();
    await page.locator('.desk a[aria-current="page"]').waitFor();
    expect(await row.getAttribute('href')).toBe(new URL(page.url()).pathname);
    expect(await overflow(page)).toMatchObject({ by: 0 });
    expect(await barriers(page)).toEqual([]);
  });

  it('goes from one owner of pages to the next beside the list of them, and connects again from there', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan', DESK);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/halaman');
    const list = page.getByRole('region', { name: 'Menurut pemilik' });
    await list.getByRole('link', { name: /^Kenanga/ }).click();
    await page.getByRole('heading', { name: 'Kenanga', level: 1 }).waitFor();
    expect(await list.getByRole('link', { name: /^Kenanga/ }).getAttribute('aria-current')).toBe('page');
    // The page of Cempaka has lost its token: she stands first.
    const first = list.getByRole('link').first();
    expect(await first.innerText()).toContain('Perlu bantuan');
    await first.click();
    await page.locator('main').getByRole('button', { name: 'Sambungkan lagi' }).waitFor();
    await list.getByRole('link', { name: /^Milik komunitas/ }).click();
    await page.getByRole('heading', { name: 'Milik komunitas', level: 1 }).waitFor();
    expect(await overflow(page)).toMatchObject({ by: 0 });
    expect(await barriers(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('goes from one product to the next beside the list of all', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga', DESK);
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/teman');
    const list = page.getByRole('region', { name: 'Semua produk' });
    await list.getByRole('heading', { name: 'Produk saya' }).waitFor();
    const mine = list.getByRole('link', { name: /Tiwul/ }).first();
    await mine.click();
    await page.getByRole('heading', { name: /Tiwul/, level: 1 }).waitFor();
    expect(await mine.getAttribute('aria-current')).toBe('page');
    const share = page.getByRole('button', { name: 'Bagikan ke semua halaman' });
    await share
      .or(page.getByRole('link', { name: 'Lihat kirimannya' }))
      .first()
      .waitFor();
    await list.getByRole('link', { name: /Keripik pisang/ }).click();
    await page.getByRole('heading', { name: /Keripik pisang/, level: 1 }).waitFor();
    expect(await overflow(page)).toMatchObject({ by: 0 });
    expect(await barriers(page)).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });

  it('finds on her phone one owner alone at the address that her desk showed, and the way back to all', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/halaman/*');
    await page.getByRole('heading', { name: 'Milik komunitas', level: 1 }).waitFor();
    expect(await page.locator('.desk').count()).toBe(0);
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByRole('heading', { name: 'Halaman & akun komunitas' }).waitFor();
  });

  it('finds on her phone the list alone, and a member alone', async () => {
    const visitor = await givenMember(given.browser, given.system, 'flamboyan');
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/anggota');
    await page
      .locator('main')
      .getByRole('link', { name: /^Kenanga/ })
      .click();
    await page.getByRole('heading', { name: 'Kenanga', level: 1 }).waitFor();
    expect(await page.locator('.desk').count()).toBe(0);
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page
      .locator('main')
      .getByRole('link', { name: /^Melati/ })
      .waitFor();
  });
});
