import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import * as z from 'zod';
import { dueAt } from '../../functions/domain/work/due.ts';
import { toIso } from '../../functions/domain/time/instant.ts';

// A process that answers the clock's calls as DynamoDB and SQS do: `ENTRIES` entries are due in each shard, and every write and
// every message is taken. Its processor time is AWS's, not ours. Tells its port to the parent.

const Sent = z.object({ Entries: z.array(z.object({ Id: z.string(), MessageBody: z.string() })) });

const md5 = (body: string): string => createHash('md5').update(body).digest('hex');

function entriesOf(shard: string, count: number): unknown {
  const due = dueAt('publish', Date.now());
  return {
    Items: Array.from({ length: count }, (_, index) => ({
      pk: { S: 'community#watu-lereng#campaign#panen' },
      sk: { S: `post#${shard}.${String(index)}` },
      duePk: { S: shard },
      dueSk: {
        S: `${toIso(due.index)}#${toIso(due.at)}#${due.kind}#${md5(shard + String(index)).slice(0, 16)}`,
      },
    })),
    Count: count,
  };
}

function answerTo(operation: string, body: string): unknown {
  if (operation === 'Query')
    return entriesOf(/due#\d+/.exec(body)?.[0] ?? '', Number(process.env['ENTRIES'] ?? '0'));
  if (operation !== 'SendMessageBatch') return {};
  const { Entries } = Sent.parse(JSON.parse(body));
  return {
    Successful: Entries.map(({ Id, MessageBody }) => ({
      Id,
      MessageId: Id,
      MD5OfMessageBody: md5(MessageBody),
    })),
  };
}

const server = createServer((request, response) => {
  const operation = String(request.headers['x-amz-target']).split('.').at(-1) ?? '';
  const answer = async (): Promise<void> => {
    const told = answerTo(operation, await text(request));
    response.writeHead(200, { 'content-type': 'application/x-amz-json-1.0' }).end(JSON.stringify(told));
  };
  answer().catch((error: unknown) => response.writeHead(500).end(String(error)));
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
process.once('disconnect', () => process.exit());
