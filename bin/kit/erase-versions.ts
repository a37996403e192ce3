import { DeleteObjectsCommand, ListObjectVersionsCommand, type S3Client } from '@aws-sdk/client-s3';
import { problem, ProblemError } from '../../functions/domain/problem.ts';

const notDeleted = (bucket: string, key: string, reason: string) =>
  problem('empty.notDeleted', 'unavailable', {
    id: `S3 tidak menghapus ${key} dari ${bucket}: ${reason}. Jalankan lagi setelah diperbaiki.`,
    en: `S3 did not delete ${key} of ${bucket}: ${reason}. Run this again when that is mended.`,
  });

/**
 * Deletes all files of a bucket whose keys begin in a way, with every version. Returns how many versions there were; marks of
 * deletions count.
 */
export async function eraseVersions(client: S3Client, bucket: string, below = ''): Promise<number> {
  let deleted = 0;
  for (;;) {
    // Always the first page: what stood on it is gone when it is asked for again.
    const { Versions: files = [], DeleteMarkers: marks = [] } = await client.send(
      new ListObjectVersionsCommand({ Bucket: bucket, ...(below !== '' && { Prefix: below }) }),
    );
    const Objects = [...files, ...marks].map(({ Key, VersionId }) => ({ Key, VersionId }));
    if (Objects.length === 0) return deleted;
    const { Errors: [error] = [] } = await client.send(
      new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } }),
    );
    if (error) throw new ProblemError([notDeleted(bucket, error.Key ?? '', error.Code ?? '')]);
    deleted += Objects.length;
  }
}
