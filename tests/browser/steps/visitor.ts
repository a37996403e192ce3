import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core';
import { noteLine, noteSecret } from '../../factories/watched-log.ts';
import type { StandingSystem } from '../fixtures/standing-system.ts';

/** A cheap phone. */
const PHONE = { width: 360, height: 740 };
type Size = typeof PHONE;
const PATIENCE = 20_000;

/** Chromium writes these for every refused request; the refusal itself is what the tests look at. */
const REFUSED = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Somebody with a phone in her hand, and everything that her browser complained about. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
}

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    // Containers run as root, where Chromium refuses its own sandbox.
    args: ['--no-sandbox'],
  });

/** Opens a phone of her own: no cookie, no draft of anybody else's. `more` is what is particular about its browser. */
export async function givenSomebody(
  browser: Browser,
  size: Size = PHONE,
  more: Pick<BrowserContextOptions, 'serviceWorkers' | 'userAgent' | 'permissions'> = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: size,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    ...more,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    noteLine(message.text());
    if (message.type() === 'error' && !REFUSED.test(message.text())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, context, complaints };
}

/** Opens a sign-in link, which uses nothing up, and signs in with it. */
export async function whenEntering(page: Page, link: string): Promise<void> {
  noteSecret('a sign-in link', new URL(link).hash.slice(1));
  await page.goto(link);
  await page.getByRole('button', { name: /^Masuk/ }).click();
}

/** A member who has come in by her link and stands at her first screen. */
export async function givenMember(
  browser: Browser,
  system: StandingSystem,
  member: string,
  size: Size = PHONE,
): Promise<Visitor> {
  const visitor = await givenSomebody(browser, size);
  await whenEntering(visitor.page, await system.link(member));
  await visitor.page.getByRole('button', { name: 'Mulai' }).click();
  await visitor.page.locator('nav.menu').waitFor();
  return visitor;
}

/** Goes to a screen by its address, as a link in a message would. */
export async function whenOpening({ page }: Visitor, system: StandingSystem, path: string): Promise<void> {
  await page.goto(`${system.url}${path}`);
  await page.locator('h1').waitFor();
}
