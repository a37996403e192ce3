import { join } from 'node:path';
import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { exportStore } from '../../../../bin/commands/backup/copy-store.ts';
import { bucketMedia, folderMedia } from '../../../../bin/commands/backup/media-files.ts';
import { unchanged } from '../../../../bin/commands/backup/reseal.ts';
import type { WholeStore } from '../../../../bin/commands/backup/store.ts';
import { temporaryFolder } from '../../../embedded/table/temporary-folder.ts';

const JPEG = new Uint8Array([0xff, 0xd8, 0xff, 0xe0]);
const OLD = 'photos/rukun/old.jpg';
const NEW = 'photos/rukun/new.jpg';
const product = { pk: 'community#rukun', sk: 'product#tiwul' };

/** The keys of all files in a store. */
async function keysOf(media: Pick<WholeStore, 'media'>): Promise<string[]> {
  const found: string[] = [];
  for await (const { key } of media.media()) found.push(key);
  return found.sort();
}

/** Makes a backup while somebody replaces a photo, before or after the product is read that names it. */
async function whileReplaced(moment: 'before' | 'after') {
  const files = new Set([OLD]);
  let photo = OLD;
  const replace = (): void => {
    photo = NEW;
    files.delete(OLD);
    files.add(NEW);
  };
  const store: WholeStore = {
    async *items() {
      if (moment === 'before') replace();
      yield { ...product, photo };
      if (moment === 'after') replace();
    },
    async *media(known) {
      for (const key of files) if (!known?.has(key)) yield { key, bytes: JPEG };
    },
    putItems: async () => undefined,
    putMedia: async () => undefined,
  };
  const folder = join(await temporaryFolder(), 'backup');
  const counts = await exportStore(store, folder, unchanged);
  return { counts, kept: await keysOf(folderMedia(join(folder, 'media'))) };
}

describe('a backup of a system that people use meanwhile', () => {
  it('holds a photo that was replaced, and so deleted, after the product was read that names it', async () => {
    expect((await whileReplaced('after')).kept).toContain(OLD);
  });

  it('holds a photo that was taken in just before the product was read that names it', async () => {
    expect((await whileReplaced('before')).kept).toContain(NEW);
  });

  it('counts each file once', async () => {
    const { counts, kept } = await whileReplaced('after');
    expect(counts).toMatchObject({ media: kept.length, mediaBytes: kept.length * JPEG.byteLength });
  });

  it('goes on where a file of the bucket is deleted between its listing and its reading', async () => {
    const client = new S3Client({ region: 'ap-southeast-3' });
    client.send = async (command: unknown) => {
      if (!(command instanceof GetObjectCommand)) return { Contents: [{ Key: OLD }, { Key: NEW }] };
      if (command.input.Key === OLD) throw new NoSuchKey({ message: 'gone', $metadata: {} });
      return { Body: { transformToByteArray: async () => JPEG } };
    };
    expect(await keysOf(bucketMedia(client, 'media'))).toEqual([NEW]);
  });
});
