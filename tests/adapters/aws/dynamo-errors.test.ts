import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { describe, expect, it } from 'vitest';
import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import { type Table, TableUnavailableError } from '../../../functions/ports/table.ts';
import { type Answer, answerJson, refuseWith, scriptedDynamo } from './scripted-dynamo.ts';

const KEY = { pk: 'a', sk: 'b' };
const VERBS: readonly (readonly [string, (table: Table) => Promise<unknown>])[] = [
  ['get', (table) => table.get(KEY)],
  ['getMany', (table) => table.getMany([KEY])],
  ['put', (table) => table.put(KEY)],
  ['update', (table) => table.update(KEY, { set: { a: 1 } })],
  ['delete', (table) => table.delete(KEY)],
  ['query', (table) => table.query({ pk: 'a' })],
];
const OUTAGES: readonly (readonly [string, Answer])[] = [
  ['a server error', refuseWith(500, 'InternalServerError')],
  ['a gateway without words', answerJson(503, {})],
  ['too little throughput', refuseWith(400, 'ProvisionedThroughputExceededException')],
  ['throttling', refuseWith(400, 'ThrottlingException')],
  ['too many requests', refuseWith(400, 'RequestLimitExceeded')],
  ['a connection that breaks off', (response) => response.destroy()],
];

const outcome = (call: Promise<unknown>): Promise<unknown> => call.catch((error: unknown) => error);

describe.each(VERBS)('%s', (_, call) => {
  it.each(OUTAGES)('calls it an outage when there is %s, and keeps the cause', async (__, answer) => {
    const { client } = await scriptedDynamo([answer]);
    const error = await outcome(call(new DynamoTable({ client, name: 'table' })));
    expect(error).toBeInstanceOf(TableUnavailableError);
    expect(error).toMatchObject({ retryable: true, cause: expect.any(Error) });
  });

  it('calls it an outage when there is no answer in time, and keeps the cause', async () => {
    const { client } = await scriptedDynamo([() => undefined], 1);
    const error = await outcome(call(new DynamoTable({ client, name: 'table' })));
    expect(error).toBeInstanceOf(TableUnavailableError);
    expect(error).toMatchObject({ retryable: true, cause: { name: 'TimeoutError' } });
  });

  it('calls it an outage when nobody listens', async () => {
    const { client, close } = await scriptedDynamo([]);
    await close();
    expect(await outcome(call(new DynamoTable({ client, name: 'table' })))).toBeInstanceOf(
      TableUnavailableError,
    );
  });

  it.each(['ValidationException', 'ResourceNotFoundException', 'AccessDeniedException'])(
    'lets %s through as the mistake it is',
    async (name) => {
      const { client } = await scriptedDynamo([refuseWith(400, name)]);
      expect(await outcome(call(new DynamoTable({ client, name: 'table' })))).toMatchObject({ name });
    },
  );
});

describe('a failed condition', () => {
  it.each(VERBS.filter(([verb]) => ['put', 'update', 'delete'].includes(verb)))(
    'is a conflict of %s',
    async (_, call) => {
      const { client } = await scriptedDynamo([refuseWith(400, 'ConditionalCheckFailedException')]);
      expect(await call(new DynamoTable({ client, name: 'table' }))).toBe('conflict');
    },
  );

  it('is a surprise where there is no condition', async () => {
    const { client } = await scriptedDynamo([refuseWith(400, 'ConditionalCheckFailedException')]);
    const error = await outcome(new DynamoTable({ client, name: 'table' }).get(KEY));
    expect(error).toBeInstanceOf(ConditionalCheckFailedException);
  });
});

