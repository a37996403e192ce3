import type { Clock } from '../../ports/clock.ts';
import type { Uploads } from '../../ports/uploads.ts';
import { once } from './once.ts';

/** Opens the uploads. The S3 client is loaded at the first large photo; most photos are small and come through the API. */
export function openUploads(bucket: string, clock: Pick<Clock, 'now'>): Uploads {
  const uploads = once(async () => (await import('./s3-uploads.ts')).openS3Uploads(bucket, clock));
  return {
    allow: async (wish) => (await uploads()).allow(wish),
    read: async (key) => (await uploads()).read(key),
    remove: async (key) => (await uploads()).remove(key),
    removeAllOf: async (owner) => (await uploads()).removeAllOf(owner),
  };
}
