import { join } from 'node:path';
import { ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { mediaFoldersOf } from '../../../functions/domain/picture/media-key.ts';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { noteInstalled } from '../../../functions/records/installed-communities.ts';
import { bucketMedia, folderMedia, type MediaFiles } from '../backup/media-files.ts';
import { type OpenedItems, openItems, type SystemLocation } from '../sign-in-link/open-items.ts';
import { bucketMissing } from './community-problems.ts';

/** Does something with the items of a system, which is closed afterwards. Throws when it is not there, or runs. */
export async function inSystem<T>(
  location: SystemLocation,
  work: (opened: OpenedItems) => Promise<T>,
): Promise<T> {
  const opened = await openItems(location);
  try {
    return await work(opened);
  } catch (error) {
    if (!(error instanceof ResourceNotFoundException)) throw error;
    throw new ProblemError([opened.missing], { cause: error });
  } finally {
    await opened.close();
  }
}

/** Notes the communities of a system that was set up before any were noted, so that none is forgotten beside those that are. */
export async function noteAll(opened: OpenedItems): Promise<void> {
  const { table, clock } = opened;
  for (const id of await opened.communities()) await noteInstalled(table, id, clock.now());
}

/** Does something with the photos, pictures and logos of one community. Throws for a deployment without its bucket. */
export async function withMediaOf<T>(
  location: SystemLocation,
  { bucket, community }: { readonly bucket: string | undefined; readonly community: string },
  work: (media: MediaFiles) => Promise<T>,
): Promise<T> {
  const below = mediaFoldersOf(community);
  if ('folder' in location) return work(folderMedia(join(location.folder, 'media'), below));
  if (bucket === undefined) throw new ProblemError([bucketMissing]);
  const client = new S3Client({ region: location.region });
  try {
    return await work(bucketMedia(client, bucket, below));
  } finally {
    client.destroy();
  }
}
