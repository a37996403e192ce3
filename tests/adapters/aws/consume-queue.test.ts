import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import {
  consumeInvocation,
  consumeQueue,
  type Ending,
} from '../../../functions/adapters/aws/consume-queue.ts';
import type { WorkKind } from '../../../functions/domain/work/kinds.ts';
import type { WorkMessage } from '../../../functions/domain/work/work-message.ts';
import type { Meter } from '../../../functions/ports/meter.ts';
import { keptLog } from '../../http/fakes.ts';

const message = (sk: string): WorkMessage => ({ version: 1, kind: 'publish', pk: 'c', sk, intent: 5 });

/** An event as SQS and Lambda really send it, with more in it than we read. */
const eventOf = (...bodies: readonly string[]) => ({
  Records: bodies.map((body, index) => ({
    messageId: `id-${String(index)}`,
    receiptHandle: 'AQEB',
    body,
    attributes: { ApproximateReceiveCount: '1', SentTimestamp: '1764547200000' },
    messageAttributes: {},
    md5OfBody: 'x',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:ap-southeast-3:000000000000:publish',
    awsRegion: 'ap-southeast-3',
  })),
});

describe('a function behind a queue', () => {
  it('works on each message and lets Lambda delete all', async () => {
    const seen: string[] = [];
    const log = keptLog();
    const handle = consumeQueue({ log, work: async ({ sk }) => (seen.push(sk), 'settling') });
    const event = eventOf(JSON.stringify(message('a')), JSON.stringify(message('b')));
    expect(await handle(event)).toEqual({ batchItemFailures: [] });
    expect(seen).toEqual(['a', 'b']);
    expect(log.lines[1]).toEqual({
      message: 'worked',
      fields: { kind: 'publish', item: 'b', outcome: 'settling' },
    });
  });

  it('reports the messages whose work failed, and only those', async () => {
    const log = keptLog();
    const work = async ({ sk }: WorkMessage): Promise<Ending> => {
      if (sk === 'b') throw new RangeError('no signal');
      return 'prepared';
    };
    const event = eventOf(...['a', 'b', 'c'].map((sk) => JSON.stringify(message(sk))));
    expect(await consumeQueue({ log, work })(event)).toEqual({
      batchItemFailures: [{ itemIdentifier: 'id-1' }],
    });
    expect(log.lines[1]?.fields).toMatchObject({ item: 'b', reason: 'RangeError: no signal' });
  });

  it.each([
    'secret text',
    '',
    'null',
    '[]',
    JSON.stringify({ ...message('a'), version: 2 }),
    JSON.stringify({ ...message('a'), kind: 'dance' }),
    JSON.stringify({ ...message('a'), pk: '' }),
    JSON.stringify({ ...message('a'), intent: '5' }),
    JSON.stringify({ ...message('a'), sk: 'x'.repeat(513) }),
  ])('reports a message that reads %j without working on it or logging its content', async (body) => {
    const log = keptLog();
    let worked = 0;
    const handle = consumeQueue({ log, work: async () => ((worked += 1), 'prepared') });
    expect(await handle(eventOf(body))).toEqual({ batchItemFailures: [{ itemIdentifier: 'id-0' }] });
    expect(worked).toBe(0);
    expect(log.lines).toEqual([
      { message: 'a message cannot be read', fields: { messageId: 'id-0', length: body.length } },
    ]);
  });

  it.each([undefined, {}, { Records: [{ body: 'a' }] }, { Records: 'x' }])(
    'refuses the event %j, which no queue sends',
    async (event) => {
      const handle = consumeQueue({ log: keptLog(), work: async () => 'prepared' });
      await expect(handle(event)).rejects.toBeInstanceOf(ZodError);
    },
  );
});

describe('a function that is started with a message', () => {
  it('works on it and logs how it ended', async () => {
    const log = keptLog();
    await consumeInvocation({ log, work: async () => 'retrying' })(message('a'));
    expect(log.lines).toEqual([
      { message: 'worked', fields: { kind: 'publish', item: 'a', outcome: 'retrying' } },
    ]);
  });

  it('fails when the work does, having said on what, and when it is given something else', async () => {
    const log = keptLog();
    const fails = consumeInvocation({
      log,
      work: async () => {
        throw new Error('no signal');
      },
    });
    await expect(fails(message('a'))).rejects.toThrow('no signal');
    expect(log.lines[0]?.fields).toEqual({ kind: 'publish', item: 'a', reason: 'Error: no signal' });
    await expect(fails({ Records: [] })).rejects.toThrow('kind');
  });
});

describe('what an operator watches', () => {
  const counted = async (kind: WorkKind, outcome: Ending, entry: 'queue' | 'invocation') => {
    const counts: Parameters<Meter['count']>[0][] = [];
    const meter: Meter = { count: (values) => void counts.push(values) };
    const options = { log: keptLog(), meter, work: async () => outcome };
    const ofKind = { ...message('a'), kind };
    if (entry === 'queue') await consumeQueue(options)(eventOf(JSON.stringify(ofKind)));
    else await consumeInvocation(options)(ofKind);
    return counts;
  };

  it.each(['queue', 'invocation'] as const)(
    'counts once what became of a post, started by a %s',
    async (entry) => {
      expect(await counted('publish', 'held', entry)).toEqual([{ Held: 1 }]);
      expect(await counted('picture', 'held', entry)).toEqual([{ Held: 1 }]);
      expect(await counted('picture', 'scheduled', entry)).toEqual([]);
    },
  );

  it.each(['queue', 'invocation'] as const)(
    'leaves to a reconciliation what it counts itself: %s',
    async (entry) => {
      expect(await counted('sweep', 'held', entry)).toEqual([]);
      expect(await counted('picture', 'handed over', entry)).toEqual([]);
    },
  );
});