describe('a batch of keys', () => {
  const item = (sk: string) => ({ pk: { S: 'a' }, sk: { S: sk } });
  const answer = (served: readonly string[], left: readonly string[]): Answer =>
    answerJson(200, {
      Responses: { table: served.map(item) },
      UnprocessedKeys: left.length > 0 ? { table: { Keys: left.map(item) } } : {},
    });
  const keys = (count: number) => Array.from({ length: count }, (_, index) => ({ pk: 'a', sk: `k${index}` }));

  it('asks again for what was left out, pausing only after a fruitless answer', async () => {
    const { client, asked } = await scriptedDynamo([
      answer(['k0'], ['k1', 'k2']),
      answer([], ['k1', 'k2']),
      answer([], ['k1', 'k2']),
      answer(['k2', 'k1'], []),
    ]);
    const pauses: number[] = [];
    const table = new DynamoTable({ client, name: 'table', pause: async (time) => void pauses.push(time) });
    expect((await table.getMany(keys(3))).map(({ sk }) => sk)).toEqual(['k0', 'k2', 'k1']);
    expect(pauses).toEqual([25, 50]);
    expect(asked.map((body) => (body.match(/"sk"/g) ?? []).length)).toEqual([3, 2, 2, 2]);
  });

  it('gives up as an outage when keys are left out again and again', async () => {
    const { client, asked } = await scriptedDynamo([answer([], ['k0'])]);
    const table = new DynamoTable({ client, name: 'table', pause: async () => undefined });
    await expect(table.getMany(keys(1))).rejects.toBeInstanceOf(TableUnavailableError);
    expect(asked).toHaveLength(8);
  });

  it('asks for at most 100 keys at a time', async () => {
    const { client, asked } = await scriptedDynamo([answer([], [])]);
    await new DynamoTable({ client, name: 'table' }).getMany(keys(250));
    expect(asked.map((body) => (body.match(/"sk"/g) ?? []).length)).toEqual([100, 100, 50]);
  });
});

describe('createTableIfAbsent', () => {
  const status = (text: string): Answer => answerJson(200, { Table: { TableStatus: text } });
  const absent = refuseWith(400, 'ResourceNotFoundException');

  it('makes nothing when the table stands', async () => {
    const { client, asked } = await scriptedDynamo([status('ACTIVE')]);
    await createTableIfAbsent(client, 'table');
    expect(asked).toHaveLength(1);
  });

  it('makes the table with its indexes and waits until it can be used', async () => {
    const { client, asked } = await scriptedDynamo([
      absent,
      answerJson(200, {}),
      status('CREATING'),
      status('ACTIVE'),
    ]);
    const pauses: number[] = [];
    await createTableIfAbsent(client, 'table', async (time) => void pauses.push(time));
    expect(pauses).toEqual([20]);
    expect(asked).toHaveLength(4);
    expect(JSON.parse(asked[1] ?? '')).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      GlobalSecondaryIndexes: [
        { IndexName: 'due', Projection: { ProjectionType: 'KEYS_ONLY' } },
        {
          IndexName: 'byChannel',
          Projection: { ProjectionType: 'INCLUDE', NonKeyAttributes: ['product', 'seller', 'shape'] },
        },
        { IndexName: 'byTime' },
        { IndexName: 'needHelp' },
      ],
    });
  });

  it('is content when another made it at the same time', async () => {
    const { client, asked } = await scriptedDynamo([
      absent,
      refuseWith(400, 'ResourceInUseException'),
      status('ACTIVE'),
    ]);
    await createTableIfAbsent(client, 'table');
    expect(asked).toHaveLength(3);
  });

  it('gives up when it does not become usable, after pauses that double', async () => {
    const { client } = await scriptedDynamo([status('CREATING')]);
    const pauses: number[] = [];
    const made = createTableIfAbsent(client, 'table', async (time) => void pauses.push(time));
    await expect(made).rejects.toBeInstanceOf(TableUnavailableError);
    expect(pauses.slice(0, 3)).toEqual([10, 20, 40]);
    expect(pauses).toHaveLength(14);
  });

  it('says that the table cannot be reached', async () => {
    const { client } = await scriptedDynamo([refuseWith(500, 'InternalServerError')]);
    await expect(createTableIfAbsent(client, 'table')).rejects.toBeInstanceOf(TableUnavailableError);
  });
});
