import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { ifThere } from '../../../functions/adapters/aws/s3-absent.ts';
import { mediaTypeOf } from '../../../embedded/media/media-type.ts';
import { checkMediaKey } from '../../../functions/domain/picture/media-key.ts';
import type { WholeStore } from './store.ts';

type Media = Pick<WholeStore, 'media' | 'putMedia'>;

/** A folder that was never written to holds nothing; one that may not be read is an error, and no empty backup. */
function noneIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

/** Reads and writes media in a folder: the key is the file's path below the folder, with slashes. */
export const folderMedia = (folder: string): Media => ({
  async *media(known) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(noneIfMissing);
    for (const entry of entries.filter((each) => each.isFile())) {
      const file = join(entry.parentPath, entry.name);
      const key = relative(folder, file).split(sep).join('/');
      // `FolderMediaStore` writes into `.incoming` first, and a killed process leaves incomplete files there. No key begins
      // with a dot.
      if (!key.startsWith('.') && !known?.has(key)) yield { key, bytes: await readFile(file) };
    }
  },
  async putMedia({ key, bytes }) {
    const file = join(folder, ...checkMediaKey(key).split('/'));
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bytes);
  },
});

/** Reads and writes media in an S3 bucket: the key is the object's key. */
export const bucketMedia = (client: S3Client, bucket: string): Media => ({
  async *media(known) {
    let nextPage: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          ...(nextPage !== undefined && { ContinuationToken: nextPage }),
        }),
      );
      for (const { Key: key = '' } of page.Contents ?? []) {
        if (known?.has(key)) continue;
        const found = await ifThere(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
        if (found) yield { key, bytes: (await found.Body?.transformToByteArray()) ?? new Uint8Array() };
      }
      nextPage = page.NextContinuationToken;
    } while (nextPage !== undefined);
  },
  async putMedia({ key, bytes }) {
    await client.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: checkMediaKey(key),
        Body: bytes,
        ContentType: mediaTypeOf(bytes) ?? 'application/octet-stream',
        // The same as when `S3MediaStore` writes: caches keep a file for one day, in seconds.
        CacheControl: 'public, max-age=86400',
      }),
    );
  },
});
