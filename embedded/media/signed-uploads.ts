import { DAY, type Instant } from '../../functions/domain/time/instant.ts';
import { checkUploadKey, type UploadOwner, uploadsOf } from '../../functions/domain/picture/upload-key.ts';
import type { Clock } from '../../functions/ports/clock.ts';
import type { MediaStore, MediaType } from '../../functions/ports/media-store.ts';
import type { Uploads, UploadPermission, UploadWish } from '../../functions/ports/uploads.ts';
import { signPolicy } from './upload-policy.ts';

/** The type that the store is given and ignores: intake tells the type from the bytes. */
const ANY_PICTURE: MediaType = 'image/jpeg';

/** The path that forms are posted to, below the public address. */
export const UPLOAD_PATH = '/media/uploads';

export interface SignedUploadsOptions {
  /** Where uploads are stored until they are fetched: not the store of the pictures. */
  readonly store: Pick<MediaStore, 'read' | 'write' | 'remove'>;
  /** The key that signs permissions. */
  readonly key: Uint8Array;
  /** The public base of addresses, without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Pick<Clock, 'now'>;
}

interface KnownForm {
  readonly expiresAt: Instant;
  readonly isUsed: boolean;
}

/**
 * Uploads by forms that this system signs and `uploadHandler` accepts. An upload that was not fetched is deleted a day after
 * its permission ended.
 */
export class SignedUploads implements Uploads {
  readonly #options: SignedUploadsOptions;
  /** What is known of forms by their keys. Of those from before a start nothing is, and what came by them is gone. */
  readonly #forms = new Map<string, KnownForm>();

  constructor(options: SignedUploadsOptions) {
    this.#options = options;
  }

  async allow(wish: UploadWish): Promise<UploadPermission> {
    const { key, baseUrl, clock } = this.#options;
    await this.#forget(clock.now() - DAY);
    this.#forms.set(checkUploadKey(wish.key), { expiresAt: wish.expiresAt, isUsed: false });
    return { url: `${baseUrl}${UPLOAD_PATH}`, fields: signPolicy(key, wish) };
  }

  /** Stores what came by a form. False when the form was used before. */
  async take({ key, expiresAt }: UploadWish, bytes: Uint8Array): Promise<boolean> {
    if (this.#forms.get(key)?.isUsed === true) return false;
    this.#forms.set(key, { expiresAt, isUsed: true });
    try {
      await this.#options.store.write(key, bytes, ANY_PICTURE);
    } catch (error) {
      this.#forms.set(key, { expiresAt, isUsed: false });
      throw error;
    }
    return true;
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    return this.#options.store.read(checkUploadKey(key));
  }

  async remove(key: string): Promise<void> {
    await this.#options.store.remove(checkUploadKey(key));
  }

  /** Removes what one member sent since the start; what was sent before went then. Her forms take nothing more. */
  async removeAllOf(owner: UploadOwner): Promise<void> {
    for (const [key, { expiresAt }] of this.#forms) {
      if (!key.startsWith(uploadsOf(owner))) continue;
      this.#forms.set(key, { expiresAt, isUsed: true });
      await this.#options.store.remove(key);
    }
  }

  async #forget(endedBefore: Instant): Promise<void> {
    for (const [key, { expiresAt }] of this.#forms) {
      if (expiresAt >= endedBefore) continue;
      await this.#options.store.remove(key);
      this.#forms.delete(key);
    }
  }
}
