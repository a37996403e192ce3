import {
  DeleteTableCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { setTimeout as wait } from 'node:timers/promises';
import { readItem } from '../../functions/adapters/aws/dynamo-item.ts';
import { createTableIfAbsent } from '../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { renewItem } from '../../functions/records/renew-item.ts';
import { LOCAL_TABLE, OLDER_TABLES } from './table-client.ts';

const TOGETHER = 50;
const PAUSE_MS = 20;

/** Makes the table of a folder usable: a new folder gets one, and that of an older version is renewed. */
export async function openLocalTable(client: DynamoDBClient): Promise<void> {
  await renewOlderTable(client);
  await createTableIfAbsent(client, LOCAL_TABLE);
}

/**
 * Copies everything of a folder of an older version, whose items lack sort keys of indexes, into a new table. The old table
 * is deleted only when the copy is whole; until then an interrupted copy is begun again from it. The oldest table of a folder
 * is the one that is whole, so it goes last. Other folders stay as they are.
 */
export async function renewOlderTable(client: DynamoDBClient): Promise<void> {
  const statuses = await Promise.all(OLDER_TABLES.map((name) => statusOf(client, name)));
  const older = OLDER_TABLES.filter((_, index) => statuses[index] === 'ACTIVE');
  const [oldest] = older;
  if (oldest === undefined) return;
  await deleteTable(client, LOCAL_TABLE);
  await createTableIfAbsent(client, LOCAL_TABLE);
  await copyAll(client, oldest);
  for (const name of older.toReversed()) await deleteTable(client, name);
}

async function copyAll(client: DynamoDBClient, from: string): Promise<void> {
  const table = new DynamoTable({ client, name: LOCAL_TABLE });
  const documents = DynamoDBDocumentClient.from(client);
  for await (const page of paginateScan({ client: documents }, { TableName: from })) {
    const items = (page.Items ?? []).map((item) => renewItem(readItem(item)));
    for (let first = 0; first < items.length; first += TOGETHER)
      await Promise.all(items.slice(first, first + TOGETHER).map((item) => table.put(item)));
  }
}

async function statusOf(client: DynamoDBClient, name: string): Promise<string | undefined> {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: name }))).Table?.TableStatus;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Deletes a table, if there is one, and returns when it is gone. */
async function deleteTable(client: DynamoDBClient, name: string): Promise<void> {
  if ((await statusOf(client, name)) === 'ACTIVE')
    await client.send(new DeleteTableCommand({ TableName: name }));
  while ((await statusOf(client, name)) !== undefined) await wait(PAUSE_MS);
}
