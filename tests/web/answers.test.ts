import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { ApiRequest } from '../../client/request.ts';

const aFunction = <F>() => z.custom<F>((value) => typeof value === 'function');
type Read = (request: ApiRequest<unknown>, left?: AbortSignal) => Promise<unknown>;
const Calls = z.object({
  get: aFunction<Read>(),
  once: aFunction<Read>(),
  remove: aFunction<Read>(),
  file: aFunction<(request: ApiRequest<Blob>) => Promise<Blob>>(),
});
const PRODUCTS: ApiRequest<Blob> = { method: 'GET', path: '/api/products' };

/** How the body of an answer comes: in pieces, each after a while, and then its end, a cut, or nothing more. */
interface Coming {
  readonly pieces: readonly string[];
  readonly every?: number;
  readonly ending: 'end' | 'cut' | 'silence';
}

let answers: Coming[] = [];
let asked = 0;

function bodyOf({ pieces, every = 0, ending }: Coming, signal: AbortSignal): ReadableStream {
  return new ReadableStream({
    start(body) {
      const stop = (): void => body.error(new TypeError('network error'));
      signal.addEventListener('abort', stop);
      pieces.forEach((piece, index) =>
        setTimeout(() => body.enqueue(new TextEncoder().encode(piece)), every * index),
      );
      setTimeout(() => {
        signal.removeEventListener('abort', stop);
        if (ending === 'end') body.close();
        else if (ending === 'cut') stop();
        else signal.addEventListener('abort', stop);
      }, every * pieces.length);
    },
  });
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
  [answers, asked] = [[], 0];
  vi.stubGlobal('localStorage', { getItem: () => null });
  vi.stubGlobal('addEventListener', () => undefined);
  vi.stubGlobal('removeEventListener', () => undefined);
  vi.stubGlobal('fetch', async (_: string, { signal }: { signal: AbortSignal }) => {
    asked += 1;
    const coming = answers.shift() ?? { pieces: ['{"all":true}'], ending: 'end' };
    return new Response(bodyOf(coming, signal));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
async function calls(): Promise<z.infer<typeof Calls>> {
  const loaded: unknown = await import(new URL('../../web/api/call.ts', import.meta.url).href);
  return Calls.parse(loaded);
}

/** What becomes of it within a while; undefined when nothing does. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<unknown> {
  let outcome: unknown;
  work.then(
    (value: unknown) => (outcome = value),
    (error: unknown) => (outcome = error),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return outcome;
}

const noSignal = { name: 'NoSignal' };
const CUT: Coming = { pieces: ['{"all":'], ending: 'cut' };
const SILENT: Coming = { pieces: ['{"all":'], ending: 'silence' };

describe('an answer that breaks off after its beginning', () => {
  it.each(['once', 'remove', 'file'] as const)('is no answer to %s', async (how) => {
    answers = [CUT];
    expect(await within(1_000, (await calls())[how](PRODUCTS))).toMatchObject(noSignal);
  });

  it.each(['once', 'remove', 'file'] as const)(
    'is given up by %s when nothing more of it comes',
    async (how) => {
      answers = [SILENT];
      const outcome = (await calls())[how](PRODUCTS);
      expect(await within(29_000, outcome)).toBeUndefined();
      expect(await within(2_000, outcome)).toMatchObject(noSignal);
    },
  );

  it('is asked for again by what waits for a signal', async () => {
    answers = [CUT, SILENT];
    expect(await within(60_000, (await calls()).get(PRODUCTS))).toEqual({ all: true });
    expect(asked).toBe(3);
  });

  it('is not asked for again when she has left the screen', async () => {
    answers = [SILENT];
    const leave = new AbortController();
    const outcome = (await calls()).get(PRODUCTS, leave.signal);
    expect(await within(1_000, outcome)).toBeUndefined();
    leave.abort();
    expect(await within(60_000, outcome)).toMatchObject(noSignal);
    expect(asked).toBe(1);
  });

  it('is waited for as long as more of it comes, however slowly', async () => {
    const pieces = ['%PDF', '-1', '.7'];
    answers = [{ pieces, every: 25_000, ending: 'end' }];
    const whole = (await calls()).file({ method: 'GET', path: '/api/products/kopi/print/label' });
    expect(await within(70_000, whole)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await (await whole).text()).toBe('%PDF-1.7');
  });
});

describe('an answer that is not ours', () => {
  it('is none, though whatever stands between calls it well', async () => {
    answers = [{ pieces: ['<html>Sign in to the hotel</html>'], ending: 'end' }];
    expect(await within(1_000, (await calls()).once(PRODUCTS))).toMatchObject(noSignal);
  });
});
