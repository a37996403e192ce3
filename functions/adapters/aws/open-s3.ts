import { S3Client } from '@aws-sdk/client-s3';
import { PATIENCE_WITH_MEDIA } from './patience.ts';
import { S3MediaStore } from './s3-media-store.ts';

export const openS3 = (bucket: string, publicUrl: string): S3MediaStore =>
  new S3MediaStore({ client: new S3Client(PATIENCE_WITH_MEDIA), bucket, publicUrl });
