import { HeadObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { S3MediaStore } from '../../functions/adapters/aws/s3-media-store.ts';
import { frontOf } from '../../bin/commands/deploy/front.ts';
import { mediaStoreContract, PICTURE_BYTES } from '../contracts/media-store.ts';
import { openBucket, remote } from './services.ts';

const FRONT = 'https://d111111abcdef8.cloudfront.test';
const where = remote ? 'a real bucket' : 'an emulated bucket';

async function opened() {
  const { client, bucket } = await openBucket();
  const store = new S3MediaStore({ client, bucket, publicUrl: FRONT });
  return { client, bucket, store };
}

mediaStoreContract(
  `S3MediaStore on ${where}`,
  async () => {
    const { store } = await opened();
    return {
      store,
      fetchAt: async (url, now) => {
        const reply = await frontOf(store, { now: () => now })(new Request(url));
        if (!reply.ok) return undefined;
        const contentType = reply.headers.get('content-type') ?? '';
        return { bytes: new Uint8Array(await reply.arrayBuffer()), contentType };
      },
    };
  },
  // The emulator refuses to list versions; the one in tests/deployed does it.
  { erases: remote !== undefined },
);

describe(`S3MediaStore on ${where}`, () => {
  it('says what kind of picture it is, and for how long others may keep it', async () => {
    const { client, bucket, store } = await opened();
    await store.write('pictures/a.webp', PICTURE_BYTES['image/webp'], 'image/webp');
    const head = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: 'pictures/a.webp' }));
    expect(head).toMatchObject({ ContentType: 'image/webp', CacheControl: 'public, max-age=86400' });
  });

  it('keeps a photo of fifteen megabytes whole', async () => {
    const { store } = await opened();
    const photo = Buffer.concat([PICTURE_BYTES['image/jpeg'], Buffer.alloc(15 * 1024 * 1024, 7)]);
    await store.write('photos/large.jpg', photo, 'image/jpeg');
    expect(Buffer.compare(photo, (await store.read('photos/large.jpg')) ?? new Uint8Array())).toBe(0);
  });
});
