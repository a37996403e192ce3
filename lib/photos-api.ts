import { Duration } from 'aws-cdk-lib';
import { HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { Construct } from 'constructs';
import { PhotosSettings } from '../functions/config.ts';
import { apiEnvironment, apiHosting, type ApiFunctionProps } from './api-function.ts';
import { StageFunction } from './stage-function.ts';
import type { Stores } from './stores.ts';
import type { UploadsBucket } from './uploads-bucket.ts';

export interface PhotosApiProps extends ApiFunctionProps, Omit<Stores, 'table'> {
  /** Stores photos that were uploaded past the API. */
  readonly uploads: UploadsBucket;
}

/** The paths of the API that need an image or PDF library or that delete files, and further paths with the same prefix. */
export const PICTURE_PATHS = [
  '/api/members/{id}/data',
  '/api/members/{id}/logo',
  '/api/posters',
  '/api/price-lists',
  '/api/products/{id}/looks',
  '/api/products/{id}/photo',
  '/api/products/{id}/photos',
  '/api/products/{id}/photos/{photo}',
  '/api/products/{id}/pictures',
  '/api/products/{id}/price-corner',
  '/api/products/{id}/print/{paper}',
  '/api/products/{id}/theme',
  '/api/products/{id}/upload',
  '/api/result-pictures',
];

/** The paths whose `DELETE` deletes files, while their other methods need neither library nor files. */
export const FILE_DELETION_PATHS = ['/api/products/{id}'];

/** The part of the API that accepts photos and draws pictures while the caller waits. */
export class PhotosApi extends Construct {
  constructor(scope: Construct, id: string, props: PhotosApiProps) {
    super(scope, id);
    const photos = new StageFunction(this, 'Function', {
      folder: 'http/photos',
      description: 'Takes photos in and draws the pictures that somebody waits for',
      settings: PhotosSettings,
      environment: {
        ...apiEnvironment(props),
        MEDIA_BUCKET: props.media.bucket.bucketName,
        KEY_ID: props.key.keyId,
        UPLOADS_BUCKET: props.uploads.bucket.bucketName,
      },
      // One full processor: a photo is decoded and pictures are drawn while the caller waits.
      memorySize: 1769,
      timeout: Duration.seconds(29),
      hosting: apiHosting(props),
    });
    props.table.grantUse(photos);
    props.media.grantUse(photos);
    props.media.grantRemove(photos);
    props.uploads.grantUse(photos);
    props.key.grantFingerprint(photos);
    props.queues.grantSend(photos);
    props.front.serve('Pictures', PICTURE_PATHS, photos.lambda);
    props.front.serve('FileDeletion', FILE_DELETION_PATHS, photos.lambda, HttpMethod.DELETE);
  }
}
