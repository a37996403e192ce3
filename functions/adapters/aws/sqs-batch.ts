import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import { AwsUnavailableError, reachingAws } from './aws-errors.ts';

/** The most messages that SQS takes in one call. */
const MOST_TOGETHER = 10;

interface Waiting {
  readonly body: string;
  readonly delaySeconds: number;
  readonly taken: () => void;
  readonly refused: (error: unknown) => void;
}

/**
 * Sends the messages that are sent to a queue in the same turn of the event loop together, ten in a call: a busy minute of the
 * clock costs a tenth of the calls. Each message is answered by itself, as if it had been sent alone.
 */
export class SqsBatch {
  readonly #client: SQSClient;
  readonly #queueUrl: string;
  #waiting: Waiting[] = [];

  constructor(client: SQSClient, queueUrl: string) {
    this.#client = client;
    this.#queueUrl = queueUrl;
  }

  /** Resolves when SQS has taken the message. Throws `AwsUnavailableError` when it may take it later. */
  send(body: string, delaySeconds: number): Promise<void> {
    return new Promise((taken, refused) => {
      this.#waiting.push({ body, delaySeconds, taken, refused });
      if (this.#waiting.length === MOST_TOGETHER) this.#flush();
      else if (this.#waiting.length === 1) setImmediate(() => this.#flush());
    });
  }

  #flush(): void {
    const together = this.#waiting;
    this.#waiting = [];
    if (together.length > 0) void this.#sendAll(together);
  }

  async #sendAll(together: readonly Waiting[]): Promise<void> {
    const command = new SendMessageBatchCommand({
      QueueUrl: this.#queueUrl,
      Entries: together.map(({ body, delaySeconds }, index) => ({
        Id: String(index),
        MessageBody: body,
        DelaySeconds: delaySeconds,
      })),
    });
    try {
      const { Failed = [] } = await reachingAws('sqs', () => this.#client.send(command));
      const failures = new Map(Failed.map((failure) => [failure.Id, failure]));
      for (const [index, { taken, refused }] of together.entries()) {
        const failure = failures.get(String(index));
        if (!failure) taken();
        else if (failure.SenderFault === true)
          refused(new Error(`sqs refused a message: ${failure.Code ?? ''}`));
        else refused(new AwsUnavailableError(`sqs could not take a message: ${failure.Code ?? ''}`));
      }
    } catch (error) {
      for (const { refused } of together) refused(error);
    }
  }
}
