import { describe, expect, it } from 'vitest';
import { consumeInvocation, consumeQueue } from '../../../functions/adapters/aws/consume-queue.ts';
import { jsonLinesLog } from '../../../functions/adapters/aws/json-lines-log.ts';
import { traceOfCall } from '../../../functions/adapters/aws/lambda-call.ts';
import { traced } from '../../../functions/adapters/system/trace.ts';
import { queueEvent } from '../../handlers/receiver.ts';

/** A log whose lines can be read. */
function readable() {
  const lines: unknown[] = [];
  const log = jsonLinesLog(
    (line) => lines.push(JSON.parse(line)),
    () => new Date(0),
  );
  return { log, lines };
}
const CONTEXT = { awsRequestId: 'run-1', functionName: 'publish' };
const message = (fields: object): string =>
  JSON.stringify({ version: 1, kind: 'publish', pk: 'a', sk: 'b', intent: 1, ...fields });

describe('the ids in the log', () => {
  it('of a request are API Gateway’s, which the caller gets too, and Lambda’s', () => {
    const { log, lines } = readable();
    const event = { version: '2.0', requestContext: { requestId: 'JKJaXmPLvHcESHA=', http: {} } };
    traced(traceOfCall(event, CONTEXT), () => log.error('a request met a surprise'));
    expect(lines).toMatchObject([{ origin: 'JKJaXmPLvHcESHA=', requestId: 'run-1' }]);
  });

  it('of work from a queue are in each line, what the work itself logs included', async () => {
    const { log, lines } = readable();
    const handle = consumeQueue({
      log,
      work: async () => {
        await new Promise((resolve) => setImmediate(resolve));
        log.warn('graph call did not end well');
        return 'retrying';
      },
    });
    await handle(queueEvent([message({ origin: 'request-1' }), message({ origin: 'request-2' })]), CONTEXT);
    expect(lines).toMatchObject([
      { message: 'graph call did not end well', origin: 'request-1', requestId: 'run-1' },
      { message: 'worked', origin: 'request-1', requestId: 'run-1' },
      { message: 'graph call did not end well', origin: 'request-2', requestId: 'run-1' },
      { message: 'worked', origin: 'request-2', requestId: 'run-1' },
    ]);
  });

  it('of work that another function started are in the line of its failure', async () => {
    const { log, lines } = readable();
    const fails = consumeInvocation({ log, work: () => Promise.reject(new Error('no signal')) });
    await expect(fails(JSON.parse(message({ origin: 'request-1' })), CONTEXT)).rejects.toThrow('no signal');
    expect(lines).toMatchObject([{ level: 'ERROR', origin: 'request-1', requestId: 'run-1' }]);
  });

  it('are Lambda’s alone where a tick, or a version before, sent the message', async () => {
    const { log, lines } = readable();
    await consumeQueue({ log, work: async () => 'prepared' })(queueEvent([message({})]), CONTEXT);
    expect(lines).toEqual([
      {
        timestamp: '1970-01-01T00:00:00.000Z',
        level: 'INFO',
        message: 'worked',
        requestId: 'run-1',
        kind: 'publish',
        item: 'b',
        outcome: 'prepared',
      },
    ]);
  });

  it('are none outside of requests and work', () => {
    const { log, lines } = readable();
    log.info('a book was read');
    expect(lines).toEqual([
      { timestamp: '1970-01-01T00:00:00.000Z', level: 'INFO', message: 'a book was read' },
    ]);
  });
});
