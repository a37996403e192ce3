import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../sandbox/sandbox.ts';
import { read } from './core-factory.ts';
import {
  aJpeg,
  aSandbox,
  getJson,
  journalOf,
  logIn,
  sendJson,
  serveFiles,
  worldOf,
  type FileServer,
} from './shell-factory.ts';

describe('the sandbox over HTTP', () => {
  let sandbox: RunningSandbox;
  let files: FileServer;
  let page: { id: string; token: string };
  let instagram: string;
  let jpeg: Buffer;

  beforeAll(async () => {
    jpeg = await aJpeg('#3f6b4f');
    files = await serveFiles({ 'a.jpg': jpeg });
    sandbox = await aSandbox();
    page = (await logIn(sandbox.url)).get('Pring Sumilir') ?? { id: '', token: '' };
    const world = await worldOf(sandbox.url);
    instagram = world.pages.find(({ id }) => id === page.id)?.instagram?.id ?? '';
  });

  afterAll(async () => {
    await sandbox.close();
    await files.close();
  });

  const graph = (path: string, init: RequestInit = {}) =>
    fetch(`${sandbox.url}/v24.0/${path}${path.includes('?') ? '&' : '?'}access_token=${page.token}`, init);
  const admin = (method: string, path: string, body: unknown) =>
    sendJson(method, `${sandbox.url}/sandbox/${path}`, body);

  it('takes a form, JSON and multipart with the file itself', async () => {
    const form = await graph(`${page.id}/feed`, {
      method: 'POST',
      body: new URLSearchParams({ message: 'a&b', published: 'false' }),
    });
    const json = await graph(`${page.id}/feed`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: 'x', published: false, id: page.id }),
    });
    const upload = new FormData();
    upload.set('published', 'false');
    upload.set('source', new Blob([new Uint8Array(jpeg)], { type: 'image/jpeg' }), 'a.jpg');
    const multipart = await graph(`${page.id}/photos`, { method: 'POST', body: upload });

    expect([form.status, json.status, multipart.status]).toEqual([200, 200, 200]);
    expect(form.headers.get('content-type')).toBe('application/json; charset=UTF-8');
    expect(form.headers.get('facebook-api-version')).toBe('v24.0');
    expect(form.headers.get('x-app-usage')).toContain('call_count');
    expect(form.headers.get('x-business-use-case-usage')).toContain(page.id);
    expect(form.headers.get('x-fb-trace-id')).not.toBeNull();
  });

  it.each([
    ['JSON that is broken', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{' }],
    [
      'JSON that is no object',
      { method: 'POST', headers: { 'content-type': 'application/json' }, body: '[]' },
    ],
    ['a method that Graph does not have', { method: 'PUT', body: '{}' }],
    [
      'multipart that is none',
      { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: 'y' },
    ],
  ])('refuses %s with code 100', async (_, init) => {
    const response = await graph(`${page.id}/feed`, init);

    expect(response.status).toBe(400);
    expect(read(await response.json(), 'error', 'code')).toBe(100);
  });

  it('fetches the picture of a photo before it answers, and nothing for a token that is dead', async () => {
    const before = files.asked.length;
    await fetch(`${sandbox.url}/v24.0/${page.id}/photos?access_token=EAASforged`, {
      method: 'POST',
      body: new URLSearchParams({ url: `${files.url}/a.jpg` }),
    });
    expect(files.asked.length).toBe(before);

    await graph(`${page.id}/photos`, {
      method: 'POST',
      body: new URLSearchParams({ url: `${files.url}/a.jpg`, published: 'false' }),
    });
    expect(files.asked.length).toBe(before + 1);
  });

  it('lets time move only forward, and only after the pictures under way have come', async () => {
    const now = read(await getJson(`${sandbox.url}/sandbox/clock`), 'now');
    const later = new Date(Date.parse(String(now)) + 3_600_000).toISOString();
    const made = await graph(`${instagram}/media`, {
      method: 'POST',
      body: new URLSearchParams({ image_url: `${files.url}/a.jpg` }),
    });

    const moved = await admin('PUT', 'clock', { now: later });
    const status = await graph(`${String(read(await made.json(), 'id'))}?fields=status_code`);

    expect(await moved.json()).toEqual({ now: later, source: 'given' });
    expect(read(await status.json(), 'status_code')).toBe('FINISHED');
    const back = await admin('PUT', 'clock', { now });
    expect(back.status).toBe(409);
    expect(read(await back.json(), 'problems', 0, 'code')).toBe('sandbox.clockGoesBack');
  });

  it('breaks the line by script: reset, hang, an HTML page', async () => {
    const on = { verb: 'post.create' };
    const create = (signal?: AbortSignal) =>
      graph(`${page.id}/feed`, {
        method: 'POST',
        body: new URLSearchParams({ message: 'patah' }),
        ...(signal ? { signal } : {}),
      });
    const broken = async () => (await journalOf(sandbox.url)).filter(({ caption }) => caption === 'patah');
    await admin('PUT', 'faults', [
      { on, act: { mode: 'commitThenReset' } },
      { on, act: { mode: 'commitThenHang' } },
      { on, act: { mode: 'html502' } },
    ]);

    await expect(create()).rejects.toThrow('fetch failed');
    const leave = new AbortController();
    const silence = create(leave.signal);
    while ((await broken()).length < 2);
    leave.abort();
    await expect(silence).rejects.toMatchObject({ name: 'AbortError' });
    const outage = await create();

    expect(outage.status).toBe(502);
    expect(await outage.text()).toContain('<html>');
    expect(await broken()).toHaveLength(2);
    expect((await admin('DELETE', 'faults', {})).status).toBe(200);
    expect((await create()).status).toBe(200);
  });

  it('tells its faults and switches, and refuses what it does not know by name', async () => {
    const wrong = await admin('PUT', 'faults', [{ act: { mode: 'explode' } }]);
    const unknown = await admin('PUT', 'switches', { secondFlop: 'refused' });
    const hostile = await admin('PUT', 'switches', { all: 'hostile', clockSkew: 'behind' });

    expect(wrong.status).toBe(400);
    expect(unknown.status).toBe(400);
    expect(read(await unknown.json(), 'problems', 0, 'text', 'en')).toContain('secondFlop');
    expect(read(await hostile.json(), 'switches')).toMatchObject({
      secondFlip: 'refused',
      clockSkew: 'behind',
    });
    await admin('PUT', 'switches', { all: 'kind' });
    expect(read(await getJson(`${sandbox.url}/sandbox/switches`), 'switches', 'secondFlip')).toBe('succeeds');
  });

  it('takes admin writes only as JSON, so that no other web page can send them', async () => {
    const response = await fetch(`${sandbox.url}/sandbox/pages`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ name: 'Selundupan' }),
    });

    expect(response.status).toBe(400);
    expect((await worldOf(sandbox.url)).pages.map(({ name }) => name)).not.toContain('Selundupan');
  });

  it('adds pages, a hundred at once, which the same person manages', async () => {
    const pages = Array.from({ length: 100 }, (_, index) => ({
      name: `Rukun ${index}`,
      instagram: `rukun.${index}`,
    }));

    const response = await admin('POST', 'pages', pages);

    expect(response.status).toBe(201);
    const world = await worldOf(sandbox.url);
    expect(
      world.pages.filter(({ instagram: account }) => account?.username.startsWith('rukun.')),
    ).toHaveLength(101);
    expect(JSON.stringify(world)).not.toContain('EAA');
  });

  it('lets a person post and remove by hand', async () => {
    const posted = await admin('POST', 'by-hand', { do: 'post', account: page.id, caption: 'Dari HP saya' });
    const remoteId = read(await posted.json(), 'remoteId');
    const removed = await admin('POST', 'by-hand', { do: 'remove', remoteId });
    const again = await admin('POST', 'by-hand', { do: 'remove', remoteId });

    expect([posted.status, removed.status, again.status]).toEqual([201, 200, 404]);
    const events = (await journalOf(sandbox.url)).filter((entry) => entry.remoteId === remoteId);
    expect(events.map(({ event }) => event)).toEqual(['published', 'removed']);
  });

  it('tells what insights say of a post at any moment, for whoever checks a report', async () => {
    const made = await graph(`${page.id}/feed`, {
      method: 'POST',
      body: new URLSearchParams({ message: 'ukur' }),
    });
    const remoteId = String(read(await made.json(), 'id'));
    const later = new Date(
      Date.parse((await journalOf(sandbox.url)).at(-1)?.at ?? '') + 86_400_000,
    ).toISOString();
    const foretold = await getJson(`${sandbox.url}/sandbox/engagement?remoteId=${remoteId}&at=${later}`);

    await admin('PUT', 'clock', { now: later });
    const rows = await (await graph(`${remoteId}/insights?metric=post_media_view`)).json();

    expect(read(foretold, 'views')).toBeGreaterThan(0);
    expect(read(rows, 'data', 0, 'values', 0, 'value')).toBe(read(foretold, 'views'));
    expect((await fetch(`${sandbox.url}/sandbox/engagement?remoteId=1`)).status).toBe(404);
    expect((await fetch(`${sandbox.url}/sandbox/engagement?at=x`)).status).toBe(400);
  });

  it('goes on when a client leaves in the middle of its request', async () => {
    const { hostname, port } = new URL(sandbox.url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.write(`POST /v24.0/${page.id}/feed HTTP/1.1\r\nhost: x\r\ncontent-length: 1000\r\n\r\n{"mess`);
    socket.resetAndDestroy();
    await once(socket, 'close');

    expect((await graph('me')).status).toBe(200);
  });

  it('answers a batch at the root with and without a slash, and refuses ids there', async () => {
    const batch = JSON.stringify([{ method: 'GET', relative_url: 'me?fields=id' }]);
    const send = (path: string) =>
      fetch(`${sandbox.url}${path}`, {
        method: 'POST',
        body: new URLSearchParams({ batch, access_token: page.token }),
      });

    expect(await (await send('/v24.0')).json()).toMatchObject([{ code: 200 }]);
    expect(await (await send('/')).json()).toMatchObject([{ code: 200 }]);
    expect(read(await getJson(`${sandbox.url}/?ids=1,2&access_token=${page.token}`), 'error', 'code')).toBe(
      100,
    );
  });
});
