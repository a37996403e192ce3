import {
  DeleteMessageCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { type ConsumerOptions, consumeQueue } from '../../../functions/adapters/aws/consume-queue.ts';
import { SqsWorkQueue } from '../../../functions/adapters/aws/sqs-work-queue.ts';
import { ManualClock } from '../../../functions/adapters/memory/manual-clock.ts';
import type { WorkMessage } from '../../../functions/domain/work/work-message.ts';
import { workQueueContract } from '../../contracts/work-queue.ts';
import { startFakeSqs } from '../../factories/aws/fake-sqs.ts';
import { clientOf } from '../../factories/aws/test-client.ts';
import { silentLog } from '../../factories/silent-log.ts';

const Asked = z.object({ QueueUrl: z.string() });
const SETTINGS = { visibilitySeconds: 90, maxReceives: 3 };

async function opened(work: ConsumerOptions['work'], refuses?: (body: string) => boolean) {
  const clock = new ManualClock(0);
  const sqs = await startFakeSqs(
    clock,
    { publish: SETTINGS, work: SETTINGS },
    { ...(refuses && { refuses }) },
  );
  const client = new SQSClient(clientOf(sqs.endpoint));
  const queues = { publish: sqs.url('publish'), work: sqs.url('work') };
  const handle = consumeQueue({ work, log: silentLog });

  /** What Lambda does for a queue: receives, hands over, and deletes what was not reported as failed. */
  async function poll(name: keyof typeof queues): Promise<number> {
    const QueueUrl = queues[name];
    const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl }));
    const Records = Messages.map(({ MessageId, Body }) => ({ messageId: MessageId, body: Body }));
    const failed = new Set(
      (await handle({ Records })).batchItemFailures.map(({ itemIdentifier }) => itemIdentifier),
    );
    for (const { MessageId = '', ReceiptHandle } of Messages) {
      if (!failed.has(MessageId)) await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
    return Messages.length;
  }

  async function workOff(): Promise<void> {
    while ((await poll('publish')) + (await poll('work')) > 0);
  }
  return { clock, sqs, client, queue: new SqsWorkQueue({ client, queues }), workOff };
}

workQueueContract('SqsWorkQueue with Lambda’s poller', async () => {
  const received: WorkMessage[] = [];
  const { clock, queue, workOff } = await opened(async (message) => {
    received.push(message);
    return 'prepared';
  });
  return {
    queue,
    receivedAfter: async (seconds) => {
      await clock.advanceBy(seconds * 1_000);
      await workOff();
      return received;
    },
  };
});

describe('SqsWorkQueue', () => {
  const message: WorkMessage = { version: 1, kind: 'publish', pk: 'c', sk: 'a', intent: 5 };
  const NOW = { delaySeconds: 0 };
  const done = async (): Promise<'prepared'> => 'prepared';

  it('keeps publishing in a queue of its own', async () => {
    const { queue, sqs } = await opened(done);
    await queue.send(message, NOW);
    await queue.send({ ...message, kind: 'fold' }, NOW);
    const urls = sqs.asked.map(({ body }) => Asked.parse(JSON.parse(body.toString())).QueueUrl);
    expect(urls).toEqual([sqs.url('publish'), sqs.url('work')]);
  });

  it('sends what is sent at the same moment together, ten in a call, each to its queue', async () => {
    const received: string[] = [];
    const { queue, sqs, workOff } = await opened(async ({ sk }) => {
      received.push(sk);
      return 'prepared';
    });
    const names = Array.from({ length: 23 }, (_, index) => String(index));
    await Promise.all(names.map((sk) => queue.send({ ...message, sk }, NOW)));
    expect(sqs.asked).toHaveLength(3);
    await workOff();
    expect(received.sort()).toEqual(names.sort());
  });

  it('answers each message of a call by itself: one that is not taken fails alone', async () => {
    const { queue } = await opened(done, (body) => body.includes('"sk":"b"'));
    const answers = await Promise.allSettled(
      ['a', 'b', 'c'].map((sk) => queue.send({ ...message, sk }, NOW)),
    );
    expect(answers).toMatchObject([
      { status: 'fulfilled' },
      { status: 'rejected', reason: { code: 'aws.unavailable' } },
      { status: 'fulfilled' },
    ]);
  });

  it('delivers again after the visibility when the work failed', async () => {
    const outcomes = ['fails', 'works'];
    const tries: number[] = [];
    const { queue, clock, workOff } = await opened(async () => {
      tries.push(clock.now());
      if (outcomes.shift() === 'fails') throw new Error('no signal');
      return 'prepared';
    });
    await queue.send(message, NOW);
    await workOff();
    await clock.advanceTo(89_999);
    await workOff();
    await clock.advanceTo(90_000);
    await workOff();
    await clock.advanceTo(900_000);
    await workOff();
    expect(tries).toEqual([0, 90_000]);
  });

  it('lets what nobody can read end among the dead letters', async () => {
    const { sqs, client, clock, workOff } = await opened(done);
    await client.send(new SendMessageCommand({ QueueUrl: sqs.url('work'), MessageBody: '{"kind":"dance"}' }));
    for (let round = 0; round <= SETTINGS.maxReceives; round += 1) {
      expect(sqs.dead).toEqual([]);
      await workOff();
      await clock.advanceBy(90_000);
    }
    expect(sqs.dead).toEqual(['{"kind":"dance"}']);
  });

  it('says that SQS may serve later when it is throttled', async () => {
    const { queue, sqs } = await opened(done);
    sqs.failNext(1, 400, 'com.amazonaws.sqs#RequestThrottled');
    await expect(queue.send(message, NOW)).rejects.toMatchObject({ code: 'aws.unavailable' });
  });

  it('says that it answers when both queues do, and throws when one does not', async () => {
    const { queue, client, sqs } = await opened(done);
    expect(await queue.answers()).toBe(true);
    const lost = new SqsWorkQueue({ client, queues: { publish: sqs.url('publish'), work: sqs.url('gone') } });
    await expect(lost.answers()).rejects.toBeInstanceOf(Error);
  });
});
