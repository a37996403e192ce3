import type { MediaStore } from '../../ports/media-store.ts';
import { once } from './once.ts';
import { mediaAddress } from './media-address.ts';

/** Opens the media store. The S3 client is loaded when a picture is first written or read; picture URLs do not need it. */
export function openMedia(bucket: string, publicUrl: string): MediaStore {
  const store = once(async () => (await import('./s3-media-store.ts')).openS3(bucket, publicUrl));
  return {
    write: async (...object) => (await store()).write(...object),
    read: async (key) => (await store()).read(key),
    has: async (key) => (await store()).has(key),
    remove: async (key) => (await store()).remove(key),
    erase: async (key) => (await store()).erase(key),
    publicUrl: async (key, expiresAt) => mediaAddress(publicUrl, key, expiresAt),
  };
}
