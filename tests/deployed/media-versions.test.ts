import {
  CreateBucketCommand,
  DeleteObjectCommand,
  ListObjectVersionsCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bucketMedia } from '../../bin/commands/backup/media-files.ts';
import { eraseVersions } from '../../bin/kit/erase-versions.ts';
import { S3MediaStore } from '../../functions/adapters/aws/s3-media-store.ts';
import { PICTURE_BYTES } from '../contracts/media-store.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { type Aws, REGION, startAws } from './ministack.ts';

const PROGRAM = process.env['MINISTACK'] ?? 'ministack';
const JPEG = PICTURE_BYTES['image/jpeg'];

let folder: string;
let aws: Aws;

beforeAll(async () => {
  folder = await makeFolder();
  aws = await startAws(PROGRAM, folder);
});

afterAll(async () => {
  await aws?.close();
  await removeFolder(folder);
});

/** A media bucket with the setting of `lib/media-bucket.ts`. */
async function opened(bucket: string) {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new S3Client({ endpoint: aws.url, region: REGION, credentials, forcePathStyle: true });
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  const VersioningConfiguration = { Status: 'Enabled' } as const;
  await client.send(new PutBucketVersioningCommand({ Bucket: bucket, VersioningConfiguration }));
  const store = new S3MediaStore({ client, bucket, publicUrl: aws.url });
  const versions = async (Prefix: string) => {
    const { Versions: files = [], DeleteMarkers: marks = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, Prefix }),
    );
    return { files, marks };
  };
  return { client, bucket, store, versions };
}

describe('a bucket that keeps versions, on an emulator of AWS', () => {
  it('brings a photo back when the mark of its deletion is deleted, as the page on backups says', async () => {
    const { client, bucket, store, versions } = await opened('brought-back');
    await store.write('photos/a.jpg', JPEG, 'image/jpeg');
    await store.remove('photos/a.jpg');
    expect(await store.has('photos/a.jpg')).toBe(false);
    const [mark] = (await versions('photos/a.jpg')).marks;
    const deleted = { Bucket: bucket, Key: 'photos/a.jpg', VersionId: mark?.VersionId };
    await client.send(new DeleteObjectCommand(deleted));
    expect(await store.read('photos/a.jpg')).toEqual(new Uint8Array(JPEG));
  });

  it('holds nothing of a photo that was erased, not even that there was one', async () => {
    const { store, versions } = await opened('erased');
    await store.write('photos/a.jpg', PICTURE_BYTES['image/png'], 'image/png');
    await store.write('photos/a.jpg', JPEG, 'image/jpeg');
    await store.remove('photos/a.jpg');
    await store.write('photos/a.jpg-of-another', JPEG, 'image/jpeg');
    await store.erase('photos/a.jpg');
    const { files, marks } = await versions('photos/a.jpg');
    expect([files.map(({ Key }) => Key), marks]).toEqual([['photos/a.jpg-of-another'], []]);
  });

  it('is emptied with everything that it keeps', async () => {
    const { client, bucket, store, versions } = await opened('emptied');
    for (const name of ['a', 'b', 'b', 'c']) await store.write(`photos/${name}.jpg`, JPEG, 'image/jpeg');
    await store.remove('photos/c.jpg');
    expect(await eraseVersions(client, bucket)).toBe(5);
    expect(await versions('')).toEqual({ files: [], marks: [] });
  });

  it('holds nothing of a community that was deleted, and everything of the others', async () => {
    const { client, bucket, store, versions } = await opened('community');
    for (const key of ['photos/hulu/a.jpg', 'photos/hulu/a.jpg', 'logos/hulu/b.jpg', 'photos/muara/a.jpg'])
      await store.write(key, JPEG, 'image/jpeg');
    await store.remove('photos/muara/a.jpg');
    expect(await bucketMedia(client, bucket, ['photos/hulu/', 'logos/hulu/']).removeMedia()).toBe(3);
    const { files, marks } = await versions('');
    expect([...files, ...marks].map(({ Key }) => Key)).toEqual(['photos/muara/a.jpg', 'photos/muara/a.jpg']);
  });
});
