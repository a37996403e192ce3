import type { Instant } from '../domain/time/instant.ts';

/** Photos and pictures by key. Keys are slash-separated names of ours; none begins with a slash or holds "..". */
export interface MediaStore {
  /** Writing the same key again is allowed and changes nothing for equal bytes. */
  write(key: string, bytes: Uint8Array, contentType: MediaType): Promise<void>;
  read(key: string): Promise<Uint8Array | undefined>;
  has(key: string): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** An address that anyone can fetch until it expires, for Meta and for screens. No redirect. */
  publicUrl(key: string, expiresAt: Instant): Promise<string>;
}

export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif';
