import { describe, expect, it } from 'vitest';
import { SignedUploads } from '../../../embedded/media/signed-uploads.ts';
import { uploadHandler } from '../../../embedded/media/upload-handler.ts';
import { FolderMediaStore } from '../../../embedded/media/folder-media-store.ts';
import { DAY, MINUTE } from '../../../functions/domain/time/instant.ts';
import { uploadKey } from '../../../functions/domain/picture/upload-key.ts';
import { formOf, uploadsContract } from '../../contracts/uploads.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

const SECRET = new Uint8Array(32).fill(7);
const BASE = 'http://127.0.0.1:8080';
const KEY = uploadKey({ community: 'kantil', member: 'a' }, 'a');

async function opened(secret = SECRET) {
  let instant = 1_000_000;
  const clock = { now: () => instant };
  const store = new FolderMediaStore({ folder: await temporaryFolder(), baseUrl: BASE, key: SECRET });
  const uploads = new SignedUploads({ store, key: SECRET, baseUrl: BASE, clock });
  const take = uploadHandler({ uploads, key: secret, clock });
  return {
    uploads,
    store,
    now: clock.now,
    wait: (milliseconds: number): void => void (instant += milliseconds),
    post: async (url: string, body: FormData) =>
      (await take(new Request(url, { method: 'POST', body }))).status,
    take,
  };
}

uploadsContract({ adapter: 'SignedUploads', open: opened, checksContent: true });

describe('SignedUploads', () => {
  const wish = (now: number) => ({
    key: KEY,
    mostBytes: 100,
    type: 'image/jpeg' as const,
    expiresAt: now + MINUTE,
  });

  it('are not taken by whoever has another key', async () => {
    const { uploads, post, now } = await opened(new Uint8Array(32).fill(8));
    const permission = await uploads.allow(wish(now()));
    expect(await post(permission.url, formOf(permission))).toBe(403);
  });

  it('are taken once by a form, also after the photo was handed in', async () => {
    const { uploads, post, now } = await opened();
    const permission = await uploads.allow(wish(now()));
    const send = () => post(permission.url, formOf(permission));
    expect([await send(), await send()]).toEqual([204, 403]);
    await uploads.remove(KEY);
    expect(await send()).toBe(403);
    expect(await uploads.read(KEY)).toBeUndefined();
  });

  it('are taken once of two that come by one form at the same moment', async () => {
    const { uploads, post, now } = await opened();
    const permission = await uploads.allow(wish(now()));
    const both = await Promise.all([1, 2].map(() => post(permission.url, formOf(permission))));
    expect(new Set(both)).toEqual(new Set([204, 403]));
  });

  it('are taken by no form of a member whose uploads were removed', async () => {
    const { uploads, post, now } = await opened();
    const [hers, of] = [await uploads.allow(wish(now())), { community: 'kantil', member: 'b' }];
    const others = await uploads.allow({ ...wish(now()), key: uploadKey(of, 'a') });
    await uploads.removeAllOf({ community: 'kantil', member: 'a' });
    expect([await post(hers.url, formOf(hers)), await post(others.url, formOf(others))]).toEqual([403, 204]);
  });

  it('are taken by no form that says a thing twice', async () => {
    const { uploads, post, now } = await opened();
    const permission = await uploads.allow(wish(now()));
    const form = new FormData();
    form.append('Content-Type', 'text/html');
    for (const [name, value] of formOf(permission)) form.append(name, value);
    expect(await post(permission.url, form)).toBe(400);
    expect(await post(permission.url, formOf(permission))).toBe(204);
  });

  it('are taken from a slow phone that began while its form was good', async () => {
    const { uploads, take, now, wait } = await opened();
    const permission = await uploads.allow(wish(now()));
    const whole = new Request(permission.url, { method: 'POST', body: formOf(permission) });
    const type = whole.headers.get('content-type') ?? '';
    const bytes = new Uint8Array(await whole.arrayBuffer());
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        wait(5 * MINUTE);
        controller.enqueue(bytes);
        controller.close();
      },
    });
    const headers = { 'content-type': type };
    const slow = new Request(permission.url, { method: 'POST', body, headers, duplex: 'half' });
    expect((await take(slow)).status).toBe(204);
  });

  it('are taken by the same form when they could not be kept', async () => {
    const { uploads, store, post, now } = await opened();
    const permission = await uploads.allow(wish(now()));
    const write = store.write.bind(store);
    store.write = async () => Promise.reject(new TypeError('the disk is full'));
    await expect(post(permission.url, formOf(permission))).rejects.toThrow('full');
    store.write = write;
    expect(await post(permission.url, formOf(permission))).toBe(204);
  });

  it('go a day after their end, when nobody fetched them', async () => {
    const { uploads, post, now, wait } = await opened();
    const permission = await uploads.allow(wish(now()));
    await post(permission.url, formOf(permission));
    const other = { ...wish(now()), key: uploadKey({ community: 'kantil', member: 'a' }, 'b') };
    wait(DAY);
    await uploads.allow(other);
    expect(await uploads.read(KEY)).toBeDefined();
    wait(2 * MINUTE);
    await uploads.allow(other);
    expect(await uploads.read(KEY)).toBeUndefined();
  });
});

describe('what takes the forms', () => {
  const url = `${BASE}/media/uploads`;

  it('lets a page on another name of this machine ask first', async () => {
    const { take } = await opened();
    const reply = await take(new Request(url, { method: 'OPTIONS' }));
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([204, '*']);
    expect(reply.headers.get('access-control-allow-methods')).toBe('POST');
  });

  it.each(['GET', 'PUT', 'DELETE'])('answers no %s', async (method) => {
    const { take } = await opened();
    const reply = await take(new Request(url, { method }));
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'POST, OPTIONS']);
  });

  it.each([
    ['no form', 'application/json', '{}'],
    ['a broken form', 'multipart/form-data; boundary=x', '--x\r\nnothing'],
    ['a form without a boundary', 'multipart/form-data', 'x'],
    ['an empty form', 'multipart/form-data; boundary=x', '--x--\r\n'],
  ])('refuses %s', async (_, type, body) => {
    const { take } = await opened();
    const reply = await take(new Request(url, { method: 'POST', body, headers: { 'content-type': type } }));
    expect(reply.status).toBe(400);
  });

  it('stops reading what does not end', async () => {
    const { take } = await opened();
    let sent = 0;
    let left = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent += 1;
        controller.enqueue(new Uint8Array(1024 * 1024));
      },
      cancel: () => void (left = true),
    });
    const request = new Request(url, { method: 'POST', body, duplex: 'half' });
    expect((await take(request)).status).toBe(413);
    expect([sent < 20, left]).toEqual([true, true]);
  });
});
