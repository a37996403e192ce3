import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { photoPath } from './fixtures/standing-system.ts';
import { givenSystem } from './steps/given-system.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import {
  givenProduct,
  sayNobodyIsInIt,
  untilOnDisk,
  whenGoingToFacts,
  whenPreviewing,
} from './steps/making.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

/** A phone that has a share sheet: keeps what it was given where the test can read it. */
const withShareSheet = (): void => {
  Object.assign(navigator, {
    canShare: () => true,
    share: async ({ files, text }: ShareData) => {
      const [file] = files ?? [];
      Object.assign(window, { shared: { type: file?.type, size: file?.size, text } });
    },
  });
};

describe('a member shares her product', () => {
  const given = givenSystem({ demo: false });

  const whenEditingCaption = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('button', { name: 'Ubah tulisan' }).click();
    await page.getByLabel('Tulisan').fill(text);
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
  };

  it('uses her own caption, and refuses a claim in it with a reason', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Tiwul sore');
    await whenEditingCaption(page, 'Tiwul ini menyembuhkan maag.');
    await page.locator('.fault').first().waitFor();
    expect(await page.getByLabel('Tulisan').inputValue()).toBe('Tiwul ini menyembuhkan maag.');
    await page.getByLabel('Tulisan').fill('Tiwul sore, masih hangat. Pesan ke Kenanga 0800-0000-0101.');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Tulisan tersimpan.').waitFor();
    expect(await focused(page)).toBe('Tulisan tersimpan.');
    await page.reload();
    await page.locator('.caption').first().waitFor();
    expect(await page.locator('.caption').first().innerText()).toContain('masih hangat');
    expect(complaints).toEqual([]);
  });

  it('hands picture and caption to the share sheet of the phone', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await page.addInitScript(withShareSheet);
    await page.reload();
    await givenProduct(page, 'Cenil warna');
    await page.getByRole('button', { name: 'Kirim ke grup WA' }).click();
    await page.waitForFunction(() => 'shared' in window);
    const shared = await page.evaluate(
      () => (window as unknown as { shared: Record<string, unknown> }).shared,
    );
    expect(shared['type']).toBe('image/jpeg');
    expect(shared['size']).toBeGreaterThan(10_000);
    expect(shared['text']).toContain('Cenil warna');
  });

  it('shows the way by hand when the picture cannot be fetched, and shares no error page instead', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await page.addInitScript(withShareSheet);
    await page.reload();
    const refused: string[] = [];
    await page.route('**/media/**', (route) => {
      if (route.request().resourceType() !== 'fetch') return route.continue();
      refused.push(route.request().url());
      return route.fulfill({ status: 403, body: 'Forbidden' });
    });
    await givenProduct(page, 'Cenil putih');
    await page.getByRole('button', { name: 'Kirim ke grup WA' }).click();
    await page.getByRole('link', { name: 'Buka WhatsApp' }).waitFor();
    expect(refused).not.toEqual([]);
    expect(await page.evaluate(() => 'shared' in window)).toBe(false);
  });

  it('shows the way by hand on a phone without a share sheet', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Gethuk lindri');
    await page.getByRole('button', { name: 'Kirim ke grup WA' }).click();
    const link = page.getByRole('link', { name: 'Buka WhatsApp' });
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.origin).toBe('https://wa.me');
    expect(address.searchParams.get('text')).toContain('Gethuk lindri');
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Simpan gambar' }).click();
    expect((await saving).suggestedFilename()).toBe('etalase.jpg');
  });

  it('saves a price that she typed before she tapped elsewhere, and shares the old one no more', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Klepon pandan');
    const product = page.url();
    await page.getByRole('link', { name: 'Kata dan harga' }).click();
    await page.getByLabel('Harga (Rp)').fill('17rb');
    await untilOnDisk(page, '17rb');
    await page.goto(product);
    await page.getByRole('switch', { name: 'Habis' }).click();
    await page.getByText('Ya, habis').waitFor();
    await page.getByRole('link', { name: 'Kata dan harga' }).click();
    await whenPreviewing(page);
    await page.getByText('Rp 17.000', { exact: false }).first().waitFor();
    await page.getByText('Ya, habis').waitFor();
    await page.getByRole('button', { name: 'Kirim ke grup WA' }).click();
    const address = await page.getByRole('link', { name: 'Buka WhatsApp' }).getAttribute('href');
    const text = new URL(address ?? '').searchParams.get('text')?.replaceAll(/\s/g, ' ');
    expect(text).toContain('Rp 17.000');
    expect(text).not.toContain('Rp 15.000');
  });

  it('keeps what she tapped when an answer from before the tap comes after it', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Klepon labu');
    await page.getByRole('link', { name: 'Beranda' }).click();
    let letGo = (): void => undefined;
    const tapped = new Promise<void>((resolve) => (letGo = resolve));
    let tell = (): void => undefined;
    const late = new Promise<void>((resolve) => (tell = resolve));
    await page.route(/\/api\/products\/[^/]+$/, async (route) => {
      const answer = await route.fetch();
      await tapped;
      await route.fulfill({ response: answer });
      tell();
    });
    await page.getByRole('link', { name: 'Klepon labu' }).click();
    await page.getByRole('switch', { name: 'Habis' }).click();
    await page.getByText('Ya, habis').waitFor();
    letGo();
    await late;
    await page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 200))),
    );
    expect(await page.getByRole('switch', { name: 'Habis' }).getAttribute('aria-checked')).toBe('true');
  });

  it('asks which of two texts holds when it was changed on another phone, and can keep hers', async () => {
    const hers = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(hers.page, 'Klepon ubi');
    const facts = `${hers.page.url()}/kata`;
    await hers.page.goto(facts);
    await hers.page.getByLabel('Harga (Rp)').fill('18rb');
    const other = await givenMember(given.browser, given.system, 'kenanga');
    await other.page.goto(facts);
    await other.page.getByLabel('Harga (Rp)').fill('20rb');
    await whenPreviewing(other.page);
    await other.page.getByText('Rp 20.000', { exact: false }).first().waitFor();

    await whenPreviewing(hers.page);
    await hers.page.getByText('sudah diubah sejak kamu membukanya', { exact: false }).waitFor();
    expect(await hers.page.getByRole('button', { name: 'Pakai yang terbaru' }).isVisible()).toBe(true);
    await hers.page.getByRole('button', { name: 'Simpan tulisan ini' }).click();
    await hers.page.getByText('Rp 18.000', { exact: false }).first().waitFor();
  });

  it('takes the newest facts when she asks for them, and still sends the photo that she had chosen', async () => {
    const hers = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(hers.page, 'Klepon jagung');
    const product = hers.page.url();
    const before = await hers.page.locator('.picture').getAttribute('src');
    await hers.page.goto(`${product}/foto`);
    await hers.page.getByLabel('Galeri').setInputFiles(photoPath('products-02.jpg'));
    await hers.page.locator('.focus-photo img[src^="blob:"]').waitFor();
    await whenGoingToFacts(hers.page);
    await hers.page.getByLabel('Harga (Rp)').fill('18rb');
    const other = await givenMember(given.browser, given.system, 'kenanga');
    await other.page.goto(`${product}/kata`);
    await other.page.getByLabel('Harga (Rp)').fill('20rb');
    await whenPreviewing(other.page);
    await other.page.getByText('Rp 20.000', { exact: false }).first().waitFor();

    await whenPreviewing(hers.page);
    await hers.page.getByRole('button', { name: 'Pakai yang terbaru' }).click();
    await hers.page.getByText('Foto barumu belum terkirim', { exact: false }).waitFor();
    expect(await focused(hers.page)).toContain('Foto barumu belum terkirim');
    expect(await hers.page.getByLabel('Harga (Rp)').inputValue()).toBe('20.000');
    await whenPreviewing(hers.page);
    await hers.page.getByText('Rp 20.000', { exact: false }).first().waitFor();
    await hers.page.waitForFunction(
      (old) => document.querySelector('.picture')?.getAttribute('src') !== old,
      before,
    );
  });

  it('shows before sharing where and when it goes out, and how it will look', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Tiwul yang dilihat dulu');
    await sayNobodyIsInIt(page);
    await page.getByText(/^Tayang di \d+ tempat$/).waitFor();
    expect(await page.getByText('Sebentar lagi, dalam satu menit').count()).toBeGreaterThan(0);
    expect(await page.locator('.feed-post').count()).toBe(2);
    await page.locator('.feed-post .caption', { hasText: 'Tiwul yang dilihat dulu' }).first().waitFor();
    // The button is on the screen from its top on.
    await page.evaluate(() => scrollTo(0, 0));
    const button = page.getByRole('button', { name: 'Bagikan ke semua halaman' });
    const { y = Infinity, height = 0 } = (await button.boundingBox()) ?? {};
    expect(y + height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);
    expect(complaints).toEqual([]);
  });

  it('says after sharing where it goes out, when, and who is left out and why', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Tiwul untuk semua');
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    // Nothing is shared before she says who is in the photo.
    await page.getByText('Jawab dulu siapa yang terlihat di foto', { exact: false }).waitFor();
    expect(await page.getByRole('link', { name: 'Ganti foto' }).count()).toBe(1);
    await sayNobodyIsInIt(page);
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    expect(await page.locator('.slot').count()).toBeGreaterThan(5);
    expect(await page.locator('.slot time').first().innerText()).toMatch(/^\d\d\.\d\d$/);
    // The group reads how many have not agreed, not who.
    const leftOut = page.locator('.reason', { hasText: 'Belum memberi izin untuk halamannya sendiri.' });
    expect(await leftOut.locator('strong').innerText()).toBe('1 anggota');
    expect(await page.locator('.reason', { hasText: 'Teratai' }).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('shows a page owner the picture first and lets her edit, skip or say yes', async () => {
    const maker = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(maker.page, 'Tiwul menunggu');
    await sayNobodyIsInIt(maker.page);
    await maker.page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    // Melati has given no standing OK: both of her pages wait for her, once their posts and pictures are made.
    const asked = maker.page.locator('.slot', { hasText: 'Penjual: Melati' });
    await asked.filter({ hasText: 'Menunggu pemilik halaman' }).nth(1).waitFor();
    const owner = await givenMember(given.browser, given.system, 'melati');
    const reviews = owner.page.locator('.review', { hasText: 'Tiwul menunggu' });
    // One at a time, unless she wants to see all.
    await owner.page.locator('.review .caption').first().waitFor();
    expect(await owner.page.locator('.review').count()).toBe(1);
    await owner.page.getByRole('button', { name: /^\d+ lagi menunggu$/ }).click();
    await reviews.first().locator('.caption').waitFor();
    expect(await reviews.count()).toBe(2);
    expect(await reviews.first().locator('img').getAttribute('alt')).not.toBe('');

    await reviews.first().getByRole('link', { name: 'Ubah tulisan atau jam' }).click();
    await owner.page.getByText('Pindah jam tayang').click();
    await owner.page.getByRole('button', { name: 'Pindahkan' }).waitFor();
    await whenEditingCaption(owner.page, 'Dari teman saya Kenanga. Pesan ke Melati 0800-0000-0102.');
    await owner.page.getByText('Tulisan baru tersimpan.').waitFor();
    await whenOpening(owner, given.system, '/');
    await owner.page.getByRole('button', { name: /^\d+ lagi menunggu$/ }).click();
    await reviews.first().getByRole('button', { name: 'Ya, tayangkan' }).click();
    await owner.page.getByText('Siap, akan tayang.').waitFor();
    await reviews.first().getByRole('button', { name: 'Lewati' }).click();
    await owner.page.getByText('Dilewati. Tidak tayang di halamanmu.').waitFor();
    await owner.page.reload();
    await owner.page.getByText('Produk saya').waitFor();
    await owner.page.waitForLoadState('networkidle');
    expect(await reviews.count()).toBe(0);
    expect(owner.complaints).toEqual([]);
  });

  it('says that what was shared today is cancelled, and shares it anew when she presses', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Tiwul batal');
    await sayNobodyIsInIt(page);
    const product = page.url();
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    const cancelled = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Batalkan promosi' }).click();
    await page.locator('main > .page > .chip', { hasText: 'Dibatalkan' }).waitFor();
    expect(await page.getByText('Siap!', { exact: false }).count()).toBe(0);

    await page.goto(product);
    await page.getByText('Tekan tombolnya kalau mau dibagikan lagi.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    expect(new URL(page.url()).pathname).toBe(`${cancelled}-2`);
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
  });

  it('stops what is not out yet when the product is sold out', async () => {
    const { page } = await givenMember(given.browser, given.system, 'kenanga');
    await page.getByText('Tiwul menunggu').click();
    await page.getByRole('switch', { name: 'Habis' }).click();
    await page.getByText('Ya, habis').waitFor();
    expect(await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).count()).toBe(0);
  });

  it('deletes a product after being told what goes and what stays, and decides again when it changed', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await page.getByText('Tiwul menunggu').click();
    await page.getByText('Tidak dijual lagi?').click();
    await page.getByRole('button', { name: 'Hapus produk ini' }).click();
    await page.getByText('Yang sudah tayang tetap tayang', { exact: false }).waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('button', { name: 'Jangan' }).click();
    expect(await focused(page)).toBe('Hapus produk ini');
    // On another phone of hers it is available again meanwhile.
    const other = await givenMember(given.browser, given.system, 'kenanga');
    await other.page.getByText('Tiwul menunggu').click();
    await other.page.getByRole('switch', { name: 'Habis' }).click();
    await other.page.getByText('Masih ada').waitFor();
    await page.getByRole('button', { name: 'Hapus produk ini' }).click();
    await page.getByRole('button', { name: 'Ya, hapus' }).click();
    await page.getByText('sudah diubah orang lain', { exact: false }).waitFor();
    await page.getByText('Masih ada').waitFor();
    await page.getByRole('button', { name: 'Hapus produk ini' }).click();
    await page.getByRole('button', { name: 'Ya, hapus' }).click();
    await page.getByText('Tiwul menunggu sudah dihapus.').waitFor();
    expect(await focused(page)).toBe('Tiwul menunggu sudah dihapus.');
    await page.getByRole('link', { name: 'Ke beranda' }).click();
    await page.getByRole('heading', { name: 'Produk saya' }).waitFor();
    expect(await page.getByText('Tiwul menunggu').count()).toBe(0);
    expect(complaints.filter((line) => !line.includes('412'))).toEqual([]);
  });

  it('switches one consent at a time, with a receipt that outlives the page', async () => {
    const visitor = await givenMember(given.browser, given.system, 'seruni');
    await whenOpening(visitor, given.system, '/izin');
    const { page } = visitor;
    const hosting = page.locator('.card', { hasText: 'Titip di halaman komunitas' });
    await hosting.getByRole('switch').waitFor();
    expect(await page.getByRole('switch').count()).toBe(5);
    await hosting.getByRole('switch').click();
    await hosting.getByText('Tersimpan. Berlaku mulai sekarang.').waitFor();
    await page.reload();
    await hosting
      .getByText(/^Dicabut \d+ \p{Lu}\p{Ll}+ 20\d\d pukul \d\d\.\d\d\sWIB, lewat aplikasi\.$/u)
      .waitFor();
    expect(await hosting.getByRole('switch').getAttribute('aria-checked')).toBe('false');
    expect(await page.locator('[role="switch"][aria-checked="true"]').count()).toBe(4);
  });
});
