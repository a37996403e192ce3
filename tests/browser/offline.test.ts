import { describe, expect, it } from 'vitest';
import { NEW_TITLE, openReplaceableApp } from './fixtures/newer-app.ts';
import { photoPath } from './fixtures/standing-system.ts';
import { givenSystem } from './steps/given-system.ts';
import {
  untilOnDisk,
  whenGoingToFacts,
  whenPreviewing,
  whenPickingPhoto,
  whenWriting,
} from './steps/making.ts';
import {
  keptPaths,
  keptPictures,
  keptReads,
  untilKept,
  whenSigningOut,
  writtenDown,
} from './steps/offline.ts';
import { givenMember, givenSomebody, type Visitor, whenEntering, whenOpening } from './steps/visitor.ts';

describe('work where there is no signal', () => {
  const given = givenSystem({ demo: false });

  /** A member who has opened the app once, with a signal. */
  const givenKeptApp = async (member: string): Promise<Visitor> => {
    const visitor = await givenMember(given.browser, given.system, member);
    await untilKept(visitor.page);
    return visitor;
  };

  it('opens the app as hers after a reload, in a new tab, and at any address', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Halo, Kenanga' }).waitFor();
    await page.getByText('Menunggu sinyal… Yang tampil terakhir dibaca').waitFor();
    await page.close();

    const next = await context.newPage();
    await next.goto(`${given.system.url}/saya`);
    await next.getByRole('heading', { name: 'Kenanga' }).waitFor();
    await next.getByRole('link', { name: 'Hasil' }).click();
    await next.getByRole('heading', { name: 'Hasil' }).waitFor();

    await context.setOffline(false);
    await next.getByText('Menunggu sinyal…').waitFor({ state: 'detached' });
    expect(new URL(next.url()).pathname).toBe('/hasil');
  });

  it('begins a product, keeps its photo and facts over a reload, and sends them with the next signal', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    await context.setOffline(true);
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Lemper dari lembah', price: '3000', words: 'Ketan dan abon.' });
    await untilOnDisk(page, 'Ketan dan abon.');
    await page.reload();
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toBe('Lemper dari lembah');
    await whenPreviewing(page);
    await page.getByText('Menunggu sinyal… Nanti dikirim sendiri').waitFor();
    await context.setOffline(false);
    await page.locator('.picture').waitFor();
  });

  it('sends what she decided without a signal at the next start, though the app was closed meanwhile', async () => {
    const visitor = await givenKeptApp('melati');
    const { page, context } = visitor;
    await whenOpening(visitor, given.system, '/izin');
    const consent = page.getByRole('switch').first();
    expect(await consent.getAttribute('aria-checked')).toBe('true');
    await context.setOffline(true);
    await consent.click();
    await page.getByText('Menunggu sinyal… Nanti dikirim sendiri').waitFor();
    await page.close();

    const next = await context.newPage();
    await next.goto(given.system.url);
    await next.getByText('Menunggu sinyal… Nanti dikirim sendiri').waitFor();
    await context.setOffline(false);
    // The page sends it, or the service worker, which no test sees.
    await next.getByText('Menunggu sinyal… Nanti dikirim sendiri').waitFor({ state: 'detached' });
    await next.goto(`${given.system.url}/izin`);
    await next.getByRole('switch', { checked: false }).first().waitFor();
    expect(await next.getByRole('switch').first().getAttribute('aria-checked')).toBe('false');
  });

  it('begins a product in a browser without workers too, once home has stood for a moment', async () => {
    const { page, context } = await givenSomebody(given.browser, undefined, { serviceWorkers: 'block' });
    const fetched = page.waitForResponse((response) => /\/assets\/make-.*\.js$/.test(response.url()));
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await (await fetched).finished();
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Foto produk' }).click();
    await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
    await page.locator('.focus-photo img').waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/produk\/[0-9a-f]{32}\/foto$/);
  });

  it('begins a product with a photo that another app shared, without a signal, and keeps it once', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    await context.setOffline(true);
    const share = (): Promise<string> =>
      page.evaluate(async () => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
        const drawn = canvas.getContext('2d');
        for (let at = 0; at < 640; at += 40) drawn?.fillRect(at, at % 240, 20, 200);
        const photo = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
        const form = new FormData();
        form.set('photo', photo ?? new Blob(), 'galeri.jpg');
        return (await fetch('/bagikan-foto', { method: 'POST', body: form, redirect: 'manual' })).type;
      });
    expect(await share()).toBe('opaqueredirect');
    await page.goto(`${given.system.url}/foto`);
    await page.locator('.focus-photo img[src^="blob:"]').waitFor();
    await page.goto(`${given.system.url}/foto`);
    await page.getByLabel('Galeri').waitFor({ state: 'attached' });
    expect(await page.locator('.focus-photo img').count()).toBe(0);
  });

  it('keeps no answer and no picture among the files of the app', async () => {
    const { page } = await givenKeptApp('kenanga');
    await page.locator('.product-list img').first().waitFor();
    const [paths = []] = Object.values(await keptPaths(page));
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => path !== '/' && !path.startsWith('/assets/'))).toEqual([]);
    expect(await writtenDown(page)).toContain('Kenanga');
  });

  it('shows the small pictures that she has seen without a signal, also those of her first visit; gone when she signs out', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    const picture = page.locator('.product-list img').first();
    await picture.waitFor();
    await page.waitForFunction(
      async () => (await caches.open('pictures').then((kept) => kept.keys())).length > 0,
    );
    const kept = await keptPictures(page);
    expect(kept.every((path) => path.endsWith('-small.jpg'))).toBe(true);
    // What the browser keeps by itself may be gone at any time: without it, they are the worker's.
    await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
    await context.setOffline(true);
    await page.reload();
    await picture.waitFor();
    await page.waitForFunction(
      () => (document.querySelector<HTMLImageElement>('.product-list img')?.naturalWidth ?? 0) > 0,
    );
    await context.setOffline(false);
    await whenSigningOut(page);
    await page.waitForFunction(async () => !(await caches.has('pictures')));
    expect(await keptPictures(page)).toEqual([]);
  });

  it('shows and keeps nothing of hers after she has signed out', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    await whenSigningOut(page);
    await context.setOffline(true);
    for (const path of ['/', '/saya', '/foto']) {
      await page.goto(`${given.system.url}${path}`);
      await page.getByText('Menunggu sinyal…').waitFor();
      expect(await page.locator('nav.menu').count()).toBe(0);
      expect(await page.locator('body').innerText()).not.toContain('Kenanga');
    }
    expect(await writtenDown(page)).not.toContain('Kenanga');
    expect(await keptReads(page)).toEqual([]);
  });

  it('shows on every screen what she has read before, and when, without a signal', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await page.locator('.product-list').getByText('Tiwul').first().waitFor();
    for (const path of ['/hasil', '/promosi', '/produk/contoh-kenanga', '/izin']) {
      await whenOpening(visitor, given.system, path);
      await page.waitForLoadState('networkidle');
    }
    await context.setOffline(true);
    for (const [path, seen] of [
      ['/', 'Tiwul'],
      ['/produk/contoh-kenanga', 'Tiwul'],
      ['/izin', 'Diizinkan'],
    ] as const) {
      await whenOpening(visitor, given.system, path);
      await page.locator('main').getByText(seen).first().waitFor();
      await page
        .getByText(/Yang tampil terakhir dibaca \p{Lu}\p{Ll}+, \d+ \p{Lu}\p{Ll}+, \d\d\.\d\d.WIB/u)
        .waitFor();
    }
    await whenOpening(visitor, given.system, '/produk/contoh-kenanga/kata');
    await page.getByLabel('Harga (Rp)').waitFor();
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toContain('Tiwul');
    await context.setOffline(false);
    await page.getByText('Menunggu sinyal…').waitFor({ state: 'detached' });
  });

  it('forgets her when the server no longer knows the phone', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    await context.clearCookies();
    await page.reload();
    await page.getByRole('heading', { name: 'Selamat datang di Etalase' }).waitFor();
    expect(await writtenDown(page)).not.toContain('Kenanga');
  });

  it('opens as who signed in last, though an answer about the one before was still on its way', async () => {
    const { page, context } = await givenKeptApp('kenanga');
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/api/visitor', async (route) => {
      const response = await route.fetch();
      await held;
      await route.fulfill({ response }).catch(() => undefined);
    });
    await whenEntering(page, await given.system.link('melati'));
    await page.getByRole('heading', { name: 'Halo, Melati!' }).waitFor();
    answer();
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.getByRole('heading', { name: 'Halo, Melati' }).waitFor();
    expect(await writtenDown(page)).not.toContain('Kenanga');
    await context.setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Halo, Melati' }).waitFor();
  });

  it('keeps what one began on a shared phone for her, out of sight of the next who signs in', async () => {
    const { page } = await givenKeptApp('kenanga');
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Rempeyek Kenanga', price: '9000', words: 'Kacang.' });
    await untilOnDisk(page, 'Kacang.');
    const unfinished = page.getByRole('heading', { name: 'Belum selesai' });
    for (const [member, greeting, count] of [
      ['melati', 'Halo, Melati', 0],
      ['kenanga', 'Halo, Kenanga', 1],
    ] as const) {
      await whenEntering(page, await given.system.link(member));
      await page.getByRole('button', { name: 'Mulai' }).click();
      await page.getByRole('heading', { name: greeting, exact: true }).waitFor();
      await page.waitForLoadState('networkidle');
      if (count > 0) await unfinished.waitFor();
      expect(await unfinished.count()).toBe(count);
      expect(await page.locator('.rows .grow', { hasText: 'Rempeyek Kenanga' }).count()).toBe(count);
    }
  });

  it('says at once that a screen is on its way, and keeps saying that it waits for a signal in sight', async () => {
    const { page } = await givenSomebody(
      given.browser,
      { width: 360, height: 640 },
      { serviceWorkers: 'block' },
    );
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.locator('.product-list').waitFor();
    let come: () => void = () => undefined;
    const signal = new Promise<void>((resolve) => {
      come = resolve;
    });
    await page.route('**/assets/report-*.js', async (route) => {
      await signal;
      await route.continue();
    });
    await page.getByRole('link', { name: 'Hasil' }).click();
    await page.getByText('Sebentar, sedang dibuka…').waitFor({ timeout: 1_000 });
    expect(await page.getByRole('heading', { name: 'Halo, Kenanga' }).count()).toBe(0);
    await page.getByRole('status').filter({ hasText: 'Menunggu sinyal…' }).waitFor();
    come();
    await page.getByRole('heading', { name: 'Hasil' }).waitFor();
    await page.getByText('Menunggu sinyal…').waitFor({ state: 'detached' });
  });

  it('keeps the waiting bar in sight further down the page', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await page.setViewportSize({ width: 360, height: 640 });
    await whenOpening(visitor, given.system, '/saya');
    await context.setOffline(true);
    await page.reload();
    await page.getByText('Menunggu sinyal…').waitFor();
    await page.getByRole('link', { name: 'Izin saya' }).waitFor();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect((await page.locator('.waiting').boundingBox())?.y).toBe(0);
  });

  it('opens a page whose code has not arrived yet as soon as there is a signal again', async () => {
    const { page, context } = await givenSomebody(given.browser, undefined, { serviceWorkers: 'block' });
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.getByRole('link', { name: 'Saya' }).click();
    await page.getByText('Menunggu sinyal…').waitFor();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Izin saya' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/saya');
  });

  it('begins with a newer version at the next start; a page that is open ends in its own', async () => {
    const app = await openReplaceableApp(given.system.url);
    const { page, context } = await givenMember(given.browser, given.system, 'kenanga');
    await page.goto(app.url);
    await untilKept(page);
    const [first] = Object.keys(await keptPaths(page));
    await page.getByRole('link', { name: 'Foto produk' }).click();
    await page.getByRole('heading', { name: 'Foto produk', exact: true }).waitFor();

    app.replace();
    await page.evaluate(async () => {
      const changed = new Promise((resolve) => {
        navigator.serviceWorker.addEventListener('controllerchange', resolve);
      });
      const worker = await navigator.serviceWorker.ready;
      const moment = () => new Promise((resolve) => setTimeout(() => resolve('not yet'), 5_000));
      // A busy machine may cut an installation short; the browser then asks again at the next visit, and we sooner.
      do await worker.update();
      while ((await Promise.race([changed, moment()])) === 'not yet');
    });
    await untilKept(page);
    expect(Object.keys(await keptPaths(page))).toEqual([first, expect.any(String)]);
    await page.getByLabel('Galeri').setInputFiles(photoPath('products-01.jpg'));
    await page.locator('.focus-photo img').waitFor();
    await whenGoingToFacts(page);
    await page.getByRole('link', { name: 'Kembali' }).waitFor();
    // The code of this screen was not asked for before, and the server has it no more.
    await page.getByRole('link', { name: 'Saya' }).click();
    await page.getByRole('link', { name: 'Izin saya' }).waitFor();
    await page.close();

    const next = await context.newPage();
    await context.setOffline(true);
    await next.goto(app.url);
    await next.getByRole('link', { name: 'Lanjutkan' }).click();
    await next.getByRole('link', { name: 'Balik' }).click();
    await next.getByRole('heading', { name: NEW_TITLE }).waitFor();
    await next.locator('.focus-photo img').waitFor();
    const kept = Object.keys(await keptPaths(next));
    expect(kept).toHaveLength(1);
    expect(kept).not.toContain(first);
    await app.close();
  });
});
