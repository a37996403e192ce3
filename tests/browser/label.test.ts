import { readFile } from 'node:fs/promises';
import type { Page, Request } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { photoPath } from './fixtures/standing-system.ts';
import { givenVisit } from './steps/given-system.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow, smallTargets } from './steps/looking.ts';
import { givenMember, whenOpening } from './steps/visitor.ts';

const PHONE = { width: 360, height: 640 };

/** A disc on nothing, written without any thrift: 6.8 MB. */
const largeLogo = (): Promise<Buffer> =>
  sharp(Buffer.from('<svg viewBox="0 0 9 9" width="1300" height="1300"><circle cx="4" cy="4" r="3"/></svg>'))
    .ensureAlpha()
    .png({ compressionLevel: 0 })
    .toBuffer();

/** A photo with pixels enough to be shown half as close again. */
const largePhoto = (): Promise<Buffer> =>
  sharp(
    Buffer.from(
      '<svg viewBox="0 0 4 3" width="1440" height="1080"><rect width="4" height="3" fill="#8a6a4a"/>' +
        '<circle cx="1.6" cy="1.4" r="1" fill="#f4efe6"/><circle cx="1.5" cy="1.3" r=".5" fill="#b5432f"/></svg>',
    ),
  )
    .flatten()
    .jpeg()
    .toBuffer();

