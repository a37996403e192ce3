import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderMediaStore } from '../../../embedded/media/folder-media-store.ts';
import { mediaHandler } from '../../../embedded/media/media-handler.ts';
import { signMedia, verifyMediaSignature } from '../../../embedded/media/media-signature.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import { DAY, HOUR } from '../../../functions/domain/time/instant.ts';
import { mediaStoreContract, PICTURE_BYTES } from '../../contracts/media-store.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

const SECRET = new Uint8Array(32).fill(7);
const BASE = 'http://127.0.0.1:8080';

async function served(baseUrl = BASE) {
  const folder = await temporaryFolder();
  const store = new FolderMediaStore({ folder, baseUrl, key: SECRET });
  const clock = new ManualClock(0);
  const handle = mediaHandler({ store, key: SECRET, clock });
  const get = (url: string, init?: RequestInit): Promise<Response> => handle(new Request(url, init));
  return { folder, store, clock, get };
}

mediaStoreContract('FolderMediaStore', async () => {
  const { store, clock, get } = await served();
  return {
    store,
    fetchAt: async (url, now) => {
      await clock.advanceTo(now);
      const response = await get(url);
      if (!response.ok) return undefined;
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { bytes, contentType: response.headers.get('content-type') ?? '' };
    },
  };
});

describe('FolderMediaStore', () => {
  it('leaves nothing beside the file, and the file holds just the bytes', async () => {
    const { folder, store } = await served();
    await store.write('photos/a.jpg', PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    expect(await readFile(join(folder, 'photos/a.jpg'))).toEqual(PICTURE_BYTES['image/jpeg']);
    expect(await readdir(join(folder, 'photos'))).toEqual(['a.jpg']);
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
  });

  it('leaves nothing behind when a folder is in the way', async () => {
    const { folder, store } = await served();
    await store.write('a/b', PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    await expect(store.write('a', PICTURE_BYTES['image/jpeg'], 'image/jpeg')).rejects.toThrow('EISDIR');
    expect(await readdir(join(folder, '.incoming'))).toEqual([]);
  });
});

describe('the media handler', () => {
  const path = 'pictures/a.jpg';

  it('answers with length, type and a caching time of a day at most', async () => {
    const { store, get } = await served();
    await store.write(path, PICTURE_BYTES['image/png'], 'image/png');
    const response = await get(await store.publicUrl(path, 30 * DAY));
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toEqual({
      'access-control-allow-origin': '*',
      'cache-control': 'public, max-age=86400',
      'content-length': '16',
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
    });
  });

  it('lets nobody cache beyond the end of the address', async () => {
    const { store, clock, get } = await served();
    await store.write(path, PICTURE_BYTES['image/png'], 'image/png');
    const url = await store.publicUrl(path, 2 * HOUR);
    await clock.advanceTo(HOUR);
    expect((await get(url)).headers.get('cache-control')).toBe('public, max-age=3600');
  });

  it('answers HEAD without a body', async () => {
    const { store, get } = await served();
    await store.write(path, PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    const response = await get(await store.publicUrl(path, HOUR), { method: 'HEAD' });
    expect([response.status, response.headers.get('content-length'), await response.text()]).toEqual([
      200,
      '22',
      '',
    ]);
  });

  it('serves below a path of a proxy', async () => {
    const { store, get } = await served('https://example.org/tunnel');
    await store.write(path, PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    const url = await store.publicUrl(path, HOUR);
    expect(url).toMatch(
      /^https:\/\/example\.org\/tunnel\/media\/pictures\/a\.jpg\?expires=3600000&signature=/,
    );
    expect((await get(url)).status).toBe(200);
  });

  it.each<[string, (url: URL) => void]>([
    ['no signature', (url) => url.searchParams.delete('signature')],
    ['a signature cut short', (url) => url.searchParams.set('signature', 'abc')],
    ['a signature of another secret', (url) => url.searchParams.set('signature', foreignSignature)],
    ['a later end', (url) => url.searchParams.set('expires', '9999999')],
    ['an end that is no number', (url) => url.searchParams.set('expires', 'never')],
    ['another file', (url) => (url.pathname = '/media/pictures/b.jpg')],
    ['a way out of the folder', (url) => (url.pathname = '/media/..%2F..%2Fetc%2Fpasswd')],
  ])('refuses an address with %s and does not say whether there is anything', async (_, change) => {
    const { store, get } = await served();
    await store.write(path, PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    const url = new URL(await store.publicUrl(path, HOUR));
    change(url);
    const response = await get(url.href);
    expect([response.status, await response.text()]).toEqual([403, '']);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
  const foreignSignature = signMedia(new Uint8Array(32), path, String(HOUR));

  it('refuses an address that has expired', async () => {
    const { store, clock, get } = await served();
    await store.write(path, PICTURE_BYTES['image/jpeg'], 'image/jpeg');
    const url = await store.publicUrl(path, HOUR);
    await clock.advanceTo(HOUR);
    expect((await get(url)).status).toBe(403);
  });

  it('knows only GET and HEAD, and only /media/', async () => {
    const { store, get } = await served();
    const url = await store.publicUrl(path, HOUR);
    const posted = await get(url, { method: 'POST' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    expect((await get(`${BASE}/other`)).status).toBe(404);
    expect((await get(`${BASE}/media/%E0%A4%A`)).status).toBe(404);
    expect((await get(url)).status).toBe(404);
  });

  it('calls a file of no known kind just bytes', async () => {
    const { folder, store, get } = await served();
    await writeFile(join(folder, 'note'), '<script>');
    const response = await get(await store.publicUrl('note', HOUR));
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
  });
});

describe('a media signature', () => {
  it('is good until its end and never for another key, end or secret', () => {
    const claim = { key: 'a', expires: '5000', signature: signMedia(SECRET, 'a', '5000') };
    expect(verifyMediaSignature(SECRET, claim, 4_999)).toBe('valid');
    expect(verifyMediaSignature(SECRET, claim, 5_000)).toBe('expired');
    expect(verifyMediaSignature(SECRET, { ...claim, key: 'b' }, 1)).toBe('forged');
    expect(verifyMediaSignature(SECRET, { ...claim, expires: '5001' }, 1)).toBe('forged');
    expect(verifyMediaSignature(SECRET, { ...claim, signature: '' }, 9_000)).toBe('forged');
    expect(verifyMediaSignature(new Uint8Array(32), claim, 1)).toBe('forged');
  });
});
