import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Instant } from '../../functions/domain/time/instant.ts';
import type { MediaStore, MediaType } from '../../functions/ports/media-store.ts';
import { checkMediaKey } from '../../functions/domain/picture/media-key.ts';
import { signMedia } from './media-signature.ts';

/** Folder for files that are still being written. No key leads into it: names that begin with a dot are refused. */
const INCOMING = '.incoming';
/** Errors that mean that no file exists at the path: nothing, or a folder instead of a file. */
const ABSENT = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR']);

export interface FolderMediaOptions {
  readonly folder: string;
  /** The public base of addresses, without a slash at the end; files are served below its `/media/`. */
  readonly baseUrl: string;
  /** The key that signs addresses. */
  readonly key: Uint8Array;
}

/**
 * Stores media in a folder, one file per key. A file is written under another name and renamed, so a reader sees it whole or
 * not at all. The type is not stored but told from the first bytes. Unlike in S3, a key cannot also be a path prefix of
 * other keys. A kill while writing leaves an incomplete file in `.incoming`.
 */
export class FolderMediaStore implements MediaStore {
  readonly #options: FolderMediaOptions;

  constructor(options: FolderMediaOptions) {
    this.#options = options;
  }

  async write(key: string, bytes: Uint8Array, _contentType: MediaType): Promise<void> {
    const file = this.#fileOf(key);
    const aside = join(this.#options.folder, INCOMING, randomUUID());
    await Promise.all([dirname(file), dirname(aside)].map((folder) => mkdir(folder, { recursive: true })));
    await writeFile(aside, bytes, { flag: 'wx' });
    try {
      await rename(aside, file);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }

  read(key: string): Promise<Uint8Array | undefined> {
    return ifThere(async () => new Uint8Array(await readFile(this.#fileOf(key))));
  }

  async has(key: string): Promise<boolean> {
    const found = await ifThere(() => stat(this.#fileOf(key)));
    return found?.isFile() ?? false;
  }

  async remove(key: string): Promise<void> {
    await ifThere(() => rm(this.#fileOf(key)));
  }

  /** Removes: no versions are kept. */
  async erase(key: string): Promise<void> {
    await this.remove(key);
  }

  async publicUrl(key: string, expiresAt: Instant): Promise<string> {
    const path = checkMediaKey(key).split('/').map(encodeURIComponent).join('/');
    const expires = String(expiresAt);
    const query = new URLSearchParams({ expires, signature: signMedia(this.#options.key, key, expires) });
    return `${this.#options.baseUrl}/media/${path}?${query.toString()}`;
  }

  #fileOf(key: string): string {
    return join(this.#options.folder, ...checkMediaKey(key).split('/'));
  }
}

async function ifThere<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
    if (typeof code === 'string' && ABSENT.has(code)) return undefined;
    throw error;
  }
}
