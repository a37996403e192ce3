import type { Instant } from '../domain/time/instant.ts';

/** Stores photos and pictures by key. Keys are slash-separated and ours; none starts with a slash or contains "..". */
export interface MediaStore {
  /** Writes a file. The same key may be written again; equal bytes then change nothing. */
  write(key: string, bytes: Uint8Array, contentType: MediaType): Promise<void>;
  read(key: string): Promise<Uint8Array | undefined>;
  has(key: string): Promise<boolean>;
  /** Deletes a file. A store that keeps earlier versions of files keeps this one for a time, from which an operator gets it back. */
  remove(key: string): Promise<void>;
  /** Deletes a file for good, with every version that the store keeps of it. */
  erase(key: string): Promise<void>;
  /** Returns an address that anyone can fetch until it expires, for Meta and for screens, without a redirect. */
  publicUrl(key: string, expiresAt: Instant): Promise<string>;
}

export type MediaType = 'image/jpeg' | 'image/png' | 'image/webp' | 'image/avif';