describe('a maker and her label', () => {
  const given = givenVisit({ demo: false }, 'kenanga', PHONE);
  let page: Page;
  beforeAll(() => {
    page = given.page;
  });

  it('chooses a look by her own picture in three of them, or in six more', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga');
    const before = await page.locator('.picture').getAttribute('src');
    const choice = page.locator('details', { hasText: 'Pilih tampilan' });
    const looks = choice.locator('button[aria-pressed]');
    await looks.first().waitFor();
    expect(await looks.count()).toBe(3);
    expect(await choice.locator('[aria-pressed="true"]').count()).toBe(1);
    await page.getByRole('button', { name: 'Lihat lagi' }).click();
    await looks.nth(8).waitFor();
    expect(await looks.count()).toBe(9);
    const other = choice.locator('[aria-pressed="false"]').first();
    const name = await other.innerText();
    await other.click();
    await choice.locator('[aria-pressed="true"]', { hasText: name.trim() }).waitFor();
    await page.waitForFunction(
      (old) => document.querySelector('.picture')?.getAttribute('src') !== old,
      before,
    );
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
  });

  it('moves the price to the next free corner by a tap or a key, and finds it there again', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga');
    const picture = page.locator('.picture');
    const sourceAfter = async (old: string | null): Promise<string | null> => {
      await page.waitForFunction(
        (before) => document.querySelector('.picture')?.getAttribute('src') !== before,
        old,
      );
      return picture.getAttribute('src');
    };
    const before = await picture.getAttribute('src');
    const button = page.getByRole('button', { name: 'Pindahkan harga' });
    await button.click();
    await page.getByText(/^Harga di (kanan|kiri) (atas|bawah)\.$/).waitFor();
    const first = await sourceAfter(before);
    expect(await focused(page)).toBe('Pindahkan harga');
    const said = await page.getByText(/^Harga di /).innerText();
    await button.press('Enter');
    await page.waitForFunction((old) => !document.body.innerText.includes(old), said);
    const second = await sourceAfter(first);
    expect(new Set([before, first, second]).size).toBe(3);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga');
    await picture.waitFor();
    expect(await picture.getAttribute('src')).toBe(second);
  });

  it('adds a further photo for a carousel', async () => {
    await page.getByText('Foto tambahan').click();
    const sent = { name: 'foto.jpg', mimeType: 'image/jpeg', buffer: await largePhoto() };
    await page.getByLabel('Tambah foto').setInputFiles(sent);
    await page.getByAltText('Foto ke-2').waitFor();
    expect(await smallTargets(page)).toEqual([]);
  });

  it('says of a further photo what matters in it, and shows it closer as far as it stays sharp', async () => {
    await page.getByRole('button', { name: 'Titik penting foto ke-2' }).click();
    const photo = page.getByRole('application');
    await photo.locator('img').waitFor();
    const kept = () =>
      page.waitForResponse((reply) => reply.url().endsWith('/focus') && reply.status() === 200);
    const [tapped] = await Promise.all([kept(), photo.click({ position: { x: 40, y: 40 } })]);
    expect(tapped.request().postDataJSON()).toMatchObject({ zoom: 1, photo: expect.any(String) });
    // Two fingers, a fifth farther apart than they began; the photo is drawn anew before they are lifted.
    const fingers = (events: readonly (readonly [type: string, finger: number, x: number])[]) =>
      photo.evaluate((shown, all) => {
        for (const [type, pointerId, clientX] of all) {
          const how = { pointerType: 'touch', isPrimary: pointerId === 1, bubbles: true, clientY: 50 };
          shown.dispatchEvent(new PointerEvent(type, { ...how, pointerId, clientX }));
        }
      }, events);
    await fingers([
      ['pointerdown', 1, 50],
      ['pointerdown', 2, 150],
      ['pointermove', 2, 170],
    ]);
    await photo.locator('.shown').waitFor();
    const [pinched] = await Promise.all([kept(), fingers([['pointerup', 2, 170]])]);
    expect(pinched.request().postDataJSON()).toMatchObject({ zoom: 1.2 });
    await fingers([['pointerup', 1, 50]]);
    await Promise.all([kept(), page.getByRole('button', { name: 'Lebih jauh' }).click()]);
    await Promise.all([kept(), page.getByRole('button', { name: 'Lebih jauh' }).click()]);
    const [closer] = await Promise.all([kept(), page.getByRole('button', { name: 'Lebih dekat' }).click()]);
    expect(closer.request().postDataJSON()).toMatchObject({ zoom: 1.1 });
    const [keyed] = await Promise.all([kept(), photo.press('+')]);
    expect(keyed.request().postDataJSON()).toMatchObject({ zoom: 1.2 });
    await photo.locator('.shown').waitFor();
    await page.getByText(/besar foto 120\s?%/).waitFor();
    for (let presses = 0; presses < 20; presses += 1) {
      if (await page.getByText('gambarnya jadi kabur').isVisible()) break;
      await Promise.all([kept(), photo.press('+')]);
    }
    expect(await page.getByText('gambarnya jadi kabur').isVisible()).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    expect(await barriers(page)).toEqual([]);
  });

  it('takes a further photo away again', async () => {
    await page.getByRole('button', { name: 'Hapus foto ke-2' }).click();
    await page.getByAltText('Foto ke-2').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Foto dihapus.');
  });

  it('keeps what stands folded away when she changes her description', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/kata');
    await page.getByText('Lebih lengkap (boleh dilewati)').click();
    await page.getByText('Buatan rumah').click();
    await page.getByLabel('Isi paket').fill('isi 3 bungkus');
    await page.getByText('Dalam bahasa Inggris').click();
    await page.locator('#field-name-en').fill('Instant tiwul');
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    await page.locator('.picture').waitFor();
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/kata');
    await page.getByText('Lebih lengkap (boleh dilewati)').click();
    expect(await page.getByLabel('Isi paket').inputValue()).toBe('isi 3 bungkus');
    expect(await page.getByLabel('Buatan rumah').isChecked()).toBe(true);
    expect(await page.locator('#field-name-en').inputValue()).toBe('Instant tiwul');
  });

  it('is told why her product cannot be opened, and tries again', async () => {
    const another = await givenMember(given.browser, given.system, 'kenanga', PHONE);
    const line = { code: 'access.forbidden', text: 'Ini bukan milik atau tugasmu.', retryable: false };
    let isRefused = true;
    await another.page.route(/\/api\/products\/[^/]+$/, (route) =>
      isRefused
        ? route.fulfill({ status: 403, json: { status: 403, code: line.code, problems: [line] } })
        : route.continue(),
    );
    await another.page.goto(new URL('/produk/contoh-kenanga/kata', another.page.url()).href);
    await another.page.getByText(line.text).waitFor();
    isRefused = false;
    await another.page.getByRole('button', { name: 'Coba lagi' }).click();
    const name = another.page.getByLabel('Nama produk', { exact: true });
    await name.waitFor();
    expect(await name.inputValue()).not.toBe('');
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

  it('is told at the very field which translation is refused, and reads its label in her own language', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/kata');
    await page.getByText('Lebih lengkap (boleh dilewati)').click();
    await page.getByText('Dalam bahasa Inggris').click();
    const field = page.locator('#field-words-en');
    await field.fill('Cures a cold.');
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    const wrong = page.locator('.wrong');
    await wrong.locator('.fault').first().waitFor();
    expect(await wrong.locator('label').allInnerTexts()).toEqual(['Beberapa kata (Inggris)']);
    expect(
      await field.evaluate((input) => [input.getAttribute('lang'), input === document.activeElement]),
    ).toEqual(['en', true]);
    expect(
      await page
        .locator('label')
        .evaluateAll((labels) => labels.filter((one) => one.closest('[lang="en"]')).length),
    ).toBe(0);
    await field.fill('');
    await page.getByRole('button', { name: 'Lihat hasilnya' }).click();
    await page.locator('.picture').waitFor();
  });

  it('is taken to the field of her brand that is refused, and told near the button', async () => {
    await whenOpening(given.visitor, given.system, '/merek');
    const name = page.getByLabel('Nama merek');
    const before = await name.inputValue();
    await name.fill('');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Ada 1 yang perlu diperbaiki.', { exact: false }).waitFor();
    expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
    await name.fill(before);
  });

  it('is told which items of the law a label lacks, and then saves the PDF', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/cetak');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    await page.getByText('Label belum bisa dicetak: kode produksi belum diisi.').waitFor();
    await page.getByLabel('Kode produksi').fill('A1');
    await page.getByLabel('Tanggal produksi').fill('2026-12-01');
    await page.getByRole('button', { name: 'Buat PDF' }).click();
    const save = page.getByRole('link', { name: 'Simpan PDF' });
    await save.waitFor();
    expect(await focused(page)).toBe('PDF siap disimpan atau dicetak.');
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('etalase-label.pdf');
    expect((await overflow(page)).by).toBe(0);
  });

  it('saves a picture for the app of a thermal printer, of the roll alone', async () => {
    await whenOpening(given.visitor, given.system, '/produk/contoh-kenanga/cetak');
    const picture = page.getByText('Gambar PNG, untuk aplikasi printer');
    await page.getByText('Gulungan thermal 58 mm').click();
    await picture.click();
    await page.getByLabel('Kode produksi').fill('A1');
    await page.getByRole('button', { name: 'Buat PNG' }).click();
    const save = page.getByRole('link', { name: 'Simpan PNG' });
    const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
    expect(download.suggestedFilename()).toBe('etalase-label.png');
    expect((await overflow(page)).by).toBe(0);
    await page.getByText('Sedang 92', { exact: false }).click();
    await page.getByRole('button', { name: 'Buat PDF' }).waitFor();
    expect(await picture.count()).toBe(0);
  });

  it('fills in her brand, and sends a logo that is shown', async () => {
    await whenOpening(given.visitor, given.system, '/merek');
    await page.getByLabel('Semboyan').fill('Dari lereng untuk kawan');
    await page.getByRole('button', { name: 'Simpan', exact: true }).click();
    await page.getByText('Merek tersimpan.', { exact: false }).waitFor();
    const pick = page.getByLabel('Pilih logo');
    const hasFocus = () => pick.evaluate((input) => input === document.activeElement);
    let letArrive = (): void => undefined;
    const mayArrive = new Promise<void>((resolve) => {
      letArrive = resolve;
    });
    await page.route('**/logo', async (route) => {
      await mayArrive;
      await route.continue();
    });
    let opened = 0;
    page.on('filechooser', () => (opened += 1));
    await pick.focus();
    await pick.setInputFiles(photoPath('products-03.jpg'));
    // While it goes up, the button keeps the focus and opens nothing.
    await page.locator('.pick[aria-busy="true"]').waitFor();
    await pick.press('Space');
    expect(await hasFocus()).toBe(true);
    letArrive();
    await page.locator('img.logo').waitFor();
    expect([await hasFocus(), opened]).toEqual([true, 0]);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    await page.getByRole('button', { name: 'Hapus logo' }).click();
    await page.locator('img.logo').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Logo dihapus.');
    expect(given.visitor.complaints).toEqual([]);
  });

  it('changes the number that buyers order from her at, which is told at the field when it is wrong', async () => {
    await whenOpening(given.visitor, given.system, '/saya');
    await page.getByText('Nomor pesanan: 0800', { exact: false }).waitFor();
    await page.getByText('Ubah nomor WhatsApp saya').click();
    const number = page.getByLabel('Nomor WhatsApp saya', { exact: false });
    await number.fill('0811 dua');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.locator('.wrong', { hasText: 'angka saja' }).waitFor();
    expect(await number.evaluate((input) => input === document.activeElement)).toBe(true);
    expect(await smallTargets(page)).toEqual([]);
    expect((await overflow(page)).by).toBe(0);
    // At the end of the page the menu covers nothing.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await barriers(page)).toEqual([]);
    await number.fill('(0811) 222.3333');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Tersimpan. Mulai sekarang nomor ini yang dipakai.').waitFor();
    await page.getByText('Nomor pesanan: 0811 222 3333', { exact: false }).waitFor();
    await page.reload();
    await page.getByText('Nomor pesanan: 0811 222 3333', { exact: false }).waitFor();
  });

  it('takes home what is stored about her, in a file named after the day', async () => {
    await whenOpening(given.visitor, given.system, '/saya');
    await page.getByText('Data saya', { exact: true }).click();
    await page.getByRole('button', { name: 'Kumpulkan data saya' }).click();
    await page.getByText('Sudah lengkap.').waitFor();
    expect(await focused(page)).toBe('Sudah lengkap.');
    expect((await overflow(page)).by).toBe(0);
    expect(await smallTargets(page)).toEqual([]);
    // At the end of the page the menu covers nothing.
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await barriers(page)).toEqual([]);
    const saving = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh data saya' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(/^etalase-\d{4}-\d\d-\d\d\.json$/);
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toMatchObject({
      member: { id: 'kenanga' },
      products: [{ id: 'contoh-kenanga' }],
    });
  });

  it('makes a large logo small before it goes up, and sends nothing that would be too large', async () => {
    await whenOpening(given.visitor, given.system, '/merek');
    const sent: Request[] = [];
    page.on('request', (request) => {
      if (request.method() === 'PUT') sent.push(request);
    });
    const pick = (buffer: Buffer) =>
      page.getByLabel('Pilih logo').setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer });
    await pick(Buffer.alloc(4_500_000, 1));
    await page.getByText('Ini belum bisa diterima.', { exact: false }).waitFor();
    expect(sent).toEqual([]);
    await pick(await largeLogo());
    await page.locator('img.logo').waitFor();
    expect(sent).toHaveLength(1);
    expect((await sent[0]?.sizes())?.requestBodySize).toBeLessThan(250_000);
    const kept = await page.request.get(
      new URL((await page.locator('img.logo').getAttribute('src')) ?? '', given.system.url).href,
    );
    expect((await sharp(await kept.body()).stats()).isOpaque).toBe(false);
  });
});
