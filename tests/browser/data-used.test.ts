import { describe, expect, it } from 'vitest';
import { givenSystem } from './steps/given-system.ts';
import { whenGoingToFacts, whenPickingPhoto, whenPreviewing, whenWriting } from './steps/making.ts';
import { untilKept } from './steps/offline.ts';
import { givenSomebody, whenEntering, whenOpening } from './steps/visitor.ts';

const SENTENCE =
  /kira-kira ([\d,]+) MB di HP ini: ([\d,]+) MB untuk membuka, ([\d,]+) MB untuk mengirim foto/;

/** The megabytes in the sentence. */
const numbersIn = (text: string): number[] =>
  (SENTENCE.exec(text) ?? []).slice(1).map((number) => Number(number.replace(',', '.')));

describe('how much of her data plan the app has used', () => {
  const given = givenSystem({ demo: false });

  it('is what came over the network to the page and to its worker, and the photos that went out', async () => {
    const visitor = await givenSomebody(given.browser);
    const { page, context } = visitor;
    let received = 0;
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    // Pictures of her own photo are loaded from the phone's memory.
    const fromNetwork = new Set<string>();
    network.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.url.startsWith(given.system.url) && !response.fromServiceWorker)
        fromNetwork.add(requestId);
    });
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      if (fromNetwork.has(requestId)) received += encodedDataLength;
    });
    await whenEntering(page, await given.system.link('kenanga'));
    await page.getByRole('button', { name: 'Mulai' }).click();
    await untilKept(page);
    const before = given.system.photosReceived.length;
    await whenPickingPhoto(page);
    await whenGoingToFacts(page);
    await whenWriting(page, { name: 'Getuk lereng', price: '4000', words: 'Singkong dan kelapa.' });
    await whenPreviewing(page);
    await page.locator('.picture').waitFor();
    await page.waitForLoadState('networkidle');
    const sent = given.system.photosReceived.slice(before).reduce((sum, bytes) => sum + bytes, 0);
    expect(sent).toBeGreaterThan(50_000);

    await whenOpening(visitor, given.system, '/saya');
    const told = page.getByText(SENTENCE);
    await told.waitFor();
    // What was loaded last is counted within a second.
    await expect
      .poll(async () => {
        await whenOpening(visitor, given.system, '/saya');
        return numbersIn(await told.innerText())[2];
      })
      .toBeCloseTo(sent / 1_000_000, 1);
    const [all = 0, opening = 0, photos = 0] = numbersIn(await told.innerText());
    expect(Math.abs(all - opening - photos)).toBeLessThanOrEqual(0.11);
    // The page's part is in it, and of the worker's no more than the app's files and some pictures again.
    expect(opening).toBeGreaterThan(received / 1_000_000 - 0.1);
    expect(opening).toBeLessThan(received / 1_000_000 + 0.6);
  });
});
