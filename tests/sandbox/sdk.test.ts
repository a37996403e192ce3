import { FacebookAdsApi, IGMedia, IGUser, Page, PagePost } from 'facebook-nodejs-business-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningSandbox } from '../../sandbox/sandbox.ts';
import { read } from './core-factory.ts';
import {
  aJpeg,
  aSandbox,
  journalOf,
  logIn,
  sendJson,
  serveFiles,
  worldOf,
  type FileServer,
} from './shell-factory.ts';

// The SDK's objects are untyped where it matters here, so their data are read as what came over the wire.
const dataOf = (object: unknown): unknown => read(object, '_data');
const graph = Object.getOwnPropertyDescriptor(FacebookAdsApi, 'GRAPH') ?? {};

describe('Meta’s own SDK', () => {
  let sandbox: RunningSandbox;
  let files: FileServer;
  let page: Page;
  let instagram: IGUser;
  let api: FacebookAdsApi;

  beforeAll(async () => {
    files = await serveFiles({ 'tiwul.jpg': await aJpeg('#a86b3c'), 'batik.png': Buffer.from('no picture') });
    sandbox = await aSandbox();
    await sendJson('PUT', `${sandbox.url}/sandbox/clock`, { now: '2026-11-24T05:00:00Z' });
    Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => sandbox.url, configurable: true });
    const watu = (await logIn(sandbox.url)).get('Watu Lereng');
    const world = await worldOf(sandbox.url);
    const account = world.pages.find(({ name }) => name === 'Watu Lereng')?.instagram;
    api = new FacebookAdsApi(watu?.token ?? '', 'en_US', false);
    page = new Page(watu?.id ?? '', {}, undefined, api);
    instagram = new IGUser(account?.id ?? '', {}, undefined, api);
  });

  afterAll(async () => {
    Object.defineProperty(FacebookAdsApi, 'GRAPH', graph);
    await sandbox.close();
    await files.close();
  });

  const move = (now: string) => sendJson('PUT', `${sandbox.url}/sandbox/clock`, { now });
  const draft = async (message: string): Promise<PagePost> => {
    const photo = await page.createPhoto([], { url: `${files.url}/tiwul.jpg`, published: false });
    const post = await page.createFeed([], {
      message,
      attached_media: [{ media_fbid: photo.id }],
      published: false,
    });
    return new PagePost(post.id, {}, undefined, api);
  };

  it('uploads a photo, makes an unpublished post of it and flips it', async () => {
    const post = await draft('Tiwul & gula aren, 50 %');

    expect(dataOf(await post.get(['is_published']))).toMatchObject({ is_published: false });
    expect(await post.update([], { is_published: true })).toEqual({ success: true });
    expect(
      dataOf(await post.get(['is_published', 'permalink_url', 'attachments{target{id}}'])),
    ).toMatchObject({
      is_published: true,
      permalink_url: `${sandbox.url}/sandbox/feeds/posts/${post.id}`,
    });
    const entry = (await journalOf(sandbox.url)).find(({ remoteId }) => remoteId === post.id);
    expect(entry).toMatchObject({ caption: 'Tiwul & gula aren, 50 %', at: '2026-11-24T05:00:00.000Z' });
  });

  it('follows the cursor of a listing to its end', async () => {
    for (const message of ['satu', 'dua', 'tiga']) {
      await (await draft(message)).update([], { is_published: true });
    }

    const cursor = await page.getPublishedPosts(['message'], { limit: 2 });
    const messages: unknown[] = [];
    for (;;) {
      for (const post of Array.from(cursor)) messages.push(read(dataOf(post), 'message'));
      if (!cursor.hasNext()) break;
      await cursor.next();
    }

    expect(messages.slice(0, 3)).toEqual(['tiga', 'dua', 'satu']);
    expect(new Set(messages).size).toBe(messages.length);
  });

  it('makes a container, polls it and publishes it', async () => {
    const { id } = await instagram.createMedia([], {
      image_url: `${files.url}/tiwul.jpg`,
      caption: 'Tiwul #lereng',
      alt_text: 'Sebungkus tiwul',
    });
    await move('2026-11-24T05:01:00Z');

    const status = await new IGMedia(id, {}, undefined, api).get(['status_code', 'status']);
    const media = await instagram.createMediaPublish([], { creation_id: id });
    const limit = await instagram.getContentPublishingLimit(['config', 'quota_usage']);

    expect(dataOf(status)).toMatchObject({ status_code: 'FINISHED' });
    expect(dataOf(await new IGMedia(media.id, {}, undefined, api).get(['caption']))).toMatchObject({
      caption: 'Tiwul #lereng',
    });
    expect(dataOf(limit[0])).toMatchObject({ quota_usage: 1, config: { quota_total: 50 } });
  });

  it('sees a picture that Instagram cannot use only in the container’s status', async () => {
    const { id } = await instagram.createMedia([], { image_url: `${files.url}/batik.png` });
    await move('2026-11-24T05:02:00Z');

    expect(dataOf(await new IGMedia(id, {}, undefined, api).get(['status_code', 'status']))).toMatchObject({
      status_code: 'ERROR',
      status: 'Error: Media upload has failed with error code 2207052',
    });
  });

  it('gets a refusal as the error that it knows', async () => {
    const refused = page.createPhoto([], { url: `${files.url}/missing.jpg`, published: false });

    await expect(refused).rejects.toMatchObject({
      name: 'FacebookRequestError',
      status: 400,
      response: { code: 324, error_subcode: 2069019 },
    });
  });

  it('reads insights of a post and of a media', async () => {
    const post = await draft('Empat');
    await post.update([], { is_published: true });
    const { id } = await instagram.createMedia([], { image_url: `${files.url}/tiwul.jpg` });
    await move('2026-11-24T05:03:00Z');
    const media = await instagram.createMediaPublish([], { creation_id: id });
    await move('2026-11-27T05:00:00Z');

    const onPage = await post.getInsights([], { metric: ['post_media_view', 'post_clicks'] });
    const onInstagram = await new IGMedia(media.id, {}, undefined, api).getInsights([], {
      metric: ['reach'],
    });

    expect(Array.from(onPage).map((row) => read(dataOf(row), 'name'))).toEqual([
      'post_media_view',
      'post_clicks',
    ]);
    expect(read(dataOf(onInstagram[0]), 'values', 0, 'value')).toBeGreaterThan(0);
  });
});
