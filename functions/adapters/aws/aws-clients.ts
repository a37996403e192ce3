import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { S3Client } from '@aws-sdk/client-s3';
import { SQSClient } from '@aws-sdk/client-sqs';
import type { Table } from '../../ports/table.ts';
import { DynamoTable } from './dynamo-table.ts';
import { KmsSealer } from './kms-sealer.ts';
import { S3MediaStore } from './s3-media-store.ts';
import { SqsWorkQueue } from './sqs-work-queue.ts';

/**
 * A call that has not been answered by then will not be: the SDK tries it again, with jitter, at most three times in
 * all. Together they stay far below a function's 60 s.
 */
const PATIENCE = {
  maxAttempts: 3,
  requestHandler: { connectionTimeout: 1_000, requestTimeout: 3_000, throwOnRequestTimeout: true },
} as const;
/** Photos are megabytes. */
const PATIENCE_WITH_MEDIA = {
  ...PATIENCE,
  requestHandler: { ...PATIENCE.requestHandler, requestTimeout: 10_000 },
} as const;

/** Region, credentials and, in tests, endpoints come from the environment, as the SDK reads it. */
export const openTable = (name: string): DynamoTable =>
  new DynamoTable({ client: new DynamoDBClient(PATIENCE), name });

export const openQueue = (queues: { readonly publish: string; readonly work: string }): SqsWorkQueue =>
  new SqsWorkQueue({ client: new SQSClient(PATIENCE), queues });

export const openMedia = (bucket: string, publicUrl: string): S3MediaStore =>
  new S3MediaStore({ client: new S3Client(PATIENCE_WITH_MEDIA), bucket, publicUrl });

export const openSealer = (keyId: string, table: Table): KmsSealer =>
  new KmsSealer({ client: new KMSClient(PATIENCE), keyId, table });
