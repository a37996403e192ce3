import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

/** By their addresses: what is made for browsers is not compiled with the tests, which know no DOM. */
const load = async (path: string): Promise<unknown> =>
  import(new URL(`../../web/api/${path}`, import.meta.url).href);
type Draw = (id: string, wish: unknown, left: AbortSignal) => Promise<unknown>;
const Products = z.object({ drawPictures: z.custom<Draw>((value) => typeof value === 'function') });
const count = z.object({ value: z.number() });
const Waiting = z.object({ waitingSends: count, waitingOpen: count, waitingReads: count });

let calls: number;
beforeEach(() => {
  calls = 0;
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
  for (const name of ['addEventListener', 'removeEventListener']) vi.stubGlobal(name, () => undefined);
  vi.stubGlobal('fetch', () => {
    calls += 1;
    return Promise.reject(new TypeError('no signal'));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('pictures that are drawn to be seen', () => {
  it('wait for a signal as what is read does, not as what she sends, and only while the page is open', async () => {
    const { drawPictures } = Products.parse(await load('products.ts'));
    const waiting = await load('waiting.ts');
    const counts = (): number[] => {
      const { waitingSends, waitingOpen, waitingReads } = Waiting.parse(waiting);
      return [waitingSends, waitingOpen, waitingReads].map(({ value }) => value);
    };
    const leave = new AbortController();
    const drawn = drawPictures('kopi', { formats: ['feed'], language: 'id' }, leave.signal);
    const ended = Promise.allSettled([drawn]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect([counts(), calls]).toEqual([[0, 0, 1], 2]);
    leave.abort();
    await ended;
    await vi.advanceTimersByTimeAsync(60_000);
    expect([counts(), calls]).toEqual([[0, 0, 0], 2]);
  });
});
