import type { MediaStore } from '../../ports/media-store.ts';
import { once } from './once.ts';
import { mediaAddress } from './media-address.ts';

/** S3's client is loaded at the first picture that is written or read: addresses of pictures need none. */
export function openMedia(bucket: string, publicUrl: string): MediaStore {
  const store = once(async () => (await import('./s3-media-store.ts')).openS3(bucket, publicUrl));
  return {
    write: async (...object) => (await store()).write(...object),
    read: async (key) => (await store()).read(key),
    has: async (key) => (await store()).has(key),
    remove: async (key) => (await store()).remove(key),
    publicUrl: async (key, expiresAt) => mediaAddress(publicUrl, key, expiresAt),
  };
}
