import type { BrowserContext } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { barriers } from './steps/barriers.ts';
import { givenSystem } from './steps/given-system.ts';
import { smallTargets } from './steps/looking.ts';
import { whenGoingToFacts, whenPickingPhoto, whenPreviewing, whenWriting } from './steps/making.ts';
import { untilKept } from './steps/offline.ts';
import { draftsOnDisk, held, untilHeld, WAITS, whenSendingOff } from './steps/sending-off.ts';
import { givenMember, type Visitor, whenOpening } from './steps/visitor.ts';

describe('what a member has sent off without a signal', () => {
  const given = givenSystem({ demo: false });

  const givenKeptApp = async (member: string): Promise<Visitor> => {
    const visitor = await givenMember(given.browser, given.system, member);
    await untilKept(visitor.page);
    return visitor;
  };

  it('is sent with its photo at the next start, whatever screen is opened, though the app was closed', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await whenSendingOff(visitor, 'Rempeyek lereng');
    await page.close();
    const next = await context.newPage();
    await next.goto(`${given.system.url}/hasil`);
    await next.getByText(WAITS).waitFor();
    await context.setOffline(false);
    await untilHeld(next, 'Rempeyek lereng');
    await expect.poll(() => draftsOnDisk(next)).toBe(0);
    await whenOpening({ ...visitor, page: next }, given.system, '/');
    await next.locator('.product-list').getByText('Rempeyek lereng').waitFor();
    expect(await next.getByRole('heading', { name: 'Belum selesai' }).count()).toBe(0);
  });

  it('is sent while she is on another screen', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await whenSendingOff(visitor, 'Geblek lereng');
    await page.getByRole('link', { name: 'Saya' }).click();
    await page.getByRole('link', { name: 'Izin saya' }).waitFor();
    await context.setOffline(false);
    await untilHeld(page, 'Geblek lereng');
    expect(new URL(page.url()).pathname).toBe('/saya');
  });

  /** Wakes the service worker as Chrome on Android does once there is a signal again. */
  const whenSyncing = async (context: BrowserContext): Promise<void> => {
    const blank = await context.newPage();
    const device = await context.newCDPSession(blank);
    const registered = new Promise<string>((resolve) => {
      device.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
        const ours = registrations.find(
          ({ scopeURL, isDeleted }) => !isDeleted && scopeURL === `${given.system.url}/`,
        );
        if (ours) resolve(ours.registrationId);
      });
    });
    await device.send('ServiceWorker.enable');
    await device.send('ServiceWorker.dispatchSyncEvent', {
      origin: given.system.url,
      registrationId: await registered,
      tag: 'etalase.outbox',
      lastChance: false,
    });
  };

  it('is sent by the service worker when the browser wakes it, with the app closed', async () => {
    const visitor = await givenKeptApp('melati');
    const { page, context } = visitor;
    await whenOpening(visitor, given.system, '/izin');
    const consent = page.getByRole('switch').first();
    expect(await consent.getAttribute('aria-checked')).toBe('true');
    const cut = '**/api/consents/**';
    await page.route(cut, (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await consent.click();
    await page.getByText(WAITS).waitFor();
    await page.getByRole('link', { name: 'Beranda', exact: true }).click();
    await whenSendingOff(visitor, 'Sale pisang');
    await page.close();
    await context.setOffline(false);
    const other = await givenMember(given.browser, given.system, 'seruni');
    await whenSyncing(context);
    await untilHeld(other.page, 'Sale pisang');
    const next = await context.newPage();
    await next.goto(given.system.url);
    await next.locator('.product-list').getByText('Sale pisang').waitFor();
    await expect.poll(() => draftsOnDisk(next)).toBe(0);
    await whenOpening({ ...visitor, page: next }, given.system, '/izin');
    await next.getByRole('switch', { checked: false }).first().waitFor();
    expect(await next.getByRole('switch').first().getAttribute('aria-checked')).toBe('false');
  });

  it('is one product with one photo though every first answer was lost after the server had taken it', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page } = visitor;
    const cut = new Set<string>();
    await page.route('**/api/products/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      if (route.request().method() !== 'PUT' || cut.has(pathname) || /pictures|looks/.test(pathname))
        return route.continue();
      cut.add(pathname);
      await route.fetch();
      await route.abort('connectionreset');
    });
    await whenPickingPhoto(page);
    await page.locator('.focus-photo').click({ position: { x: 30, y: 30 } });
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Cucur gula', price: '4000', words: 'Digoreng di wajan kecil.' });
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
    expect(await held(page, 'Cucur gula')).toEqual([1, 1]);
    expect(cut.size).toBe(3);
    expect(await draftsOnDisk(page)).toBe(0);
  });

  it('is sent once when the app is open twice', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await whenSendingOff(visitor, 'Jadah bakar');
    const other = await context.newPage();
    await other.goto(given.system.url);
    await other.getByText('Menunggu sinyal…').waitFor();
    const before = given.system.photosReceived.length;
    await context.setOffline(false);
    await untilHeld(other, 'Jadah bakar');
    await page.locator('.picture').waitFor();
    await expect.poll(() => draftsOnDisk(other)).toBe(0);
    expect(given.system.photosReceived.length - before).toBe(1);
  });

  it('stands in the queue, can be stopped there, and is then unfinished as before', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await whenSendingOff(visitor, 'Wajik kletik');
    await page.getByRole('link', { name: WAITS }).click();
    await page.getByRole('heading', { name: 'Menunggu dikirim' }).waitFor();
    await page.locator('.rows li', { hasText: 'Wajik kletik' }).waitFor();
    expect(await barriers(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jangan kirim Wajik kletik' }).click();
    await page.getByText('Wajik kletik tidak dikirim.', { exact: false }).waitFor();
    await page.getByText('Tidak ada yang menunggu.', { exact: false }).waitFor();
    await context.setOffline(false);
    await page.getByRole('link', { name: 'Beranda', exact: true }).click();
    await page.getByRole('heading', { name: 'Belum selesai' }).waitFor();
    await page.reload();
    await page
      .locator('.rows li', { hasText: 'Wajik kletik' })
      .getByRole('link', { name: 'Lanjutkan' })
      .click();
    expect(await page.getByLabel('Nama produk', { exact: true }).inputValue()).toBe('Wajik kletik');
    expect(await held(page, 'Wajik kletik')).toEqual([0, 0]);
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
  });

  it('is sent at once from the queue on wish', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page, context } = visitor;
    await page.route('**/api/products/*', (route) => route.abort('connectionreset'));
    await whenSendingOff(visitor, 'Tape ketan');
    await page.getByRole('link', { name: WAITS }).click();
    await page.locator('.rows li', { hasText: 'Tape ketan' }).waitFor();
    await context.setOffline(false);
    await page.unroute('**/api/products/*');
    await page.getByRole('button', { name: 'Kirim sekarang' }).click();
    await page.getByText('Tidak ada yang menunggu.', { exact: false }).waitFor();
    expect(await held(page, 'Tape ketan')).toEqual([1, 1]);
  });

  it('waits while the server finds the app too old, and is sent by the newer one', async () => {
    const visitor = await givenKeptApp('kenanga');
    const { page } = visitor;
    const isOld = (headers: Readonly<Record<string, string>>) => ({ ...headers, 'etalase-app': '0' });
    await page.route('**/api/products/**', (route) =>
      route.continue({ headers: isOld(route.request().headers()) }),
    );
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Combro pedas', price: '3000', words: 'Singkong dan oncom.' });
    await whenPreviewing(page);
    await page.getByText('Etalase di ponsel ini versi lama.', { exact: false }).waitFor();
    expect(await held(page, 'Combro pedas')).toEqual([0, 0]);
    await page.unroute('**/api/products/**');
    await page.getByRole('button', { name: 'Perbarui' }).click();
    await untilHeld(page, 'Combro pedas');
    expect(await page.getByText('versi lama', { exact: false }).count()).toBe(0);
  });
});
