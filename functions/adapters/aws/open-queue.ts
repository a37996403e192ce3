import type { WorkQueue } from '../../ports/work-queue.ts';
import { once } from './once.ts';

/** A work queue of which the API's health can be asked. */
export interface AskedWorkQueue extends WorkQueue {
  readonly answers: (signal?: AbortSignal) => Promise<boolean>;
}

/** Opens the work queues. The SQS client is loaded when the first message is sent: most requests only read. */
export function openQueueOnDemand(queues: {
  readonly publish: string;
  readonly work: string;
}): AskedWorkQueue {
  const queue = once(async () => (await import('./open-sqs.ts')).openQueue(queues));
  return {
    send: async (message, options) => (await queue()).send(message, options),
    answers: async (signal) => (await queue()).answers(signal),
  };
}
