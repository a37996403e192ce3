import { setTimeout as wait } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceInUseException,
  ResourceNotFoundException,
  type KeySchemaElement,
  type Projection,
} from '@aws-sdk/client-dynamodb';
import { type IndexAttributes, TABLE_INDEXES, TableUnavailableError } from '../../ports/table.ts';
import type { Pause } from './dynamo-batch.ts';
import { reaching } from './dynamo-errors.ts';

const FIRST_PAUSE_MS = 10;
const MOST_POLLS = 14;

const schemaOf = ({ pk, sk }: { pk: string; sk: string }): KeySchemaElement[] => [
  { AttributeName: pk, KeyType: 'HASH' },
  { AttributeName: sk, KeyType: 'RANGE' },
];

const projectionOf = ({ carries }: IndexAttributes): Projection =>
  carries.length === 0
    ? { ProjectionType: 'KEYS_ONLY' }
    : { ProjectionType: 'INCLUDE', NonKeyAttributes: [...carries] };

/** Returns the input of DynamoDB's CreateTable for the table with its indexes. */
export function tableSchema(name: string): CreateTableCommandInput {
  const keys = [{ pk: 'pk', sk: 'sk' }, ...Object.values(TABLE_INDEXES)].flatMap(({ pk, sk }) => [pk, sk]);
  return {
    TableName: name,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [...new Set(keys)].map((attribute) => ({
      AttributeName: attribute,
      AttributeType: 'S',
    })),
    KeySchema: schemaOf({ pk: 'pk', sk: 'sk' }),
    GlobalSecondaryIndexes: Object.entries(TABLE_INDEXES).map(([index, attributes]) => ({
      IndexName: index,
      KeySchema: schemaOf(attributes),
      Projection: projectionOf(attributes),
    })),
  };
}

/** Creates the table unless it exists, and returns when it is active. Concurrent calls create one table. */
export async function createTableIfAbsent(
  client: DynamoDBClient,
  name: string,
  pause: Pause = (milliseconds) => wait(milliseconds),
): Promise<void> {
  for (let poll = 0; poll < MOST_POLLS; poll += 1) {
    const status = await reaching(() => statusOf(client, name));
    if (status === 'ACTIVE') return;
    if (status === undefined) await reaching(() => create(client, name));
    else await pause(FIRST_PAUSE_MS * 2 ** Math.min(poll, 11));
  }
  throw new TableUnavailableError(`the table ${name} was made but does not become usable`);
}

async function statusOf(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    const { Table: table } = await client.send(new DescribeTableCommand({ TableName: name }));
    return table?.TableStatus ?? 'UNKNOWN';
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

async function create(client: DynamoDBClient, name: string): Promise<void> {
  try {
    await client.send(new CreateTableCommand(tableSchema(name)));
  } catch (error) {
    if (!(error instanceof ResourceInUseException)) throw error;
  }
}
