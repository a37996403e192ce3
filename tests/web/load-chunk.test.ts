import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

type Load = () => Promise<unknown>;
const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function');
const Module = z.object({
  loadChunk: aFunction<(load: Load, left: AbortSignal) => Promise<unknown>>(),
  loadChunkOnce: aFunction<(load: Load) => Promise<unknown>>(),
});

let isHeard = false;

beforeEach(() => {
  vi.useFakeTimers();
  isHeard = false;
  vi.stubGlobal('navigator', { onLine: true });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', async () => {
    if (!isHeard) throw new TypeError('Failed to fetch');
    return new Response();
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
async function arriving(): Promise<z.infer<typeof Module>> {
  const loaded: unknown = await import(new URL('../../web/api/load-chunk.ts', import.meta.url).href);
  return Module.parse(loaded);
}

const cut = new TypeError('Failed to fetch dynamically imported module');
const { signal } = new AbortController();

describe('code that comes when it is wanted', () => {
  it('is waited for without a signal', async () => {
    const load = vi
      .fn<Load>()
      .mockRejectedValueOnce(cut)
      .mockRejectedValueOnce(cut)
      .mockResolvedValue('chunk');
    const chunk = (await arriving()).loadChunk(load, signal);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await chunk).toBe('chunk');
  });

  it('comes the second time when it was only cut', async () => {
    isHeard = true;
    const load = vi.fn<Load>().mockRejectedValueOnce(cut).mockResolvedValue('chunk');
    expect(await (await arriving()).loadChunk(load, signal)).toBe('chunk');
  });

  it('is given up when the server is heard and has it no more', async () => {
    isHeard = true;
    const load = vi.fn<Load>().mockRejectedValue(cut);
    await expect((await arriving()).loadChunk(load, signal)).rejects.toBe(cut);
  });

  it('says that there is no signal where she stands in front of the button', async () => {
    const load = vi.fn<Load>().mockRejectedValue(cut);
    await expect((await arriving()).loadChunkOnce(load)).rejects.toMatchObject({ name: 'NoSignal' });
  });
});
