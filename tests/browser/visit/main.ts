import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import { buildWeb } from '../../../embedded/standing/build-web.ts';
import { openStandingSystem, type StandingSystem } from '../fixtures/standing-system.ts';
import { untilKept } from '../steps/offline.ts';
import { givenMember, openBrowser } from '../steps/visitor.ts';

// `npm run web:visit -- [--runs N]`: after how many seconds a member's home can be used on a cheap phone: at her first visit,
// over 3G, and when she comes back without a signal. A report and no check: on a busy machine the figures are too high.

/** 3G as in docs/facts/web.md: 400 ms there and back, 400 kbit/s. */
const SLOW = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };
const PROCESSOR = 6;
const PATIENCE = 60_000;

/** Seconds. */
const GOALS = { first: 3, back: 1.5 } as const;

/**
 * Notes when the menu and her products are shown and the page has nothing more to do: then a tap is answered at once. A text,
 * since a function of ours would be compiled for Node.
 */
const NOTE = `
  const watch = new MutationObserver(() => {
    if (!document.querySelector('nav.menu') || !document.querySelector('.product-list')) return;
    watch.disconnect();
    requestIdleCallback(() => (window.usableAt = performance.now()));
  });
  watch.observe(document, { childList: true, subtree: true });
`;

/** Returns how many bytes the page has received over the network. */
const bytesOnWire = (page: Page): Promise<number> =>
  page.evaluate(() =>
    [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .reduce((sum, { transferSize }) => sum + transferSize, 0),
  );

/** Opens her home on a slow phone and returns the seconds until it can be used. */
async function secondsUntilUsable(page: Page, url: string, network?: typeof SLOW): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  if (network) await cdp.send('Network.emulateNetworkConditions', network);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
  await page.addInitScript(NOTE);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.has(window, 'usableAt'), undefined, { timeout: PATIENCE });
  const seconds =
    z.number().parse(await page.evaluate((): unknown => Reflect.get(window, 'usableAt'))) / 1_000;
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  if (network)
    await cdp.send('Network.emulateNetworkConditions', { ...SLOW, latency: 0, downloadThroughput: -1 });
  return seconds;
}

/** What the browser holds of a member who is signed in, and nothing of the app. */
async function signedIn(browser: Browser, system: StandingSystem): Promise<() => Promise<BrowserContext>> {
  const { context } = await givenMember(browser, system, 'kenanga');
  const { cookies } = await context.storageState();
  await context.close();
  return () =>
    browser.newContext({
      viewport: { width: 360, height: 740 },
      locale: 'id-ID',
      storageState: { cookies, origins: [] },
    });
}

const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;

const line = (name: string, figures: readonly number[], goal: number): string => {
  const median = medianOf(figures);
  const all = figures.map((figure) => figure.toFixed(2)).join(', ');
  return `${name.padEnd(34)}${median.toFixed(2)} s (${all}), goal ${goal.toFixed(1)} s: ${median <= goal ? 'met' : 'MISSED'}\n`;
};

const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
await buildWeb();
const system = await openStandingSystem({ demo: false });
const browser = await openBrowser();
try {
  const open = await signedIn(browser, system);
  const [first, back]: [number[], number[]] = [[], []];
  let bytes = 0;
  for (let run = 0; run < Number(values.runs); run += 1) {
    const phone = await open();
    const page = await phone.newPage();
    first.push(await secondsUntilUsable(page, system.url, SLOW));
    bytes = await bytesOnWire(page);
    await untilKept(page);
    await page.close();
    await phone.setOffline(true);
    back.push(await secondsUntilUsable(await phone.newPage(), system.url));
    await phone.close();
  }
  process.stdout.write(line('first visit, 3G, processor / 6', first, GOALS.first));
  process.stdout.write(`${''.padEnd(34)}${String(bytes)} B over the network until then\n`);
  process.stdout.write(line('return, no network, processor / 6', back, GOALS.back));
} finally {
  await browser.close();
  await system.close();
}
