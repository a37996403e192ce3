import {
  type DeleteMarkerEntry,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { DAY, type Instant, SECOND } from '../../domain/time/instant.ts';
import { checkMediaKey } from '../../domain/picture/media-key.ts';
import type { MediaStore, MediaType } from '../../ports/media-store.ts';
import { reachingAws } from './aws-errors.ts';
import { mediaAddress } from './media-address.ts';
import { ifThere } from './s3-absent.ts';
import { PATIENCE_WITH_MEDIA } from './patience.ts';

/** Lets caches keep a picture for one day, so that a removed picture is gone within a day. */
const CACHING = `public, max-age=${String(DAY / SECOND)}`;

export interface S3MediaOptions {
  readonly client: S3Client;
  /** A private bucket: only CloudFront and the functions read it. */
  readonly bucket: string;
  /** CloudFront's base URL, without a trailing slash; pictures are served below its `/media/`. */
  readonly publicUrl: string;
}

interface Located {
  readonly Bucket: string;
  readonly Key: string;
}

/** Stores media in a private bucket behind CloudFront. */
export class S3MediaStore implements MediaStore {
  readonly #options: S3MediaOptions;

  constructor(options: S3MediaOptions) {
    this.#options = options;
  }

  async write(key: string, bytes: Uint8Array, contentType: MediaType): Promise<void> {
    const object = { ...this.#at(key), Body: bytes, ContentType: contentType, CacheControl: CACHING };
    await reachingAws('s3', () => this.#options.client.send(new PutObjectCommand(object)));
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const command = new GetObjectCommand(this.#at(key));
    return ifThere(async () => {
      const { Body: body } = await this.#options.client.send(command);
      return body?.transformToByteArray();
    });
  }

  async has(key: string): Promise<boolean> {
    const command = new HeadObjectCommand(this.#at(key));
    return (await ifThere(() => this.#options.client.send(command))) !== undefined;
  }

  async remove(key: string): Promise<void> {
    const command = new DeleteObjectCommand(this.#at(key));
    await reachingAws('s3', () => this.#options.client.send(command));
  }

  async erase(key: string): Promise<void> {
    const { client } = this.#options;
    const object = this.#at(key);
    // The newest last: without it, the one before it would be shown.
    const versions = await this.#versionsOf(object);
    for (const { VersionId } of versions.sort((a, b) => Number(a.IsLatest) - Number(b.IsLatest)))
      await reachingAws('s3', () => client.send(new DeleteObjectCommand({ ...object, VersionId })));
  }

  /** Returns an object's versions and delete markers. */
  async #versionsOf({ Bucket, Key }: Located): Promise<DeleteMarkerEntry[]> {
    const { client } = this.#options;
    const found: DeleteMarkerEntry[] = [];
    let from: Pick<ListObjectVersionsCommandInput, 'KeyMarker' | 'VersionIdMarker'> | undefined = {};
    while (from) {
      const command = new ListObjectVersionsCommand({ Bucket, Prefix: Key, ...from });
      const page: ListObjectVersionsCommandOutput = await reachingAws('s3', () => client.send(command));
      const { Versions: files = [], DeleteMarkers: markers = [] } = page;
      // The prefix is also that of other keys, which come after this one.
      found.push(...[...files, ...markers].filter((each) => each.Key === Key));
      const { IsTruncated: goesOn, NextKeyMarker: KeyMarker, NextVersionIdMarker: VersionIdMarker } = page;
      from = goesOn === true && KeyMarker === Key ? { KeyMarker, VersionIdMarker } : undefined;
    }
    return found;
  }

  async publicUrl(key: string, expiresAt: Instant): Promise<string> {
    return mediaAddress(this.#options.publicUrl, key, expiresAt);
  }

  #at(key: string): Located {
    return { Bucket: this.#options.bucket, Key: checkMediaKey(key) };
  }
}

/** Returns the media store of a bucket, with the credentials and region that the SDK finds. */
export const openS3 = (bucket: string, publicUrl: string): S3MediaStore =>
  new S3MediaStore({ client: new S3Client(PATIENCE_WITH_MEDIA), bucket, publicUrl });
