import * as z from 'zod';
import { metricOf, type OutcomeOf } from '../../domain/work/kinds.ts';
import { WorkMessage } from '../../domain/work/work-message.ts';
import type { Log } from '../../ports/log.ts';
import type { Meter } from '../../ports/meter.ts';
import { traced } from '../system/trace.ts';
import { runOf } from './lambda-call.ts';

/** The part of an SQS event that we need. */
const QueueEvent = z.object({
  Records: z.array(z.object({ messageId: z.string(), body: z.string() })),
});
type QueueRecord = z.infer<typeof QueueEvent>['Records'][number];

/** The messages that Lambda must not delete from the queue. */
export interface BatchReply {
  readonly batchItemFailures: readonly { readonly itemIdentifier: string }[];
}

/** How the work of a message ended. `handed over` means that another function does the work and counts its outcome. */
export type Ending = OutcomeOf | 'handed over';

export interface ConsumerOptions {
  /** Does the work of one message and returns how it ended, for the log and the meter. */
  readonly work: (message: WorkMessage) => Promise<Ending>;
  readonly log: Log;
  /** Without a meter nothing is counted. */
  readonly meter?: Meter;
}

/**
 * Returns the handler of a function that an SQS queue triggers. SQS deletes the messages whose work ended. It delivers the
 * others again after their visibility timeout and at last moves them to the dead-letter queue. An unreadable message takes
 * the same way, and its content is not logged.
 */
export function consumeQueue(
  options: ConsumerOptions,
): (event: unknown, context?: unknown) => Promise<BatchReply> {
  return (event, context) => traced(runOf(context), () => consumeAll(options, event));
}

async function consumeAll(options: ConsumerOptions, event: unknown): Promise<BatchReply> {
  const batchItemFailures: { itemIdentifier: string }[] = [];
  for (const record of QueueEvent.parse(event).Records) {
    if (!(await isDone(options, record))) batchItemFailures.push({ itemIdentifier: record.messageId });
  }
  return { batchItemFailures };
}

/**
 * Returns the handler of a function that another function invokes with a bare message. The handler throws when the work
 * failed: Lambda counts that as an error and logs it without the message, and the due index starts the work again.
 */
export function consumeInvocation(
  options: ConsumerOptions,
): (event: unknown, context?: unknown) => Promise<void> {
  return async (event, context) => {
    const message = WorkMessage.parse(event);
    await traced({ ...runOf(context), origin: message.origin }, () => workOn(options, message));
  };
}

async function workOn(options: ConsumerOptions, message: WorkMessage): Promise<void> {
  try {
    noteOutcome(options, message, await options.work(message));
  } catch (error) {
    options.meter?.count({ WorkFailed: 1 });
    const { kind, sk: item } = message;
    options.log.error('work failed and will come back', { kind, item, reason: reasonOf(error) });
    throw error;
  }
}

async function isDone(options: ConsumerOptions, { messageId, body }: QueueRecord): Promise<boolean> {
  const { log, meter } = options;
  const message = readMessage(body);
  if (!message) {
    log.error('a message cannot be read', { messageId, length: body.length });
    meter?.count({ Unreadable: 1 });
    return false;
  }
  return traced({ origin: message.origin }, () => isWorked(options, message, messageId));
}

async function isWorked(options: ConsumerOptions, message: WorkMessage, messageId: string): Promise<boolean> {
  const { work, log, meter } = options;
  const { kind, sk: item } = message;
  try {
    noteOutcome(options, message, await work(message));
    return true;
  } catch (error) {
    meter?.count({ WorkFailed: 1 });
    log.warn('work failed and will be delivered again', { messageId, kind, item, reason: reasonOf(error) });
    return false;
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}` : String(error);

function noteOutcome(
  { log, meter }: ConsumerOptions,
  { kind, sk: item }: WorkMessage,
  outcome: Ending,
): void {
  log.info('worked', { kind, item, outcome });
  const metric = outcome === 'handed over' ? undefined : metricOf(kind, outcome);
  if (metric) meter?.count({ [metric]: 1 });
}

function readMessage(body: string): WorkMessage | undefined {
  try {
    return WorkMessage.safeParse(JSON.parse(body)).data;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
