import {
  DeleteMessageCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from '@aws-sdk/client-sqs';
import { consumeQueue } from '../../../functions/adapters/aws/consume-queue.ts';
import { SqsWorkQueue } from '../../../functions/adapters/aws/sqs-work-queue.ts';
import { InProcessQueue } from '../../../embedded/queue/in-process-queue.ts';
import { VISIBILITY } from '../../../functions/domain/work/due.ts';
import { MISSES_LIMIT } from '../../../functions/domain/post/timing.ts';
import type { WorkMessage } from '../../../functions/domain/work/work-message.ts';
import { WORKERS } from '../../../embedded/system/embedded-services.ts';
import type { RunningQueue, ServiceNeeds } from '../../../embedded/system/services.ts';

/** Seconds that one receive waits for a message. */
const PATIENCE = 2;

type Receive = (message: Message) => void;

/** Reports failed work to SQS, which delivers the message again, as on AWS. */
class NotDoneError extends Error {
  override readonly name = 'NotDoneError';
}

/**
 * Returns a queue whose messages all pass through SQS and are taken from it as Lambda does: received, passed on as an event,
 * deleted when the work has succeeded. Delays and redelivery happen before SQS, on the system's own clock: the emulator only
 * has the machine's clock, and time here can be virtual.
 */
export function queueThroughSqs(
  client: SQSClient,
  queues: { readonly publish: string; readonly work: string },
  { clock, log, around, handle, onDeadLetter }: ServiceNeeds,
): RunningQueue {
  const sqs = new SqsWorkQueue({ client, queues });
  const waiting = new Map<string, Receive[]>();
  const ending = new AbortController();
  const consume = consumeQueue({
    log,
    work: async (message) => {
      await handle(message);
      return 'handed over';
    },
  });

  const received = (body: string): Promise<Message> =>
    new Promise((resolve) => waiting.set(body, [...(waiting.get(body) ?? []), resolve]));

  async function poll(queue: string): Promise<void> {
    while (!ending.signal.aborted) {
      const command = new ReceiveMessageCommand({
        QueueUrl: queue,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: PATIENCE,
      });
      const { Messages = [] } = await client.send(command, { abortSignal: ending.signal });
      for (const message of Messages) {
        const [next, ...others] = waiting.get(message.Body ?? '') ?? [];
        waiting.set(message.Body ?? '', others);
        next?.(message);
        await client.send(
          new DeleteMessageCommand({ QueueUrl: queue, ReceiptHandle: message.ReceiptHandle }),
        );
      }
    }
  }
  const polling = Object.values(queues).map((queue) =>
    poll(queue).catch((error: unknown) => {
      if (!ending.signal.aborted) log.error('polling ended', { reason: String(error) });
    }),
  );

  async function through(message: WorkMessage): Promise<void> {
    const delivered = received(JSON.stringify(message));
    await sqs.send(message, { delaySeconds: 0 });
    const { MessageId: messageId, Body: body } = await delivered;
    const { batchItemFailures } = await consume({ Records: [{ messageId, body }] });
    if (batchItemFailures.length > 0) throw new NotDoneError(`${message.kind} will be delivered again`);
  }

  const delayed = new InProcessQueue({
    clock,
    handle: (message) => around(() => through(message)),
    visibilityMs: VISIBILITY,
    maxReceives: MISSES_LIMIT,
    workers: WORKERS,
    onDeadLetter,
    log,
  });
  return {
    send: (message, options) => delayed.send(message, options),
    nextDelivery: () => delayed.nextDelivery(),
    async close() {
      await delayed.close();
      ending.abort();
      await Promise.all(polling);
    },
  };
}
