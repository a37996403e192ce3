import { createHash, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Clock } from '../../../functions/ports/clock.ts';
import { type AwsServer, serveAws } from './aws-server.ts';
import { JsonRefusal, jsonService, operation } from './json-service.ts';

interface Message {
  readonly id: string;
  readonly body: string;
  visibleAt: number;
  receives: number;
  /** Only the handle of the last receive deletes. */
  handle: string | undefined;
}

export interface QueueSettings {
  readonly visibilitySeconds: number;
  /** After this many receives a message goes to the dead letters. */
  readonly maxReceives: number;
}

export interface FakeSqs extends AwsServer {
  url(queue: string): string;
  /** Bodies of dead messages. */
  readonly dead: readonly string[];
}

const QueueUrl = z.string().regex(/^http:\/\/127\.0\.0\.1:\d+\/000000000000\/[\w-]{1,80}$/);
const MessageBody = z.string().min(1).max(1_048_576);
const Seconds = z.number().int().nonnegative();

/** Standard queues of SQS by its JSON protocol, on a clock of the test: delay, visibility, receipt handles, redrive. */
export async function startFakeSqs(
  clock: Pick<Clock, 'now'>,
  queues: Readonly<Record<string, QueueSettings>>,
  options: { readonly refuses?: (body: string) => boolean } = {},
): Promise<FakeSqs> {
  const messages = new Map(Object.keys(queues).map((name) => [name, new Set<Message>()]));
  const dead: string[] = [];
  const nameOf = (url: string): string => url.split('/').at(-1) ?? '';
  const queueOf = (url: string): Set<Message> => {
    const queue = messages.get(nameOf(url));
    if (!queue) throw new JsonRefusal('com.amazonaws.sqs#QueueDoesNotExist');
    return queue;
  };
  const held = (url: string, handle: string): Message => {
    const found = [...queueOf(url)].find((message) => message.handle === handle);
    if (!found) throw new JsonRefusal('com.amazonaws.sqs#ReceiptHandleIsInvalid');
    return found;
  };

  const put = (queue: Set<Message>, body: string, delaySeconds: number) => {
    const id = randomUUID();
    const visibleAt = clock.now() + delaySeconds * 1_000;
    queue.add({ id, body, visibleAt, receives: 0, handle: undefined });
    return { MessageId: id, MD5OfMessageBody: createHash('md5').update(body).digest('hex') };
  };

  const send = operation(
    z.strictObject({ QueueUrl, MessageBody, DelaySeconds: Seconds.max(900).default(0) }),
    (input) => put(queueOf(input.QueueUrl), input.MessageBody, input.DelaySeconds),
  );

  const sendBatch = operation(
    z.strictObject({
      QueueUrl,
      Entries: z
        .array(
          z.strictObject({
            Id: z.string().regex(/^[\w-]{1,80}$/),
            MessageBody,
            DelaySeconds: Seconds.max(900).default(0),
          }),
        )
        .min(1)
        .max(10),
    }),
    ({ QueueUrl: url, Entries }) => {
      const queue = queueOf(url);
      const refused = Entries.filter(({ MessageBody: body }) => options.refuses?.(body));
      const taken = Entries.filter((entry) => !refused.includes(entry));
      return {
        Successful: taken.map(({ Id, MessageBody: body, DelaySeconds }) => ({
          Id,
          ...put(queue, body, DelaySeconds),
        })),
        Failed: refused.map(({ Id }) => ({ Id, Code: 'InternalError', SenderFault: false })),
      };
    },
  );

  const receive = operation(
    z.strictObject({
      QueueUrl,
      MaxNumberOfMessages: z.number().int().min(1).max(10).default(1),
      WaitTimeSeconds: z.literal(0).default(0),
    }),
    (input) => {
      const { visibilitySeconds, maxReceives } = queues[nameOf(input.QueueUrl)] ?? {
        visibilitySeconds: 30,
        maxReceives: Infinity,
      };
      const queue = queueOf(input.QueueUrl);
      const visible = [...queue].filter((message) => message.visibleAt <= clock.now());
      for (const message of visible.filter(({ receives }) => receives >= maxReceives)) {
        queue.delete(message);
        dead.push(message.body);
      }
      const taken = visible.filter((message) => queue.has(message)).slice(0, input.MaxNumberOfMessages);
      for (const message of taken) {
        message.receives += 1;
        message.handle = randomUUID();
        message.visibleAt = clock.now() + visibilitySeconds * 1_000;
      }
      return {
        Messages: taken.map(({ id, body, handle }) => ({
          MessageId: id,
          Body: body,
          ReceiptHandle: handle,
          MD5OfBody: createHash('md5').update(body).digest('hex'),
        })),
      };
    },
  );

  const operations = {
    SendMessage: send,
    SendMessageBatch: sendBatch,
    ReceiveMessage: receive,
    DeleteMessage: operation(z.strictObject({ QueueUrl, ReceiptHandle: z.string() }), (input) => {
      queueOf(input.QueueUrl).delete(held(input.QueueUrl, input.ReceiptHandle));
    }),
    GetQueueAttributes: operation(
      z.strictObject({ QueueUrl, AttributeNames: z.tuple([z.literal('QueueArn')]) }),
      (input) => {
        queueOf(input.QueueUrl);
        return { Attributes: { QueueArn: `arn:aws:sqs:test:000000000000:${nameOf(input.QueueUrl)}` } };
      },
    ),
  };
  const server = await serveAws(
    jsonService({ service: 'sqs', version: '1.0', target: 'AmazonSQS', operations }),
  );
  return { ...server, dead, url: (queue) => `${server.endpoint}/000000000000/${queue}` };
}
