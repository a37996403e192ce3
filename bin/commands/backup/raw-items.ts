import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
  ScanCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Key } from '../../../functions/ports/table.ts';
import type { RawItem } from './store.ts';

/** DynamoDB's limit on the writes of one batch. */
const BATCH = 25;

type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

/** All items of a table as they are stored. */
export interface RawItems {
  items(): AsyncIterable<RawItem>;
  putItems(items: readonly RawItem[]): Promise<void>;
  /** Deletes items, whatever they hold, in the order given. */
  deleteItems(keys: readonly Key[]): Promise<void>;
}

/** Returns access to all items of a table, on DynamoDB or embedded. */
export function rawItems(client: DynamoDBClient, name: string): RawItems {
  const documents = DynamoDBDocumentClient.from(client);
  const write = async (writes: readonly Write[]): Promise<void> => {
    for (let start = 0; start < writes.length; start += BATCH) {
      let left = writes.slice(start, start + BATCH);
      while (left.length > 0) {
        const reply = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: left } }));
        left = reply.UnprocessedItems?.[name] ?? [];
      }
    }
  };
  return {
    async *items() {
      let from: Record<string, unknown> | undefined;
      do {
        const page = await documents.send(new ScanCommand({ TableName: name, ExclusiveStartKey: from }));
        yield* page.Items ?? [];
        from = page.LastEvaluatedKey;
      } while (from);
    },
    putItems: (items) => write(items.map((item) => ({ PutRequest: { Item: { ...item } } }))),
    deleteItems: (keys) => write(keys.map(({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } }))),
  };
}
