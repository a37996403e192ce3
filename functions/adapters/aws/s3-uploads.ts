import {
  DeleteObjectCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  type ListObjectsV2CommandOutput,
  S3Client,
} from '@aws-sdk/client-s3';
import { createPresignedPost } from '@aws-sdk/s3-presigned-post';
import { SECOND } from '../../domain/time/instant.ts';
import { checkUploadKey, type UploadOwner, uploadsOf } from '../../domain/picture/upload-key.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Uploads, UploadPermission, UploadWish } from '../../ports/uploads.ts';
import { reachingAws } from './aws-errors.ts';
import { ifThere } from './s3-absent.ts';
import { PATIENCE_WITH_MEDIA } from './patience.ts';

export interface S3UploadsOptions {
  readonly client: S3Client;
  /** A private bucket, emptied by its lifecycle rule; only intake reads it. */
  readonly bucket: string;
  readonly clock: Pick<Clock, 'now'>;
}

/** Uploads with S3's presigned POST: S3 enforces key, type, size and expiry of the browser's upload. */
export class S3Uploads implements Uploads {
  readonly #options: S3UploadsOptions;

  constructor(options: S3UploadsOptions) {
    this.#options = options;
  }

  /** Signs with the function's own credentials, so the upload can do no more than the function itself. */
  async allow({ key, mostBytes, type, expiresAt }: UploadWish): Promise<UploadPermission> {
    const { client, bucket, clock } = this.#options;
    return createPresignedPost(client, {
      Bucket: bucket,
      Key: checkUploadKey(key),
      Conditions: [['content-length-range', 1, mostBytes]],
      // The SDK makes an exact condition of each field.
      Fields: { 'Content-Type': type },
      Expires: Math.floor((expiresAt - clock.now()) / SECOND),
    });
  }

  async read(key: string): Promise<Uint8Array | undefined> {
    const command = new GetObjectCommand(this.#at(key));
    return ifThere(async () => {
      const { Body: body } = await this.#options.client.send(command);
      return body?.transformToByteArray();
    });
  }

  async remove(key: string): Promise<void> {
    const command = new DeleteObjectCommand(this.#at(key));
    await reachingAws('s3', () => this.#options.client.send(command));
  }

  /** Her forms take photos until they end, ten minutes at most; the lifecycle deletes what comes by one after this. */
  async removeAllOf(owner: UploadOwner): Promise<void> {
    const { client, bucket: Bucket } = this.#options;
    let ContinuationToken: string | undefined;
    do {
      const command = new ListObjectsV2Command({
        Bucket,
        Prefix: uploadsOf(owner),
        ...(ContinuationToken !== undefined && { ContinuationToken }),
      });
      const page: ListObjectsV2CommandOutput = await reachingAws('s3', () => client.send(command));
      for (const { Key = '' } of page.Contents ?? []) await this.remove(Key);
      ContinuationToken = page.NextContinuationToken;
    } while (ContinuationToken !== undefined);
  }

  #at(key: string): { readonly Bucket: string; readonly Key: string } {
    return { Bucket: this.#options.bucket, Key: checkUploadKey(key) };
  }
}

/** Returns the uploads of a bucket, with the credentials and region that the SDK finds. */
export const openS3Uploads = (bucket: string, clock: Pick<Clock, 'now'>): S3Uploads =>
  new S3Uploads({ client: new S3Client(PATIENCE_WITH_MEDIA), bucket, clock });
