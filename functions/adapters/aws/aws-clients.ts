import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { DynamoTable } from './dynamo-table.ts';
import { PATIENCE } from './patience.ts';
import { SqsWorkQueue } from './sqs-work-queue.ts';

/** The SDK reads region, credentials and, in tests, endpoints from the environment. */
export const openTable = (name: string): DynamoTable =>
  new DynamoTable({ client: new DynamoDBClient(PATIENCE), name });

/** Returns the two work queues on SQS, with the credentials and region that the SDK finds. */
export const openQueue = (queues: { readonly publish: string; readonly work: string }): SqsWorkQueue =>
  new SqsWorkQueue({ client: new SQSClient(PATIENCE), queues });
