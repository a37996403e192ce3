import { Duration } from 'aws-cdk-lib';
import { type Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { IGrantable } from 'aws-cdk-lib/aws-iam';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Queue, QueueEncryption, type QueueProps } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { VISIBILITY } from '../functions/domain/work/due.ts';
import { MISSES_LIMIT } from '../functions/domain/post/timing.ts';

/**
 * A message that has waited for an hour is useless, because the due index has since sent another one. An unreadable message
 * has been moved to the dead-letter queue long before.
 */
const MESSAGE_LIFE = Duration.hours(1);
const DEAD_LETTER_LIFE = Duration.days(14);
const CLOSED: QueueProps = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true };

/** The two work queues and their dead-letter queue. Why two: docs/decisions/0003-a-router-behind-the-work-queue.md */
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
      // The same number as the misses after which a post is held for a person.
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: MISSES_LIMIT },
    };
    this.#publish = new Queue(this, 'Publish', properties);
    this.#work = new Queue(this, 'Work', properties);
  }

  /** Returns the URLs of the queues as environment variables. */
  get urls(): { readonly PUBLISH_QUEUE_URL: string; readonly WORK_QUEUE_URL: string } {
    return { PUBLISH_QUEUE_URL: this.#publish.queueUrl, WORK_QUEUE_URL: this.#work.queueUrl };
  }

  /** Triggers a function by publish messages. At most `concurrency` run at once, which limits the rate of calls to Meta. */
  publishTrigger(concurrency: number): SqsEventSource {
    return trigger(this.#publish, concurrency);
  }

  /** Triggers a function by all other work messages. */
  workTrigger(concurrency: number): SqsEventSource {
    return trigger(this.#work, concurrency);
  }

  /** Returns the number of dead letters. */
  deadLettersWaiting(period: Duration): Metric {
    return this.deadLetters.metricApproximateNumberOfMessagesVisible({ statistic: Stats.MAXIMUM, period });
  }

  /** Returns the age in seconds of the oldest publish message that was not processed. */
  oldestToPublish(period: Duration): Metric {
    return this.#publish.metricApproximateAgeOfOldestMessage({ statistic: Stats.MAXIMUM, period });
  }

  /** Lets a function send messages and check that the queues exist. */
  grantSend(grantee: IGrantable): void {
    for (const queue of [this.#publish, this.#work])
      queue.grant(grantee, 'sqs:SendMessage', 'sqs:GetQueueAttributes');
  }
}

const trigger = (queue: Queue, maxConcurrency: number): SqsEventSource =>
  new SqsEventSource(queue, { batchSize: 1, maxConcurrency, reportBatchItemFailures: true });
