import { S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { S3Uploads } from '../../../functions/adapters/aws/s3-uploads.ts';
import { MINUTE } from '../../../functions/domain/time/instant.ts';
import { uploadKey } from '../../../functions/domain/picture/upload-key.ts';
import { uploadsContract } from '../../contracts/uploads.ts';
import { startFakeS3 } from '../../factories/aws/fake-s3.ts';
import { clientOf } from '../../factories/aws/test-client.ts';

const KEY = uploadKey({ community: 'kantil', member: 'a' }, 'a');

async function opened(more: { readonly sessionToken?: string } = {}) {
  const s3 = await startFakeS3();
  const base = clientOf(s3.endpoint);
  const client = new S3Client({ ...base, credentials: { ...base.credentials, ...more } });
  return {
    s3,
    uploads: new S3Uploads({ client, bucket: s3.bucket, clock: { now: () => Date.now() } }),
    now: () => Date.now(),
    post: async (url: string, body: FormData) => (await fetch(url, { method: 'POST', body })).status,
  };
}

uploadsContract({ adapter: 'S3Uploads', open: opened, checksContent: true });

describe('S3Uploads', () => {
  it('bind a form to key, type, size, bucket and end, and to the credentials of the function', async () => {
    const { uploads, now } = await opened({ sessionToken: 'of the role' });
    const expiresAt = now() + 10 * MINUTE;
    const { fields } = await uploads.allow({
      key: KEY,
      mostBytes: 100,
      type: 'image/heic',
      expiresAt,
    });
    const policy: unknown = JSON.parse(Buffer.from(fields['Policy'] ?? '', 'base64').toString('utf8'));
    expect(policy).toMatchObject({
      conditions: expect.arrayContaining([
        ['content-length-range', 1, 100],
        { 'Content-Type': 'image/heic' },
        { bucket: 'media' },
        { key: KEY },
        { 'X-Amz-Security-Token': 'of the role' },
      ]),
    });
    expect(policy).toHaveProperty('expiration', expect.stringMatching(/^\d{4}-.*Z$/));
    expect(Date.parse(String(Reflect.get(Object(policy), 'expiration')))).toBeLessThanOrEqual(expiresAt);
  });

  const verbs = {
    read: (uploads: S3Uploads) => uploads.read(KEY),
    remove: (uploads: S3Uploads) => uploads.remove(KEY),
    removeAllOf: (uploads: S3Uploads) => uploads.removeAllOf({ community: 'kantil', member: 'a' }),
  };

  it.each(Object.entries(verbs))(
    'say that S3 may serve later when it slows us down on %s',
    async (_, call) => {
      const { s3, uploads } = await opened();
      s3.failNext(1, 503, 'SlowDown');
      await expect(call(uploads)).rejects.toMatchObject({
        name: 'AwsUnavailableError',
        retryable: true,
      });
    },
  );
});
