import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWebServer, type WebServer } from '../../embedded/system/web-server.ts';
import { httpWorld } from '../http/world.ts';
import { barriers } from './steps/barriers.ts';
import { focused, overflow } from './steps/looking.ts';
import { givenSomebody, openBrowser } from './steps/visitor.ts';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };

describe('the page about the API', () => {
  let browser: Browser;
  let server: WebServer;

  beforeAll(async () => {
    server = await openWebServer(0);
    server.serve((await httpWorld()).app.fetch);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const whenOpened = async (size: typeof PHONE) => {
    const visitor = await givenSomebody(browser, size);
    await visitor.page.goto(`http://localhost:${server.port}/api/docs`);
    return visitor;
  };

  it.each([
    ['light', PHONE],
    ['dark', DESK],
  ] as const)('has no barrier in %s colours, and fits at %o', async (colorScheme, size) => {
    const { page, complaints } = await whenOpened(size);
    await page.emulateMedia({ colorScheme });
    // Closed ones would hide their texts from the check.
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
    expect(await barriers(page)).toEqual([]);
    expect(await overflow(page)).toEqual({ by: 0, what: [] });
    expect(complaints).toEqual([]);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe(colorScheme === 'dark' ? 'rgb(28, 23, 18)' : 'rgb(255, 250, 240)');
  });

  it('is used by keys: past the list of operations, to a schema, and into what is refused', async () => {
    const { page } = await whenOpened(DESK);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Skip to the description');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('openapi.json');
    await page.goto(`${page.url().split('#')[0]}#op-readProduct`);
    await page.locator('#op-readProduct').locator('..').locator('a', { hasText: 'Product' }).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#schema-Product$/);
    const refusals = page.locator('details', { hasText: 'Refusals of readProduct' });
    await refusals.locator('summary').focus();
    await page.keyboard.press('Enter');
    expect(await refusals.getByText('product.notFound').isVisible()).toBe(true);
  });
});
