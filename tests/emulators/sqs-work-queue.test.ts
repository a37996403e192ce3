import { DeleteMessageCommand, PurgeQueueCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { SqsWorkQueue } from '../../functions/adapters/aws/sqs-work-queue.ts';
import { WorkMessage } from '../../functions/domain/work/work-message.ts';
import { workQueueContract } from '../contracts/work-queue.ts';
import { openQueues, remote } from './services.ts';

const where = remote ? 'real queues' : 'emulated queues';

workQueueContract(`SqsWorkQueue on ${where}`, async () => {
  const { client, queues } = await openQueues();
  if (remote)
    await Promise.all(
      Object.values(queues).map((QueueUrl) => client.send(new PurgeQueueCommand({ QueueUrl }))),
    );
  const received: WorkMessage[] = [];
  const drain = async (QueueUrl: string): Promise<void> => {
    for (;;) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
      );
      if (Messages.length === 0) return;
      for (const { Body = '', ReceiptHandle } of Messages) {
        received.push(WorkMessage.parse(JSON.parse(Body)));
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
    }
  };
  return {
    queue: new SqsWorkQueue({ client, queues }),
    receivedAfter: async (seconds) => {
      // A little early, so that a delay that ends now has not ended.
      await wait(seconds * 1_000 - 300);
      for (const url of Object.values(queues)) await drain(url);
      return received;
    },
  };
});

describe(`SqsWorkQueue on ${where}`, () => {
  it('says that both queues answer, and throws when one is gone', async () => {
    const { client, queues } = await openQueues();
    expect(await new SqsWorkQueue({ client, queues }).answers()).toBe(true);
    const lost = new SqsWorkQueue({ client, queues: { ...queues, work: `${queues.work}-gone` } });
    await expect(lost.answers()).rejects.toBeInstanceOf(Error);
  });
});
