import { S3Client } from '@aws-sdk/client-s3';
import type { Clock } from '../../ports/clock.ts';
import { PATIENCE_WITH_MEDIA } from './patience.ts';
import { S3Uploads } from './s3-uploads.ts';

export const openS3Uploads = (bucket: string, clock: Pick<Clock, 'now'>): S3Uploads =>
  new S3Uploads({ client: new S3Client(PATIENCE_WITH_MEDIA), bucket, clock });
