import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';

const PATH = '/api/products/tiwul/photo';
const FORM = {
  upload: 'uploads/a/b',
  url: 'https://s3.test/',
  fields: { key: 'uploads/a/b', 'Content-Type': 'image/heic', Policy: 'p' },
};
const SMALL = new Blob([new Uint8Array(4_000_000)], { type: 'image/jpeg' });
/** A photo that the browser could not open, and does not know the kind of. */
const LARGE = new Blob([new Uint8Array(4_000_001)]);

interface Asked {
  readonly method: string;
  readonly url: string;
  readonly body: unknown;
}

let asked: Asked[] = [];
/** What each kind of request is answered next. */
let answers: Record<'PUT' | 'POST', readonly [status: number, body: unknown]>;
let formStatus = 204;

class FakeUpload {
  status = 0;
  responseText = '{}';
  readonly upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
  onload: () => void = () => undefined;
  onerror: () => void = () => undefined;
  #method = '';
  #url = '';
  open(method: string, url: string): void {
    [this.#method, this.#url] = [method, url];
  }
  setRequestHeader(): void {
    // The type is looked at in the browser's own tests.
  }
  send(body: unknown): void {
    asked.push({ method: this.#method, url: this.#url, body });
    this.upload.onprogress?.({ loaded: 1, total: 2 });
    this.status = this.#method === 'POST' ? formStatus : 200;
    if (this.status === 0) this.onerror();
    else this.onload();
  }
}

beforeEach(() => {
  asked = [];
  formStatus = 204;
  answers = { POST: [200, FORM], PUT: [200, { id: 'tiwul' }] };
  vi.stubGlobal('localStorage', { getItem: () => null });
  vi.stubGlobal('XMLHttpRequest', FakeUpload);
  vi.stubGlobal('fetch', async (url: string, { method, body }: { method: 'PUT' | 'POST'; body: string }) => {
    asked.push({ method, url, body });
    const [status, told] = answers[method];
    return new Response(JSON.stringify(told), { status });
  });
});
afterEach(() => vi.unstubAllGlobals());

type PhotoOf = { id: string; taking: (body: unknown) => { method: 'PUT'; path: string; body: unknown } };
type SendPhoto = (photoOf: PhotoOf, photo: Blob, onProgress: (share: number) => void) => Promise<unknown>;
const COVER: PhotoOf = { id: 'tiwul', taking: (body) => ({ method: 'PUT', path: PATH, body }) };
const Module = z.object({ sendPhoto: z.custom<SendPhoto>((value) => typeof value === 'function') });

/** By its address: what is made for browsers is not compiled with the tests, which know no DOM. */
const send = async (photo: Blob, onProgress: (share: number) => void = () => undefined): Promise<unknown> => {
  const loaded: unknown = await import(new URL('../../web/api/send-photo.ts', import.meta.url).href);
  return Module.parse(loaded).sendPhoto(COVER, photo, onProgress);
};
const problem = (status: number, code: string) =>
  [status, { status, code, problems: [{ code, text: 'Tidak.' }] }] as const;

describe('a photo of a product', () => {
  it('goes through the API when it is small', async () => {
    await send(SMALL);
    expect(asked).toEqual([{ method: 'PUT', url: PATH, body: SMALL }]);
  });

  it('goes past it when it is large: the fields first, its kind, the file last', async () => {
    const shares: number[] = [];
    expect(await send(LARGE, (share) => shares.push(share))).toEqual({ id: 'tiwul' });
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST /api/products/tiwul/upload',
      'POST https://s3.test/',
      `PUT ${PATH}`,
    ]);
    const form = asked[1]?.body;
    if (!(form instanceof FormData)) throw new Error('no form was posted');
    expect([...form.keys()]).toEqual(['key', 'Content-Type', 'Policy', 'file']);
    expect([asked[0]?.body, asked[2]?.body]).toEqual([
      '{"bytes":4000001,"type":"image/heic"}',
      '{"upload":"uploads/a/b"}',
    ]);
    expect(shares).toEqual([0.5]);
  });

  it('that is too large is refused before it is sent', async () => {
    answers.POST = problem(413, 'intake.tooLarge');
    await expect(send(LARGE)).rejects.toMatchObject({ code: 'intake.tooLarge' });
    expect(asked).toHaveLength(1);
  });

  it('that the store does not take is told in a sentence', async () => {
    formStatus = 403;
    const text = expect.stringContaining('belum bisa diterima');
    await expect(send(LARGE)).rejects.toMatchObject({
      name: 'Refused',
      problems: [{ code: 'app.notTaken', text }],
    });
  });

  it.each([0, 408, 425, 429, 500, 503])('is sent again later when the store answers %d', async (status) => {
    formStatus = status;
    await expect(send(LARGE)).rejects.toMatchObject({ name: 'NoSignal' });
  });

  it.each(['missing', 'used'])('is sent again as %s, as after an answer that was lost', async (what) => {
    answers.PUT = problem(410, `upload.${what}`);
    await expect(send(LARGE)).rejects.toMatchObject({ name: 'NoSignal' });
  });

  it('that intake refuses is told with the text of intake', async () => {
    answers.PUT = problem(422, 'intake.damaged');
    await expect(send(LARGE)).rejects.toMatchObject({ code: 'intake.damaged' });
  });
});
