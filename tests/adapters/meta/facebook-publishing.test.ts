import { afterAll, beforeAll, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import { APP_SECRET, type FakeWire, PAGE, graphError, graphOn, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const proof = proveAppSecret(APP_SECRET, PAGE.token);

it('uploads a photo unpublished, by its address and with its description', async () => {
  wire.play(json(200, { id: '900', post_id: '100_900' }));
  const outcome = await graphOn(wire).uploadPhoto(PAGE, {
    url: 'https://m.example/a.jpg',
    altText: 'Kopi & gula',
  });
  expect(outcome).toEqual({ is: 'done', value: { id: '900' }, usage: {} });
  expect(wire.heard).toMatchObject([
    {
      method: 'POST',
      path: '/v24.0/100/photos',
      query: { access_token: PAGE.token },
      body: {
        url: 'https://m.example/a.jpg',
        published: false,
        alt_text_custom: 'Kopi & gula',
        appsecret_proof: proof,
      },
    },
  ]);
});

it('creates a post with its photos in order that nobody sees yet', async () => {
  wire.play(json(200, { id: '100_901' }));
  const outcome = await graphOn(wire).createUnpublishedPost(PAGE, {
    message: 'Halo & selamat + pagi = "ya"\n#kopi',
    photoIds: ['900', '899'],
  });
  expect(outcome).toMatchObject({ is: 'done', value: { id: '100_901' } });
  expect(wire.heard).toMatchObject([
    {
      method: 'POST',
      path: '/v24.0/100/feed',
      body: {
        message: 'Halo & selamat + pagi = "ya"\n#kopi',
        attached_media: [{ media_fbid: '900' }, { media_fbid: '899' }],
        published: false,
        appsecret_proof: proof,
      },
    },
  ]);
});

it.each([{ success: true }, { success: 'true' }, true])(
  'publishes a post that was made; %j is a yes',
  async (yes) => {
    wire.play(json(200, yes));
    expect(await graphOn(wire).publishPost(PAGE, '100_901')).toEqual({
      is: 'done',
      value: { id: '100_901' },
      usage: {},
    });
    expect(wire.heard).toMatchObject([
      { method: 'POST', path: '/v24.0/100_901', body: { is_published: true, appsecret_proof: proof } },
    ]);
  },
);

it.each([{ success: false }, {}, false, null, 'true'])('does not take %j for a yes', async (answer) => {
  wire.play(json(200, answer));
  expect(await graphOn(wire).publishPost(PAGE, '100_901')).toEqual({
    is: 'unknown',
    reason: 'unreadable',
    usage: {},
  });
});

it('does not take a yes under a bad status for one', async () => {
  wire.play(json(502, { success: true }));
  expect(await graphOn(wire).publishPost(PAGE, '100_901')).toMatchObject({ is: 'unknown' });
});

it('reads whether a post is out, its address and its moment', async () => {
  wire.play(
    json(200, {
      id: '100_901',
      is_published: true,
      permalink_url: 'https://www.facebook.com/100_901',
      created_time: '2026-11-24T05:00:00+0000',
    }),
  );
  expect(await graphOn(wire).readPost(PAGE, '100_901')).toEqual({
    is: 'done',
    value: {
      id: '100_901',
      isPublished: true,
      permalink: 'https://www.facebook.com/100_901',
      createdAt: Date.UTC(2026, 10, 24, 5),
    },
    usage: {},
  });
  expect(wire.heard).toMatchObject([
    {
      method: 'GET',
      path: '/v24.0/100_901',
      query: {
        fields: 'id,is_published,permalink_url,created_time',
        access_token: PAGE.token,
        appsecret_proof: proof,
      },
    },
  ]);
});

it('does not guess whether a post is out when the answer leaves it open', async () => {
  wire.play(json(200, { id: '100_901' }));
  expect(await graphOn(wire).readPost(PAGE, '100_901')).toMatchObject({
    is: 'unknown',
    reason: 'unreadable',
  });
});

it('deletes a post', async () => {
  wire.play(json(200, { success: true }));
  expect(await graphOn(wire).deletePost(PAGE, '100_901')).toMatchObject({
    is: 'done',
    value: { id: '100_901' },
  });
  expect(wire.heard).toMatchObject([
    {
      method: 'DELETE',
      path: '/v24.0/100_901',
      query: { access_token: PAGE.token, appsecret_proof: proof },
    },
  ]);
});

it('passes on that a post is not to be found', async () => {
  wire.play(graphError(400, { code: 100, error_subcode: 33, type: 'GraphMethodException' }));
  expect(await graphOn(wire).deletePost(PAGE, '100_901')).toMatchObject({
    is: 'refused',
    refusal: { code: 100, subcode: 33 },
  });
});
