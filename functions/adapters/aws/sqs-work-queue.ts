import { GetQueueAttributesCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { KINDS } from '../../domain/work/kinds.ts';
import type { WorkMessage } from '../../domain/work/work-message.ts';
import type { WorkQueue } from '../../ports/work-queue.ts';
import { withOrigin } from '../system/trace.ts';
import { reachingAws } from './aws-errors.ts';
import { SqsBatch } from './sqs-batch.ts';

const LONGEST_DELAY_SECONDS = 900;

export interface SqsQueueOptions {
  readonly client: SQSClient;
  /** URLs of the two queues: one for the publish stage, which is rate-limited, and one for all other stages. */
  readonly queues: { readonly publish: string; readonly work: string };
}

/** The port `WorkQueue` on two standard SQS queues. A message body is the work message as JSON, with its origin. */
export class SqsWorkQueue implements WorkQueue {
  readonly #options: SqsQueueOptions;
  readonly #batches: Readonly<Record<keyof SqsQueueOptions['queues'], SqsBatch>>;

  constructor(options: SqsQueueOptions) {
    const { client, queues } = options;
    this.#options = options;
    this.#batches = {
      publish: new SqsBatch(client, queues.publish),
      work: new SqsBatch(client, queues.work),
    };
  }

  async send(message: WorkMessage, { delaySeconds }: { readonly delaySeconds: number }): Promise<void> {
    if (!Number.isInteger(delaySeconds) || delaySeconds < 0 || delaySeconds > LONGEST_DELAY_SECONDS) {
      throw new RangeError(`delaySeconds must be a whole number from 0 to 900, not ${delaySeconds}`);
    }
    await this.#batches[KINDS[message.kind].queue].send(JSON.stringify(withOrigin(message)), delaySeconds);
  }

  /** Returns true when both queues exist and we may use them. Throws when one of them does not respond. */
  async answers(signal?: AbortSignal): Promise<boolean> {
    const { client, queues } = this.#options;
    const ask = (QueueUrl: string) =>
      client.send(new GetQueueAttributesCommand({ QueueUrl, AttributeNames: ['QueueArn'] }), {
        ...(signal && { abortSignal: signal }),
      });
    await reachingAws('sqs', () => Promise.all(Object.values(queues).map(ask)));
    return true;
  }
}
