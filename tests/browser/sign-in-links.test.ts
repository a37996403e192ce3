import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenSomebody, whenEntering, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

/** A screen that fits, with nothing too small to tap and nothing that shuts somebody out. */
async function thenComfortable(page: Page): Promise<void> {
  expect(await smallTargets(page)).toEqual([]);
  expect(await overflow(page)).toEqual({ by: 0, what: [] });
  // So tall that nothing lies beneath the menu at the foot of the screen.
  await page.setViewportSize({ ...PHONE, height: 6000 });
  expect(await barriers(page)).toEqual([]);
  await page.setViewportSize(PHONE);
}

/** The sign-in link in a message. */
const linkIn = (message: string): string => /https?:\S+\/masuk#\S+/.exec(message)?.[0] ?? '';

describe('a coordinator lets members in', () => {
  const given = givenVisit({ demo: false }, 'flamboyan', PHONE);
  /** Addresses at WhatsApp that were opened; no test calls it. */
  const chats: URL[] = [];

  let page: Page;
  beforeAll(async () => {
    page = given.page;
    await given.visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await given.visitor.context.route('https://wa.me/**', async (route) => {
      chats.push(new URL(route.request().url()));
      await route.fulfill({ contentType: 'text/html', body: 'WhatsApp' });
    });
  });

  it('makes a link and opens the chat with her, in which it stands ready to be sent', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByRole('link', { name: /Seruni/ }).click();
    const opened = given.visitor.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Kirim tautan masuk' }).click();
    await (await opened).close();
    await page.getByText(/Hanya bisa dipakai satu kali, sampai \d+ \p{Lu}\p{Ll}+ 20\d\d/u).waitFor();
    await page.getByText(/Kirim hanya kepada Seruni/).waitFor();
    expect(chats[0]?.pathname).toMatch(/^\/6280000000\d+$/);
    expect(linkIn(chats[0]?.searchParams.get('text') ?? '')).toContain(`${given.system.url}/masuk#`);
    await thenComfortable(page);
  });

  it('lets her in on her own phone with it, and nobody after her', async () => {
    const link = linkIn(chats[0]?.searchParams.get('text') ?? '');
    const hers = await givenSomebody(given.browser, PHONE);
    await whenEntering(hers.page, link);
    await hers.page.getByRole('heading', { name: 'Halo, Seruni!' }).waitFor();
    await hers.page.getByRole('button', { name: 'Mulai' }).click();
    await hers.page.getByRole('link', { name: 'Foto produk' }).waitFor();
    const another = await givenSomebody(given.browser, PHONE);
    await whenEntering(another.page, link);
    await another.page.getByRole('heading', { name: 'Tautan ini tidak bisa dipakai' }).waitFor();
    expect(hers.complaints).toEqual([]);
  });

  it('adds a member without a number, who has agreed to nothing, and copies her link', async () => {
    await whenOpening(given.visitor, given.system, '/anggota');
    await page.getByText('Tambah anggota').first().click();
    await page.getByLabel('Nama', { exact: true }).fill('Sekar Wangi');
    await page.getByLabel('Nomor WhatsApp (boleh kosong)').fill('0812-salah');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.locator('.fault', { hasText: 'dengan angka saja' }).waitFor();
    await thenComfortable(page);
    await page.getByLabel('Nomor WhatsApp (boleh kosong)').fill('');
    await page.getByRole('button', { name: 'Tambah anggota' }).click();
    await page.getByRole('heading', { name: 'Sekar Wangi' }).waitFor();
    expect(await page.locator('.chip.note', { hasText: 'Belum' }).count()).toBe(5);
    await page.getByRole('button', { name: 'Kirim tautan masuk' }).click();
    await page.getByRole('button', { name: 'Salin' }).click();
    await page.getByText('Sudah disalin.').waitFor();
    expect(await page.getByRole('link', { name: 'Buka WhatsApp' }).count()).toBe(0);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const hers = await givenSomebody(given.browser, PHONE);
    await whenEntering(hers.page, linkIn(copied));
    await hers.page.getByRole('heading', { name: 'Halo, Sekar Wangi!' }).waitFor();
  });

  it('gives her a number, to which the next link goes', async () => {
    await page.getByText('Ubah nama atau nomor').click();
    await page.getByLabel('Nomor WhatsApp (boleh kosong)').fill('0811 222 3333');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan.').waitFor();
    const opened = given.visitor.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Kirim tautan masuk' }).click();
    await (await opened).close();
    expect(chats.at(-1)?.pathname).toBe('/628112223333');
  });

  it('finds on record whom she added, changed and let in', async () => {
    await whenOpening(given.visitor, given.system, '/catatan');
    for (const line of ['Anggota ditambahkan', 'Nama atau nomor diubah', 'Tautan masuk dibuat'])
      await page.getByText(line).first().waitFor();
    expect(given.visitor.complaints).toEqual([]);
  });
});
