import { DeleteMessageCommand, ReceiveMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';

/** The event that Lambda makes of a queue's messages, as far as we know what is in it. */
export interface QueueEvent {
  readonly Records: readonly Readonly<Record<string, unknown>>[];
}

export const queueEvent = (bodies: readonly string[]): QueueEvent => ({
  Records: bodies.map((body, index) => ({
    messageId: `message-${String(index)}`,
    receiptHandle: 'AQEBwJnKyrHigUMZj6rYigCgxlaS3SLy0a',
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1764547200000',
      SenderId: 'AROATEST:app-clock',
      ApproximateFirstReceiveTimestamp: '1764547200010',
    },
    messageAttributes: {},
    md5OfBody: '00000000000000000000000000000000',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-southeast-3:000000000000:queue',
    awsRegion: 'ap-southeast-3',
  })),
});

/** Takes what can be taken from a queue now, and deletes it, as if the work on it had ended. */
export const receiver =
  (client: SQSClient, urls: { readonly publish: string; readonly work: string }) =>
  async (queue: 'publish' | 'work'): Promise<readonly string[]> => {
    const QueueUrl = urls[queue];
    const { Messages = [] } = await client.send(
      new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10 }),
    );
    for (const { ReceiptHandle } of Messages) {
      await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    }
    return Messages.map(({ Body }) => Body ?? '');
  };
