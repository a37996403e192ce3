import { describe, expect, it } from 'vitest';
import { heicOf } from '../factories/heic.ts';
import { photoPath } from './fixtures/standing-system.ts';
import { givenSystem } from './steps/given-system.ts';
import {
  givenProduct,
  untilOnDisk,
  whenGoingToFacts,
  whenPreviewing,
  whenPickingPhoto,
  whenWriting,
} from './steps/making.ts';
import { barriers } from './steps/barriers.ts';
import { givenFinger, boxOf } from './steps/finger.ts';
import { smallTargets } from './steps/looking.ts';
import { givenMember, givenSomebody, type Visitor, whenEntering, whenOpening } from './steps/visitor.ts';

describe('a member makes a product', () => {
  const given = givenSystem({ demo: false });

  const thenNobodyComplains = ({ complaints }: Visitor): void => expect(complaints).toEqual([]);

  it('tells who has no session to ask for a link', async () => {
    const { page } = await givenSomebody(given.browser);
    await page.goto(`${given.system.url}/izin`);
    await page.getByRole('heading', { name: 'Selamat datang di Etalase' }).waitFor();
    expect(await page.getByText('minta tautan ke koordinator').isVisible()).toBe(true);
    expect(await page.locator('nav.menu').count()).toBe(0);
  });

  it('says hello by name after the link, keeps the secret out of the address, and takes the link once', async () => {
    const link = await given.system.link('kenanga');
    const visitor = await givenSomebody(given.browser);
    await whenEntering(visitor.page, link);
    await visitor.page.getByRole('heading', { name: 'Halo, Kenanga!' }).waitFor();
    expect(visitor.page.url()).toBe(`${given.system.url}/masuk`);

    const other = await givenSomebody(given.browser);
    await whenEntering(other.page, link);
    await other.page.getByRole('heading', { name: 'Tautan ini tidak bisa dipakai' }).waitFor();
    // The next link in the same tab works.
    await whenEntering(other.page, await given.system.link('melati'));
    await other.page.getByRole('heading', { name: 'Halo, Melati!' }).waitFor();
    thenNobodyComplains(visitor);
  });

  it('lets her go on as who she is when she taps her old link again', async () => {
    const link = await given.system.link('kenanga');
    const visitor = await givenSomebody(given.browser);
    const { page } = visitor;
    for (const heading of ['Halo, Kenanga!', 'Tautan ini tidak bisa dipakai']) {
      await whenEntering(page, link);
      await page.getByRole('heading', { name: heading }).waitFor();
    }
    await page.getByRole('button', { name: 'Lanjut sebagai Kenanga' }).click();
    await page.getByRole('heading', { name: 'Halo, Kenanga', exact: true }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/');
    thenNobodyComplains(visitor);
  });

  it('shows the way out of WhatsApp first, and uses the link up in neither before she presses', async () => {
    const link = await given.system.link('seruni');
    const userAgent =
      'Mozilla/5.0 (Linux; Android 10; K) Chrome/141.0.0.0 Mobile Safari/537.36 [WA4A/2.25.32.75;]';
    const inside = await givenSomebody(given.browser, undefined, {
      userAgent,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await inside.page.goto(link);
    await inside.page.getByText('Kamu masih di dalam aplikasi lain', { exact: false }).waitFor();
    const chrome = await inside.page.getByRole('link', { name: 'Buka di Chrome' }).getAttribute('href');
    expect(chrome).toMatch(/^intent:\/\/.*\/masuk#[\w-]{16,}#Intent;/);
    await inside.page.getByRole('button', { name: 'Salin' }).click();
    await inside.page.getByText('Sudah disalin.').waitFor();
    const copied = await inside.page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(link);
    expect(await barriers(inside.page)).toEqual([]);
    expect(await smallTargets(inside.page)).toEqual([]);

    const hers = await givenSomebody(given.browser);
    await whenEntering(hers.page, copied);
    await hers.page.getByRole('heading', { name: 'Halo, Seruni!' }).waitFor();
    thenNobodyComplains(inside);
  });

  it('says that signing out needs a signal when somebody else was let in', async () => {
    const { page, context } = await givenSomebody(given.browser);
    await whenEntering(page, await given.system.link('melati'));
    await page.getByRole('heading', { name: 'Halo, Melati!' }).waitFor();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Bukan Melati? Keluar' }).click();
    await page.getByText('Belum ada jawaban.', { exact: false }).waitFor();
    await context.setOffline(false);
    await page.getByRole('button', { name: 'Bukan Melati? Keluar' }).click();
    await page.getByRole('heading', { name: 'Selamat datang di Etalase' }).waitFor();
    expect(await page.locator('nav.menu').count()).toBe(0);
  });

  it('makes pictures in every format from one photo and a short description', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await givenProduct(page, 'Nasi jagung daun');
    expect(await page.locator('.strip img').count()).toBe(5);
    const shown = await page
      .locator('.strip img')
      .evaluateAll((images) =>
        images.map((image) => [
          Number(image.getAttribute('width')),
          (image as HTMLImageElement).naturalWidth,
        ]),
      );
    expect(shown.map(([whole]) => whole)).toEqual([1080, 1080, 1080, 1200, 640]);
    // A strip shows thumbnails: the whole pictures would be a megabyte.
    for (const [, small = 0] of shown) expect(small).toBeLessThan(640);
    const received = given.system.photosReceived.at(-1);
    expect(received).toBeGreaterThan(20_000);
    expect(received).toBeLessThanOrEqual(250_000);
    expect(await page.locator('.caption').first().innerText()).toContain('0800-0000-0101');
    thenNobodyComplains(visitor);
  });

  it('refuses what is no photo before a word is typed, and leaves no product behind', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await page.getByRole('link', { name: 'Foto produk' }).click();
    const choose = (name: string, buffer: Buffer) =>
      page.getByLabel('Galeri').setInputFiles({ name, mimeType: 'image/jpeg', buffer });
    await choose('clip.jpg', Buffer.from('\0\0\0\x18ftypmp42\0\0\0\0mp42isom', 'latin1'));
    await page.getByText('Ini video.', { exact: false }).waitFor();
    await choose('catatan.jpg', Buffer.from('Beli gula dua kilo.'));
    await page.getByText('Berkas ini bukan foto.', { exact: false }).waitFor();
    await choose('rusak.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]));
    await page.getByText('mungkin rusak', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Lanjut: beberapa kata' }).count()).toBe(0);
    await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
    await page.locator('.focus-photo img').waitFor();
    expect(await page.getByText('mungkin rusak', { exact: false }).count()).toBe(0);
    thenNobodyComplains(visitor);
  });

  it('shows an unfinished product with its photo, discards it, and brings it back', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await page.getByLabel('Nama produk', { exact: true }).fill('Onde-onde');
    await untilOnDisk(page, 'Onde-onde');
    await whenOpening(visitor, given.system, '/');
    const draft = page.locator('.rows > li', { hasText: 'Onde-onde' });
    expect(await draft.locator('img').getAttribute('src')).toMatch(/^blob:/);
    await page.getByRole('button', { name: 'Buang Onde-onde' }).click();
    await page.getByText('Onde-onde dibuang dari ponsel ini.').waitFor();
    expect(await draft.count()).toBe(0);
    await page.getByRole('button', { name: 'Batal buang' }).click();
    await draft.waitFor();
    await page.getByRole('button', { name: 'Buang Onde-onde' }).click();
    await page.getByText('Onde-onde dibuang dari ponsel ini.').waitFor();
    await page.reload();
    await page.getByText('Produk saya').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { name: 'Belum selesai' }).count()).toBe(0);
    thenNobodyComplains(visitor);
  });

  it('sends a large photo that this browser cannot open past the API', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    const posted = page.waitForRequest((request) => request.url().endsWith('/media/uploads'));
    await page.getByRole('link', { name: 'Foto produk' }).click();
    // Cameras append things of their own to a photo.
    const buffer = Buffer.concat([heicOf(), Buffer.alloc(4_500_000)]);
    await page.getByLabel('Galeri').setInputFiles({ name: 'IMG_0001.HEIC', mimeType: '', buffer });
    await page.getByText('tidak bisa ditampilkan di ponsel ini').waitFor();
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Sagon kelapa', price: '9000', words: 'Dipanggang di tungku.' });
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
    expect((await posted).method()).toBe('POST');
    expect(given.system.photosReceived.at(-1)).toBeLessThan(1000);
    thenNobodyComplains(visitor);
  });

  it('takes the point where she taps or drags, and leaves it where it was when she scrolls past', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenPickingPhoto(page);
    const point = () => page.locator('.core').getAttribute('cx');
    const middle = await point();
    const { x, y, width, height } = await boxOf(page.locator('.focus-photo'));
    const left = { x: x + width / 4, y: y + height / 2 };
    const finger = await givenFinger(page);
    // A page that was swiped scrolls on for a moment, and the next tap would meet something else.
    const standsStill = await page.evaluateHandle(() => {
      const state = { is: false };
      addEventListener('scrollend', () => (state.is = true), true);
      return state;
    });
    await finger([left, ...[20, 60, 100, 140].map((up) => ({ ...left, y: left.y - up }))]);
    await page.waitForFunction(() => scrollY > 50);
    expect(await point()).toBe(middle);
    await page.waitForFunction(({ is }) => is, standsStill);
    await page.evaluate(() => scrollTo(0, 0));
    await finger([left]);
    await page.waitForFunction((was) => document.querySelector('.core')?.getAttribute('cx') !== was, middle);
    expect(Number.parseFloat((await point()) ?? '')).toBeCloseTo(25, 0);

    // What is dragged is kept where it ends, not at every step: each time the photo is written, too.
    const writes = await page.evaluateHandle(() => {
      const count = { puts: 0 };
      IDBObjectStore.prototype.put = new Proxy(Reflect.get(IDBObjectStore.prototype, 'put'), {
        apply: (put, store, given) => {
          // What the app has loaded is counted in another store, at any moment.
          if (store instanceof IDBObjectStore && store.name === 'drafts') count.puts += 1;
          return Reflect.apply(put, store, given);
        },
      });
      return count;
    });
    await page.mouse.move(left.x, left.y);
    await page.mouse.down();
    await page.mouse.move(x + (width * 3) / 4, left.y, { steps: 8 });
    expect(Number.parseFloat((await point()) ?? '')).toBeCloseTo(75, 0);
    await page.mouse.up();
    await page.waitForFunction(({ puts }) => puts > 0, writes);
    expect(await writes.jsonValue()).toEqual({ puts: 1 });
    expect(Number.parseFloat((await point()) ?? '')).toBeCloseTo(75, 0);
    thenNobodyComplains(visitor);
  });

  it('makes a product on a phone whose storage is full, and says to send it now', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await whenPickingPhoto(page);
    await page.getByText('Penyimpanan ponsel ini penuh', { exact: false }).waitFor();
    await whenGoingToFacts(page);
    await page.getByText('Penyimpanan ponsel ini penuh', { exact: false }).waitFor();
    await whenWriting(page, { name: 'Jenang lereng', price: '6000', words: 'Diaduk tiga jam.' });
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
    await page.getByRole('heading', { name: 'Jenang lereng' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('keeps the fields still while a number is saved, and gives the focus back', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenOpening(visitor, given.system, '/saya');
    await page.getByText('Ubah nomor WhatsApp saya').click();
    const field = page.locator('#field-my-phone');
    let answer = (): void => undefined;
    const asked = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/me/phone', async (route) => {
      await asked;
      await route.continue();
    });
    await field.fill('0811 222 3333');
    await field.press('Enter');
    await page.locator('#field-my-phone:disabled').waitFor();
    answer();
    await page.locator('#field-my-phone:focus').waitFor();
    await page.getByText('Tersimpan', { exact: false }).first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('takes refused words out of her text with one tap', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Keripik talas', price: '9000', words: 'Talas sehat, diiris tipis.' });
    await whenPreviewing(page);
    const words = page.getByLabel('Beberapa kata', { exact: true });
    await page.getByRole('button', { name: 'Hapus "sehat"' }).click();
    expect(await words.inputValue()).toBe('Talas, diiris tipis.');
    await whenPreviewing(page);
    await page.getByRole('heading', { name: 'Keripik talas' }).waitFor();
    thenNobodyComplains(visitor);
  });

  it('keeps photo, point and facts when the page is loaded again before anything was sent', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenPickingPhoto(page);
    await page.locator('.focus-photo').click({ position: { x: 30, y: 30 } });
    const point = await page.locator('.core').getAttribute('cx');
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Geblek belum jadi', price: '5000', words: 'Digoreng sore.' });
    await untilOnDisk(page, 'Digoreng sore.');
    await page.reload();
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toBe('Geblek belum jadi');
    expect(await page.getByLabel('Beberapa kata', { exact: true }).inputValue()).toBe('Digoreng sore.');
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.locator('.focus-photo img').waitFor();
    expect(await page.locator('.core').getAttribute('cx')).toBe(point);

    await whenOpening(visitor, given.system, '/');
    await page.getByText('Geblek belum jadi').first().waitFor();
    await page.getByRole('link', { name: 'Lanjutkan' }).click();
    expect(await page.getByLabel('Harga (Rp)').inputValue()).toBe('5000');
    thenNobodyComplains(visitor);
  });

  it('says at the field what may not be claimed, with the wording that may, and loses nothing', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page } = visitor;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Wedang uwuh', price: '12.5', words: 'Berkhasiat mengobati batuk.' });
    await whenPreviewing(page);
    const price = page.locator('.field', { has: page.getByLabel('Harga (Rp)') });
    expect(await price.locator('.fault').innerText()).toContain('belum terbaca');
    await page.getByLabel('Harga (Rp)').fill('12.500');
    expect(await price.locator('.fault').count()).toBe(0);

    await whenPreviewing(page);
    const description = page.locator('.field', { has: page.getByLabel('Beberapa kata', { exact: true }) });
    await description.locator('.fault').first().waitFor();
    expect(await description.locator('.better').first().innerText()).not.toBe('');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('field-words');
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toBe('Wedang uwuh');
    thenNobodyComplains(visitor);
  });

  it('waits for a signal by itself, says so, and sends once there is one', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    const { page, context } = visitor;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Combro pelosok', price: '2000', words: 'Singkong dan oncom.' });
    await context.setOffline(true);
    await whenPreviewing(page);
    await page.getByText('Menunggu sinyal… Nanti dikirim sendiri').waitFor();
    // What she would type now is not in what is sent.
    expect(await page.getByLabel('Nama produk', { exact: true }).isDisabled()).toBe(true);
    await context.setOffline(false);
    await page.locator('.picture').waitFor();
    expect(await page.getByText('Menunggu sinyal…').count()).toBe(0);
    expect(new URL(page.url()).pathname).toMatch(/^\/produk\/[0-9a-f]{32}$/);
  });

  it('goes on to the product when what she looks at on the photo’s screen has been sent', async () => {
    const { page, context } = await givenMember(given.browser, given.system, 'kenanga');
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Wajik embun', price: '4000', words: 'Ketan dan gula aren.' });
    await context.setOffline(true);
    await whenPreviewing(page);
    await page.getByText('Mengirim tulisan…').waitFor();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByText('Mengirim tulisan…').waitFor();
    await context.setOffline(false);
    await page.locator('.picture').waitFor();
    await page.getByRole('heading', { name: 'Wajik embun' }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/produk\/[0-9a-f]{32}$/);
  });

  it('shows a product that is on its way when she comes back to it, and leaves her alone where else she is', async () => {
    const { page, context } = await givenMember(given.browser, given.system, 'kenanga');
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Onde-onde lereng', price: '2000', words: 'Wijen dan kacang hijau.' });
    await context.setOffline(true);
    await whenPreviewing(page);
    await page.getByText('Mengirim tulisan…').waitFor();
    await page.getByRole('link', { name: 'Kembali' }).click();
    await page.getByText('Mengirim tulisan…').waitFor();
    expect(await page.getByLabel('Galeri').count()).toBe(0);
    await page.getByRole('link', { name: 'Lanjut: beberapa kata' }).click();
    await page.getByText('Mengirim tulisan…').waitFor();
    await page.getByRole('link', { name: 'Beranda' }).click();
    await page.getByRole('heading', { name: 'Halo, Kenanga' }).waitFor();
    const sent = page.waitForResponse((response) => response.url().endsWith('/photo') && response.ok());
    await context.setOffline(false);
    await (await sent).finished();
    await page.waitForLoadState('networkidle');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.reload();
    await page.getByRole('link', { name: /Onde-onde lereng/ }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('heading', { name: 'Belum selesai' }).count()).toBe(0);
  });
});
