import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { VISIBILITY } from '../functions/domain/work/due.ts';
import { MISSES_LIMIT } from '../functions/domain/post/timing.ts';

/**
 * A message that nobody took for an hour is worth nothing: the due index has sent others since. What cannot be read has
 * gone to the dead letters long before.
 */
const MESSAGE_LIFE = Duration.hours(1);
const DEAD_LETTER_LIFE = Duration.days(14);
const CLOSED: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** Two queues and one for dead letters. Why two: docs/decisions/0003-a-router-behind-the-work-queue.md */
export class WorkQueues extends Construct {
  readonly #publish: Queue;
  readonly #work: Queue;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.deadLetters = new Queue(this, 'DeadLetters', { ...CLOSED, retentionPeriod: DEAD_LETTER_LIFE });
    const properties: QueueProps = {
      ...CLOSED,
      retentionPeriod: MESSAGE_LIFE,
      visibilityTimeout: Duration.millis(VISIBILITY),
      // As often as a post may be delivered and get nowhere before it is held for a person.
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MISSES_LIMIT },
    };
    this.#publish = new Queue(this, 'Publish', properties);
    this.#work = new Queue(this, 'Work', properties);
  }

  /** Where messages are sent, as functions are told. */
  get urls(): { readonly PUBLISH_QUEUE_URL: string; readonly WORK_QUEUE_URL: string } {
    return { PUBLISH_QUEUE_URL: this.#publish.queueUrl, WORK_QUEUE_URL: this.#work.queueUrl };
  }

  /** Triggers a function by publishing. At most `concurrency` at once: this is what paces us at Meta. */
  publishTrigger(concurrency: number): SqsEventSource {
    return trigger(this.#publish, concurrency);
  }

  /** Triggers a function by all other work. */
  workTrigger(concurrency: number): SqsEventSource {
    return trigger(this.#work, concurrency);
  }

  /** How many dead letters lie there. */
  deadLettersWaiting(period: Duration): Metric {
    return this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period });
  }

  /** The age in seconds of the oldest post's message that nobody has worked off. */
  oldestToPublish(period: Duration): Metric {
    return this.#publish.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period });
  }

  /** Lets a function send messages, and ask whether the queues are there. */
  grantSend(grantee: IGrantable): void {
    for (const queue of [this.#publish, this.#work])
      queue.grant(grantee, 'sqs:SendMessage', 'sqs:GetQueueAttributes');
  }
}

const trigger = (queue: Queue, maxConcurrency: number): SqsEventSource =>
  new SqsEventSource(queue, { batchSize: 1, maxConcurrency, reportBatchItemFailures: true });
