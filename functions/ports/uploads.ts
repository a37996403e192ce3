import type { UploadOwner } from '../domain/picture/upload-key.ts';
import type { UploadType } from '../domain/picture/upload-type.ts';
import type { Instant } from '../domain/time/instant.ts';

/** Permits its holder to upload one photo under one key, until it expires. */
export interface UploadPermission {
  /** The address to which a browser posts the form. */
  readonly url: string;
  /** The form's fields, `Content-Type` among them, to be sent before `file`, which comes last. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The request for a permission. */
export interface UploadWish {
  /** Made by `uploadKey`; anything else is a `TypeError`. */
  readonly key: string;
  /** The size limit in bytes; an empty file is refused. */
  readonly mostBytes: number;
  readonly type: UploadType;
  readonly expiresAt: Instant;
}

/**
 * Stores photos that browsers upload directly, since the API on AWS accepts smaller requests than a photo may be. They stay
 * under keys of their own until intake has handled them; unused ones are deleted within two days. They are never shown.
 */
export interface Uploads {
  /** Returns a form for one file; another key, type or size is refused, and any use after it expires. */
  allow(wish: UploadWish): Promise<UploadPermission>;
  read(key: string): Promise<Uint8Array | undefined>;
  /** Removes an upload; one that does not exist is no error. */
  remove(key: string): Promise<void>;
  /** Removes all uploads of one member, used or not. A form that she has may still take a photo, unless the adapter says no. */
  removeAllOf(owner: UploadOwner): Promise<void>;
}
