import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { ifThere } from '../../../functions/adapters/aws/s3-absent.ts';
import { mediaTypeOf } from '../../../embedded/media/media-type.ts';
import { checkMediaKey } from '../../../functions/domain/picture/media-key.ts';
import type { WholeStore } from './store.ts';

type Media = Pick<WholeStore, 'media' | 'putMedia'>;

/** Returns the media of a folder with one file per key. */
export const folderMedia = (folder: string): Media => ({
  async *media(known) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const key = relative(folder, file).split(sep).join('/');
      // Files that a kill left incomplete are in a folder whose name begins with a dot, into which no key leads.
      if (!key.startsWith('.') && !known?.has(key)) yield { key, bytes: await readFile(file) };
    }
  },
  async putMedia({ key, bytes }) {
    const file = join(folder, ...checkMediaKey(key).split('/'));
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bytes);
  },
});

/** Returns the media of a bucket. */
export const bucketMedia = (client: S3Client, bucket: string): Media => ({
  async *media(known) {
    let token: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          ...(token !== undefined && { ContinuationToken: token }),
        }),
      );
      for (const { Key: key = '' } of page.Contents ?? []) {
        if (known?.has(key)) continue;
        const found = await ifThere(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
        if (found) yield { key, bytes: (await found.Body?.transformToByteArray()) ?? new Uint8Array() };
      }
      token = page.NextContinuationToken;
    } while (token !== undefined);
  },
  async putMedia({ key, bytes }) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: checkMediaKey(key),
        Body: bytes,
        ContentType: mediaTypeOf(bytes) ?? 'application/octet-stream',
        CacheControl: 'public, max-age=86400',
      }),
    );
  },
});
