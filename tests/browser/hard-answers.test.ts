import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import {
  givenProduct,
  sayNobodyIsInIt,
  whenGoingToFacts,
  whenPickingPhoto,
  whenPreviewing,
  whenWriting,
} from './steps/making.ts';
import { untilKept } from './steps/offline.ts';
import { draftsOnDisk, held, untilHeld, WAITS, whenSendingOff } from './steps/sending-off.ts';
import { givenMember, givenSomebody, whenEntering } from './steps/visitor.ts';

const DAY = 24 * 3_600_000;
const HEADERS = { 'content-type': 'application/problem+json' };

/** A refusal in the API's format, as the server gives it when it is out of order or asked too often. */
const refusal = (status: number, code: string) => ({
  status,
  headers: HEADERS,
  body: JSON.stringify({ status, code, problems: [{ code, text: 'Coba lagi nanti.' }] }),
});

describe('a member whom the server answers badly', () => {
  const given = givenSystem({ demo: false });

  const whenMaking = async (page: Page, name: string): Promise<void> => {
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name, price: '9000', words: 'Digoreng pagi, dibungkus daun.' });
    await whenPreviewing(page);
  };

  it('has what waited sent by itself after she signed in again, though her session had ended', async () => {
    const visitor = await givenMember(given.browser, given.system, 'kenanga');
    await untilKept(visitor.page);
    const { page, context } = visitor;
    await whenSendingOff(visitor, 'Lupis lereng');
    await context.clearCookies();
    await context.setOffline(false);
    await page.getByRole('heading', { name: 'Selamat datang di Etalase' }).waitFor();
    expect(await draftsOnDisk(page)).toBe(1);
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await untilHeld(page, 'Lupis lereng');
    await expect.poll(() => draftsOnDisk(page)).toBe(0);
  });

  it('has it sent by itself when the server was out of order for the words and too busy for the photo', async () => {
    // No test sees what the worker sends.
    const { page } = await givenSomebody(given.browser, undefined, { serviceWorkers: 'block' });
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    const answered = new Set<string>();
    await page.route('**/api/products/**', (route) => {
      const { pathname } = new URL(route.request().url());
      if (route.request().method() !== 'PUT' || answered.has(pathname) || /pictures|looks/.test(pathname))
        return route.continue();
      answered.add(pathname);
      return route.fulfill(
        pathname.endsWith('/photo') ? refusal(429, 'http.tooOften') : refusal(500, 'http.surprise'),
      );
    });
    await whenMaking(page, 'Gembus hangat');
    await page.getByText(WAITS).waitFor();
    await page.locator('.picture').waitFor();
    expect(await held(page, 'Gembus hangat')).toEqual([1, 1]);
    expect([...answered].filter((path) => path.endsWith('/photo'))).toHaveLength(1);
  });

  it.each([-1, 1])('shares at once though the clock of her phone is %i day off', async (days) => {
    const { page, complaints } = await givenSomebody(given.browser);
    await page.addInitScript((ahead) => {
      const now = Date.now;
      Date.now = () => now() + ahead;
    }, days * DAY);
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await givenProduct(page, `Jadah ${days < 0 ? 'kemarin' : 'besok'}`);
    await sayNobodyIsInIt(page);
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    // The share is named after the community's day, so that it is found again from another phone.
    const today = await page.evaluate(async () => {
      const { now }: { now: string } = await (await fetch('/api/session')).json();
      return new Date(now).toLocaleDateString('sv', { timeZone: 'Asia/Jakarta' }).replaceAll('-', '');
    });
    expect(new URL(page.url()).pathname).toContain(`-${today}-`);
    expect(complaints).toEqual([]);
  });

  it('shares once though the answer is slow and she presses again', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await givenProduct(page, 'Tiwul yang lambat');
    await sayNobodyIsInIt(page);
    let shared = 0;
    let answer = (): void => undefined;
    const slow = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/share**', async (route) => {
      if (route.request().method() === 'GET') return route.continue();
      shared += 1;
      await slow;
      return route.continue();
    });
    await page.getByRole('button', { name: 'Bagikan ke semua halaman' }).click();
    const busy = page.getByRole('button', { name: 'Menyusun jadwal…' });
    await busy.waitFor();
    await busy.click({ force: true });
    answer();
    await page.getByText(/^Siap! Tayang \d+ kali/).waitFor();
    expect(shared).toBe(1);
    expect(complaints).toEqual([]);
  });

  it('goes on with a photo from the gallery when the camera gave none', async () => {
    const { page, complaints } = await givenMember(given.browser, given.system, 'kenanga');
    await page.getByRole('link', { name: 'Foto produk' }).click();
    const opening = page.waitForEvent('filechooser');
    await page.locator('label.pick', { hasText: 'Kamera' }).click();
    await (await opening).setFiles([]);
    await page.getByText('Galeri', { exact: true }).waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.locator('.pick[aria-busy="true"]').count()).toBe(0);
    await page.getByLabel('Galeri').setInputFiles([]);
    expect(await page.locator('.focus-photo').count()).toBe(0);
    await page.goBack();
    await whenPickingPhoto(page);
    expect(complaints).toEqual([]);
  });
});
