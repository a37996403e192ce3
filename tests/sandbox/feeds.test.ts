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

const HOSTILE = '<script>alert("x")</script> & \'tanda\'';

describe('the feeds as a person sees them', () => {
  let sandbox: RunningSandbox;
  let files: FileServer;
  let page: { id: string; token: string };

  beforeAll(async () => {
    files = await serveFiles({ 'a.jpg': await aJpeg('#9a5b3c') });
    sandbox = await aSandbox();
    page = (await logIn(sandbox.url)).get('Kelir Kabut') ?? { id: '', token: '' };
  });

  afterAll(async () => {
    await sandbox.close();
    await files.close();
  });

  const post = (path: string, parameters: Record<string, string>) =>
    fetch(`${sandbox.url}/v24.0/${path}`, {
      method: 'POST',
      body: new URLSearchParams({ access_token: page.token, ...parameters }),
    }).then((response) => response.json());

  it('show every Page and account on the front, with and without the slash', async () => {
    const front = await (await fetch(`${sandbox.url}/`)).text();

    const names = (await worldOf(sandbox.url)).pages.flatMap(({ name, instagram }) =>
      instagram ? [name, `@${instagram.username}`] : [name],
    );
    expect(names.length).toBe(15);
    expect(names.filter((name) => !front.includes(name))).toEqual([]);
    expect(await (await fetch(`${sandbox.url}/sandbox/feeds`)).text()).toBe(front);
  });

  it('escape what people wrote, and allow no script at all', async () => {
    await post(`${page.id}/feed`, { message: HOSTILE });

    const response = await fetch(`${sandbox.url}/sandbox/feeds/${page.id}`);
    const text = await response.text();

    expect(text).not.toContain('<script');
    expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; &#39;tanda&#39;');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).not.toMatch(/ style=/);
  });

  it('open a post by its permalink, with its picture by the hash in the journal', async () => {
    const made = await post(`${page.id}/photos`, { url: `${files.url}/a.jpg`, caption: 'Batik carica' });
    const id = String(read(made, 'post_id'));
    const answer = await getJson(
      `${sandbox.url}/v24.0/${id}?fields=permalink_url,full_picture&access_token=${page.token}`,
    );
    const entry = (await journalOf(sandbox.url)).find(({ remoteId }) => remoteId === id);

    const view = await fetch(String(read(answer, 'permalink_url')));
    const picture = await fetch(String(read(answer, 'full_picture')));

    expect(await view.text()).toContain('Batik carica');
    expect(picture.headers.get('content-type')).toBe('image/jpeg');
    const bytes = new Uint8Array(await picture.arrayBuffer());
    const digest = Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
    expect(digest).toBe(entry?.pictureSha256);
  });

  it('do not show what is not published, or was removed', async () => {
    const dark = String(
      read(await post(`${page.id}/feed`, { message: 'rahasia', published: 'false' }), 'id'),
    );

    const permalink = await fetch(`${sandbox.url}/sandbox/feeds/posts/${dark}`);

    expect(permalink.status).toBe(404);
    expect(await (await fetch(`${sandbox.url}/sandbox/feeds/${page.id}`)).text()).not.toContain('rahasia');
  });

  it('show an account’s grid and each media by its permalink', async () => {
    const world = await worldOf(sandbox.url);
    const account = world.pages.find(({ id }) => id === page.id)?.instagram?.id ?? '';
    const posted = await sendJson('POST', `${sandbox.url}/sandbox/by-hand`, {
      do: 'post',
      account,
      caption: 'Motif carica',
    });
    const media = String(read(await posted.json(), 'remoteId'));
    const answer = await getJson(`${sandbox.url}/v24.0/${media}?fields=permalink&access_token=${page.token}`);

    const grid = await (await fetch(`${sandbox.url}/sandbox/feeds/${account}`)).text();
    const single = await (await fetch(String(read(answer, 'permalink')))).text();

    expect(grid).toContain(new URL(String(read(answer, 'permalink'))).pathname);
    expect(single).toContain('Motif carica');
  });

  it.each([
    '/sandbox/feeds/999',
    '/sandbox/feeds/p/Dzzzzzz/',
    '/sandbox/pictures/../changes.jsonl',
    '/sandbox/pictures/aa',
  ])('know nothing at %s', async (path) => {
    expect((await fetch(sandbox.url + path)).status).toBe(404);
  });

  it('ask for consent on a page whose form leads back to the app', async () => {
    const world = await worldOf(sandbox.url);
    const query = new URLSearchParams({
      client_id: world.app.id,
      redirect_uri: 'https://etalase.example/back',
      state: '"><b>',
      scope: 'pages_show_list',
    });

    const response = await fetch(`${sandbox.url}/v24.0/dialog/oauth?${query.toString()}`);
    const text = await response.text();
    const refused = await fetch(`${sandbox.url}/v24.0/dialog/oauth?client_id=1`);

    expect(text).toContain('Izinkan');
    expect(text).toContain('value="&quot;&gt;&lt;b&gt;"');
    expect(response.headers.get('content-security-policy')).toContain('https://etalase.example');
    expect(refused.status).toBe(400);
  });
});
