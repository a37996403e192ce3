import { DAY, type Instant } from '../../functions/domain/time/instant.ts';
import { checkUploadKey } from '../../functions/domain/picture/upload-key.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { MediaStore } from '../../functions/ports/media-store.ts';
import type { Uploads, UploadPermission, UploadWish } from '../../functions/ports/uploads.ts';
import { signPolicy } from './upload-policy.ts';

/** The path that forms are posted to, below the public address. */
export const UPLOAD_PATH = '/media/uploads';

export interface SignedUploadsOptions {
  /** Where uploads are stored until they are fetched: not the store of the pictures. */
  readonly store: Pick<MediaStore, 'read' | 'remove'>;
  /** The key that signs permissions. */
  readonly key: Uint8Array;
  /** The public base of addresses, without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Uploads by forms that this system signs and `uploadHandler` accepts. An upload that was not fetched is deleted a day after
 * its permission ended.
 */
export class SignedUploads implements Uploads {
  readonly #options: SignedUploadsOptions;
  readonly #allowed = new Map<string, Instant>();

  constructor(options: SignedUploadsOptions) {
    this.#options = options;
  }

  async allow(wish: UploadWish): Promise<UploadPermission> {
    const { key, baseUrl, clock } = this.#options;
    await this.#forget(clock.now() - DAY);
    this.#allowed.set(checkUploadKey(wish.key), wish.expiresAt);
    return { url: `${baseUrl}${UPLOAD_PATH}`, fields: signPolicy(key, wish) };
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return this.#options.store.read(checkUploadKey(key));
  }

  async remove(key: string): Promise<void> {
    await this.#options.store.remove(checkUploadKey(key));
  }

  async #forget(endedBefore: Instant): Promise<void> {
    for (const [key, expiresAt] of this.#allowed) {
      if (expiresAt >= endedBefore) continue;
      await this.#options.store.remove(key);
      this.#allowed.delete(key);
    }
  }
}
