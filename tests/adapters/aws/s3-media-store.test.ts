import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { S3MediaStore } from '../../../functions/adapters/aws/s3-media-store.ts';
import { mediaStoreContract, PICTURE_BYTES } from '../../contracts/media-store.ts';
import { fetchThroughFront, FRONT, passGate } from '../../factories/aws/fake-front.ts';
import { startFakeS3 } from '../../factories/aws/fake-s3.ts';
import { clientOf } from '../../factories/aws/test-client.ts';
import { CREDENTIALS, type Credentials } from '../../factories/aws/verify-signature.ts';

const JPEG = PICTURE_BYTES['image/jpeg'];

async function opened(credentials: Credentials = CREDENTIALS) {
  const s3 = await startFakeS3();
  const client = new S3Client({ ...clientOf(s3.endpoint), credentials });
  return { s3, store: new S3MediaStore({ client, bucket: s3.bucket, publicUrl: FRONT }) };
}

mediaStoreContract('S3MediaStore behind CloudFront', async () => {
  const { s3, store } = await opened();
  return {
    store,
    fetchAt: async (url, now) => {
      const object = fetchThroughFront(s3, url, now);
      return object && { bytes: object.bytes, contentType: object.contentType };
    },
  };
});

describe('S3MediaStore', () => {
  it('lets nobody cache a picture for longer than a day', async () => {
    const { s3, store } = await opened();
    await store.write('pictures/a.jpg', JPEG, 'image/jpeg');
    expect(s3.objectAt('/pictures/a.jpg')?.cacheControl).toBe('public, max-age=86400');
  });

  it('leaves the earlier version of what is removed, and nothing of what is erased', async () => {
    const { s3, store } = await opened();
    for (const type of ['image/jpeg', 'image/png', 'image/webp'] as const)
      await store.write('photos/a.jpg', PICTURE_BYTES[type], type);
    await store.write('photos/a.jpg-small', JPEG, 'image/jpeg');
    await store.remove('photos/a.jpg');
    expect([s3.objectAt('/photos/a.jpg'), s3.versionsAt('/photos/a.jpg')]).toEqual([undefined, 4]);
    await store.erase('photos/a.jpg');
    expect([s3.versionsAt('/photos/a.jpg'), s3.versionsAt('/photos/a.jpg-small')]).toEqual([0, 1]);
  });

  it('shows no earlier version of a file while it is being erased', async () => {
    const { s3, store } = await opened();
    await store.write('photos/a.jpg', PICTURE_BYTES['image/png'], 'image/png');
    await store.write('photos/a.jpg', JPEG, 'image/jpeg');
    await store.remove('photos/a.jpg');
    await store.erase('photos/a.jpg');
    const deleted = s3.asked.map(({ query }) => query.get('versionId')).filter((id) => id !== null);
    expect([deleted.length, deleted.at(-1)]).toEqual([3, 'v3']);
  });

  it.each(['write', 'read', 'has', 'remove', 'erase'] as const)(
    'says that S3 may serve later when it slows us down on %s',
    async (verb) => {
      const { s3, store } = await opened();
      s3.failNext(1, 503, 'SlowDown');
      const call = verb === 'write' ? store.write('a', JPEG, 'image/jpeg') : store[verb]('a');
      await expect(call).rejects.toMatchObject({ name: 'AwsUnavailableError', retryable: true });
    },
  );

  it('does not take a refusal for an absent picture', async () => {
    const { store } = await opened({ ...CREDENTIALS, secretAccessKey: 'another' });
    await expect(store.read('a')).rejects.toMatchObject({ name: 'SignatureDoesNotMatch' });
    await expect(store.has('a')).rejects.toBeInstanceOf(Error);
  });
});

describe('the gate at CloudFront', () => {
  const url = `${FRONT}/media/pictures/a.jpg`;

  it.each(['', '?expires=', '?expires=soon', '?expires=-5', '?expires=1e12', '?expires=9999999999999999'])(
    'refuses the address ending in %j and lets nobody cache that',
    (query) => {
      expect(passGate(url + query, 0)).toEqual({ statusCode: 403 });
    },
  );

  it('asks the bucket for the key alone, without the address’s end', () => {
    expect(passGate(`${url}?expires=10&x=1`, 9)).toEqual({ uri: '/pictures/a.jpg', querystring: {} });
  });
});
