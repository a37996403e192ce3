import type { Locator, Page } from 'playwright-core';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A finger that is put down at the first point, drawn over the others and lifted. One point is a tap. */
export async function givenFinger(page: Page): Promise<(points: readonly Point[]) => Promise<void>> {
  const device = await page.context().newCDPSession(page);
  await device.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return async ([first, ...further]) => {
    if (!first) return;
    await device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first] });
    for (const point of further)
      await device.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
    await device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
}

/** How often a screen may be drawn anew between the look for something and the measuring of it. */
const DRAWN_ANEW = 5;

/** Where something stands on the screen. */
export async function boxOf(
  shown: Locator,
): Promise<Point & { readonly width: number; readonly height: number }> {
  for (let looks = 0; looks < DRAWN_ANEW; looks += 1) {
    await shown.waitFor();
    const box = await shown.boundingBox();
    if (box) return box;
  }
  throw new Error('it is not on the screen');
}
