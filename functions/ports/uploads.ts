import type { Instant } from '../domain/time/instant.ts';

/** Who holds it may put one photo under one key, until it ends. */
export interface UploadPermission {
  /** Where a browser posts the form. */
  readonly url: string;
  /** The form's fields, to be sent before `Content-Type` and `file`, which comes last. */
  readonly fields: Readonly<Record<string, string>>;
}

/** What one permission is for. */
export interface UploadWish {
  /** Made by `uploadKey`; anything else is a `TypeError`. */
  readonly key: string;
  /** In bytes; a photo has one at least. */
  readonly mostBytes: number;
  readonly expiresAt: Instant;
}

/**
 * Photos that browsers send past the API, which takes less on AWS than a photo may have. They wait under keys of their
 * own until intake has looked at them; what nobody fetches is gone within two days. Nothing here is ever shown.
 */
export interface Uploads {
  /** A form that takes one file of type `image/…`: another key, type or size is refused, and anything after its end. */
  allow(wish: UploadWish): Promise<UploadPermission>;
  read(key: string): Promise<Uint8Array | undefined>;
  /** Also what is not there. */
  remove(key: string): Promise<void>;
}
