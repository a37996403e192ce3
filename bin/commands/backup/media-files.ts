import type { Dirent } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { GetObjectCommand, ListObjectsV2Command, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import { ifThere } from '../../../functions/adapters/aws/s3-absent.ts';
import { mediaTypeOf } from '../../../embedded/media/media-type.ts';
import { checkMediaKey } from '../../../functions/domain/picture/media-key.ts';
import { eraseVersions } from '../../kit/erase-versions.ts';
import type { WholeStore } from './store.ts';

/** The files of a store, or those whose keys begin in one of some ways. */
export interface MediaFiles extends Pick<WholeStore, 'media' | 'putMedia'> {
  /** Deletes them for good. Returns how many there were; of a bucket that keeps versions, each counts. */
  removeMedia(): Promise<number>;
}

const ALL = [''];

/** A folder that was never written to holds nothing; one that may not be read is an error, and no empty backup. */
function noneIfMissing(error: unknown): [] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}

/** Reads and writes media in a folder: the key is the file's path below the folder, with slashes. */
export const folderMedia = (folder: string, below: readonly string[] = ALL): MediaFiles => ({
  async *media(known) {
    for (const entry of await filesBelow(folder, below)) {
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
  async removeMedia() {
    const found = await filesBelow(folder, below);
    for (const { parentPath, name } of found) await rm(join(parentPath, name), { force: true });
    for (const prefix of below)
      if (prefix !== '') await rm(join(folder, prefix), { recursive: true, force: true });
    return found.length;
  },
});

async function filesBelow(folder: string, below: readonly string[]): Promise<Dirent[]> {
  const found = await Promise.all(
    below.map((prefix) =>
      readdir(join(folder, prefix), { recursive: true, withFileTypes: true }).catch(noneIfMissing),
    ),
  );
  return found.flat().filter((entry) => entry.isFile());
}

/** Reads and writes media in an S3 bucket: the key is the object's key. */
export const bucketMedia = (
  client: S3Client,
  bucket: string,
  below: readonly string[] = ALL,
): MediaFiles => ({
  async *media(known) {
    for await (const key of keysBelow(client, bucket, below)) {
      if (known?.has(key)) continue;
      const found = await ifThere(() => client.send(new GetObjectCommand({ Bucket: bucket, Key: key })));
      if (found) yield { key, bytes: (await found.Body?.transformToByteArray()) ?? new Uint8Array() };
    }
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
  async removeMedia() {
    let removed = 0;
    for (const prefix of below) removed += await eraseVersions(client, bucket, prefix);
    return removed;
  },
});

/** Yields the keys that begin in one of some ways. */
async function* keysBelow(
  client: S3Client,
  bucket: string,
  below: readonly string[],
): AsyncGenerator<string> {
  for (const prefix of below) {
    let nextPage: string | undefined;
    do {
      const page = await client.send(
        new ListObjectsV2Command({
          Bucket: bucket,
          ...(prefix !== '' && { Prefix: prefix }),
          ...(nextPage !== undefined && { ContinuationToken: nextPage }),
        }),
      );
      yield* (page.Contents ?? []).map(({ Key: key = '' }) => key);
      nextPage = page.NextContinuationToken;
    } while (nextPage !== undefined);
  }
}
