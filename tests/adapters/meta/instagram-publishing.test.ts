import { afterAll, beforeAll, expect, it } from 'vitest';
import { proveAppSecret } from '../../../functions/adapters/meta/app-secret-proof.ts';
import { APP_SECRET, type FakeWire, INSTAGRAM, graphOn, json, openWire } from './fake-wire.ts';

let wire: FakeWire;
beforeAll(async () => {
  wire = await openWire();
});
afterAll(() => wire.close());

const proof = proveAppSecret(APP_SECRET, INSTAGRAM.token);
const unreadable = { is: 'unknown', reason: 'unreadable', usage: {} };

it('creates a container from the address of a picture', async () => {
  wire.play(json(200, { id: '700' }));
  const media = {
    is: 'photo' as const,
    imageUrl: 'https://m.example/a.jpg',
    caption: 'Keripik 100% #enak',
    altText: 'Sepiring keripik',
  };
  expect(await graphOn(wire).createContainer(INSTAGRAM, media)).toEqual({
    is: 'done',
    value: { id: '700' },
    usage: {},
  });
  expect(wire.heard).toMatchObject([
    { method: 'POST', path: '/v24.0/178/media', query: { access_token: INSTAGRAM.token } },
  ]);
  expect(wire.heard[0]?.body).toEqual({
    image_url: 'https://m.example/a.jpg',
    caption: 'Keripik 100% #enak',
    alt_text: 'Sepiring keripik',
    appsecret_proof: proof,
  });
});

it.each(['IN_PROGRESS', 'FINISHED', 'ERROR', 'EXPIRED', 'PUBLISHED'])(
  'reads that a container is %s',
  async (status) => {
    wire.play(json(200, { status_code: status, status: `${status}: 2207082`, id: '700' }));
    expect(await graphOn(wire).readContainer(INSTAGRAM, '700')).toEqual({
      is: 'done',
      value: { status, detail: `${status}: 2207082` },
      usage: {},
    });
    expect(wire.heard).toMatchObject([{ path: '/v24.0/700', query: { fields: 'status_code,status' } }]);
  },
);

it('does not guess at a status that it does not know', async () => {
  wire.play(json(200, { status_code: 'DREAMING', id: '700' }));
  expect(await graphOn(wire).readContainer(INSTAGRAM, '700')).toEqual(unreadable);
});

it('publishes a container', async () => {
  wire.play(json(200, { id: '800' }));
  expect(await graphOn(wire).publishContainer(INSTAGRAM, '700')).toMatchObject({
    is: 'done',
    value: { id: '800' },
  });
  expect(wire.heard).toMatchObject([
    {
      method: 'POST',
      path: '/v24.0/178/media_publish',
      body: { creation_id: '700', appsecret_proof: proof },
    },
  ]);
});

it('lists at most 50 media, the newest first, and a medium without a caption as one with an empty caption', async () => {
  wire.play(
    json(200, {
      data: [
        {
          id: '800',
          caption: 'satu',
          timestamp: '2026-11-23T05:00:00+0000',
          permalink: 'https://i.example/p/1',
        },
        { id: '801', timestamp: '2026-11-24T05:00:00+0000' },
      ],
      paging: { cursors: { before: 'a', after: 'b' } },
    }),
  );
  expect(await graphOn(wire).listMedia(INSTAGRAM)).toEqual({
    is: 'done',
    value: [
      { id: '801', caption: '', createdAt: Date.UTC(2026, 10, 24, 5) },
      {
        id: '800',
        caption: 'satu',
        permalink: 'https://i.example/p/1',
        createdAt: Date.UTC(2026, 10, 23, 5),
      },
    ],
    usage: {},
  });
  expect(wire.heard).toMatchObject([
    { path: '/v24.0/178/media', query: { fields: 'id,caption,timestamp,permalink', limit: '50' } },
  ]);
});

it('does not hand over a list without the one medium that it cannot read', async () => {
  wire.play(json(200, { data: [{ id: '800', timestamp: '2026-11-24T05:00:00+0000' }, { id: '801' }] }));
  expect(await graphOn(wire).listMedia(INSTAGRAM)).toEqual(unreadable);
});

it('reads one medium', async () => {
  wire.play(
    json(200, { id: '800', caption: 'satu', timestamp: 1_795_496_400, permalink: 'https://i.example/p/1' }),
  );
  expect(await graphOn(wire).readMedia(INSTAGRAM, '800')).toMatchObject({
    value: { id: '800', caption: 'satu', createdAt: 1_795_496_400_000 },
  });
});

it('reads how much of the daily limit is used', async () => {
  wire.play(json(200, { data: [{ quota_usage: 3, config: { quota_total: 50, quota_duration: 86_400 } }] }));
  expect(await graphOn(wire).readQuota(INSTAGRAM)).toEqual({
    is: 'done',
    value: { used: 3, total: 50, seconds: 86_400 },
    usage: {},
  });
  expect(wire.heard).toMatchObject([
    { path: '/v24.0/178/content_publishing_limit', query: { fields: 'config,quota_usage' } },
  ]);
});

it('does not invent a limit that the answer does not name', async () => {
  wire.play(json(200, { data: [{ quota_usage: 3 }] }));
  expect(await graphOn(wire).readQuota(INSTAGRAM)).toEqual(unreadable);
});
