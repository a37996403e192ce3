import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

type FailureOf = (status: number, text: string) => unknown;
const Module = z.object({ failureOf: z.custom<FailureOf>((value) => typeof value === 'function') });

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
async function failure(status: number, text: string): Promise<unknown> {
  vi.stubGlobal('localStorage', { getItem: () => null });
  const loaded: unknown = await import(new URL('../../web/api/call.ts', import.meta.url).href);
  return Module.parse(loaded).failureOf(status, text);
}
afterEach(() => vi.unstubAllGlobals());

describe('an answer that is not 2xx and not one of ours', () => {
  it.each([400, 403, 404, 413, 414])(
    'is a refusal in plain words when asking again is no use: %d',
    async (status) => {
      expect(await failure(status, '{"message":"Request Too Long"}')).toMatchObject({
        name: 'Refused',
        status,
        problems: [{ code: 'app.notTaken', text: expect.stringContaining('belum bisa diterima') }],
      });
    },
  );

  it.each([408, 425, 429, 500, 502, 503, 530])('is waited out otherwise: %d', async (status) => {
    expect(await failure(status, '<html>')).toMatchObject({ name: 'NoSignal' });
  });
});
