import { brotliCompressSync } from 'node:zlib';
import type { Page, Route } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { givenSystem } from './steps/given-system.ts';
import { givenSomebody, whenEntering } from './steps/visitor.ts';

/** Bytes of a home with its pictures on a phone that holds nothing of the app, without scrolling. */
const MOST_BYTES = 120_000;
/** Bytes of the screens that make a picture, which are fetched ahead while she looks at her home. */
const FETCHED_AHEAD = 11_500;
/** Largest sum of layout shifts that people are not disturbed by (web.dev/cls). */
const MOST_SHIFT = 0.1;
const POSTS = 50;
const IN_NEED = 3;
/** As large as our own pictures and their thumbnails become at most. */
const SIZES = { whole: 350_000, small: 15_000 } as const;

const PICTURE = '/media/pictures/rukun-lereng/';

const SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
  }).observe({ type: 'layout-shift', buffered: true });
`;

const shiftOf = async (page: Page): Promise<number> =>
  z.number().parse(await page.evaluate((): unknown => Reflect.get(window, 'shift')));

/** A post as the list tells it; `url` is the origin. */
const post = (number: number, url: string) => ({
  id: `pasar-minggu.${String(number).padStart(16, '0')}`,
  campaign: 'pasar-minggu',
  product: { id: 'kenanga-1', name: 'Nasi bungkus daun pisang' },
  maker: { id: 'kenanga', name: 'Kenanga' },
  seller: { id: 'kenanga', name: 'Kenanga' },
  alsoSellers: [],
  channel: { id: `page-${String(number % 7)}`, name: 'Kali Wening', platform: 'facebook' },
  hosted: false,
  shape: 'photo',
  language: 'id',
  audience: 'bridging',
  state: number < IN_NEED ? 'held' : 'scheduled',
  publishAt: new Date(Date.UTC(2026, 11, 2 + number, 12)).toISOString(),
  pictureUrl: `${url}${PICTURE}${String(number)}-whole.jpg?expires=1`,
  thumbUrl: `${url}${PICTURE}${String(number)}-small.jpg?expires=1`,
  revision: 1,
  may: {
    decide: false,
    edit: true,
    move: true,
    pause: true,
    resume: false,
    skip: false,
    cancel: true,
    retry: true,
    check: false,
    answer: false,
  },
});

describe('a member’s home with fifty posts, on a phone that holds nothing of the app', () => {
  const given = givenSystem({ demo: false });

  it('costs little of her data plan, and nothing moves under her finger', async () => {
    // Without a worker, which would load the whole app afterwards, and whose answers are no traffic of the page.
    const { page, context } = await givenSomebody(given.browser, undefined, { serviceWorkers: 'block' });
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await page.locator('.product-list').waitFor();
    await page.close();

    const home = await context.newPage();
    await home.addInitScript(SHIFTS);
    const network = await context.newCDPSession(home);
    await network.send('Network.enable');
    await network.send('Network.setCacheDisabled', { cacheDisabled: true });
    let loaded = 0;
    const addressOf = new Map<string, string>();
    const counted = new Set<string>();
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (!response.url.includes(PICTURE) && !response.url.includes('/api/posts'))
        addressOf.set(requestId, response.url);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      // What is asked for twice comes from the cache, which is off here so that nothing is there at first.
      const address = addressOf.get(requestId);
      if (address === undefined || counted.has(address)) return;
      counted.add(address);
      loaded += encodedDataLength;
    });
    const answer = async (route: Route, contentType: string, body: string, bytes: number): Promise<void> => {
      loaded += bytes;
      await route.fulfill({ status: 200, contentType, body });
    };
    const posts = Array.from({ length: POSTS }, (_, number) => post(number, given.system.url));
    const helpFirst = posts.slice(0, IN_NEED).map(({ id }) => id);
    await home.route('**/api/posts?mine*', async (route) => {
      const body = JSON.stringify({ posts, helpFirst });
      // Later than everything else.
      await home.locator('nav.menu').waitFor();
      await answer(route, 'application/json', body, brotliCompressSync(body).byteLength);
    });
    const shown: string[] = [];
    await home.route(`**${PICTURE}*`, async (route) => {
      const { pathname } = new URL(route.request().url());
      shown.push(pathname);
      const bytes = SIZES[pathname.endsWith('-small.jpg') ? 'small' : 'whole'];
      await answer(route, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"/>', bytes);
    });
    await home.goto(given.system.url);
    await home
      .getByText(`${String(IN_NEED)} perlu bantuan`)
      .first()
      .waitFor();
    await home.waitForLoadState('networkidle');

    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((path) => !path.endsWith('-small.jpg'))).toEqual([]);
    expect(loaded).toBeLessThan(MOST_BYTES + FETCHED_AHEAD);
    expect(await shiftOf(home)).toBeLessThan(MOST_SHIFT);
  });
});
