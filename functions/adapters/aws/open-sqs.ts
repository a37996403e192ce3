import { SQSClient } from '@aws-sdk/client-sqs';
import { PATIENCE } from './patience.ts';
import { SqsWorkQueue } from './sqs-work-queue.ts';

/** Returns the two work queues on SQS, with the credentials and region that the SDK finds. */
export const openQueue = (queues: { readonly publish: string; readonly work: string }): SqsWorkQueue =>
  new SqsWorkQueue({ client: new SQSClient(PATIENCE), queues });
