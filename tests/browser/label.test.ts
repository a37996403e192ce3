import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStandingSystem, photoPath, type StandingSystem } from './fixtures/standing-system.ts';
import { overflow, smallTargets } from './steps/looking.ts';
import { givenMember, openBrowser, type Visitor, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

describe('a maker and her label', () => {
  let system: StandingSystem;
  let browser: Browser;
  let visitor: Visitor;
  let page: Page;

  beforeAll(async () => {
    system = await openStandingSystem({ demo: false });
    browser = await openBrowser();
    visitor = await givenMember(browser, system, 'kenanga', PHONE);
    page = visitor.page;
  });
  afterAll(async () => {
    await browser.close();
    await system.close();
  });

  it('chooses a look by her own picture in every theme there is', async () => {
    await whenOpening(visitor, system, '/produk/contoh-kenanga');
    const before = await page.locator('.picture').getAttribute('src');
    await page.getByText('Ganti tampilan').click();
    const looks = page.locator('.looks button[aria-pressed]');
    await looks.first().waitFor();
    expect(await looks.count()).toBeGreaterThanOrEqual(2);
    expect(await page.locator('.looks [aria-pressed="true"]').count()).toBe(1);
    const other = page.locator('.looks [aria-pressed="false"]').first();
    const name = await other.innerText();
    await other.click();
    await page.locator('.looks [aria-pressed="true"]', { hasText: name.trim() }).waitFor();
    await page.waitForFunction(
      (old) => document.querySelector('.picture')?.getAttribute('src') !== old,
      before,
    );
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
  });

  it('adds a further photo for a carousel and takes it away again', async () => {
    await page.getByText('Foto tambahan').click();
    await page.getByLabel('Tambah foto').setInputFiles(photoPath('products-02.jpg'));
    await page.getByAltText('Foto ke-2').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Hapus foto ke-2' }).click();
    await page.getByAltText('Foto ke-2').waitFor({ state: 'detached' });
  });

  it('keeps what stands folded away when she changes her words', async () => {
    await whenOpening(visitor, system, '/produk/contoh-kenanga/kata');
    await page.getByText('Lebih lengkap (boleh dilewati)').click();
    await page.getByText('Buatan rumah').click();
    await page.getByLabel('Isi paket').fill('isi 3 bungkus');
    await page.getByText('Dalam bahasa Inggris').click();
    await page.locator('#field-name-en').fill('Instant tiwul');
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    await page.locator('.picture').waitFor();
    await whenOpening(visitor, system, '/produk/contoh-kenanga/kata');
    await page.getByText('Lebih lengkap (boleh dilewati)').click();
    expect(await page.getByLabel('Isi paket').inputValue()).toBe('isi 3 bungkus');
    expect(await page.getByLabel('Buatan rumah').isChecked()).toBe(true);
    expect(await page.locator('#field-name-en').inputValue()).toBe('Instant tiwul');
  });

  it('is told near the field what is wrong with a shop’s link', async () => {
    await page.getByLabel('Tautan toko').fill('wa.me/62800');
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    const wrong = page.locator('.wrong', { hasText: 'Tautan toko' });
    await wrong.locator('.fault').waitFor();
    expect(await page.locator('.wrong').count()).toBe(1);
    await page.getByLabel('Tautan toko').fill('');
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    await page.locator('.picture').waitFor();
  });

  it('is told which items of the law a label lacks, and then saves the PDF', async () => {
    await whenOpening(visitor, system, '/produk/contoh-kenanga/cetak');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    await page.getByText('Label belum bisa dicetak: kode produksi belum diisi.').waitFor();
    await page.getByLabel('Kode produksi').fill('A1');
    await page.getByLabel('Tanggal produksi').fill('2026-12-01');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    const save = page.getByRole('link', { name: 'Simpan PDF' });
    await save.waitFor();
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('etalase-label.pdf');
    expect((await overflow(page)).by).toBe(0);
  });

  it('fills in her brand, and sends a logo that is shown', async () => {
    await whenOpening(visitor, system, '/merek');
    await page.getByLabel('Semboyan').fill('Dari lereng untuk kawan');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Merek tersimpan.', { exact: false }).waitFor();
    await page.getByLabel('Pilih logo').setInputFiles(photoPath('products-03.jpg'));
    await page.locator('img.logo').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('button', { name: 'Hapus logo' }).click();
    await page.locator('img.logo').waitFor({ state: 'detached' });
    expect(visitor.complaints).toEqual([]);
  });
});
