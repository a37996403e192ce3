import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { RawItem, WholeStore } from './store.ts';

/** DynamoDB's limit on the writes of one batch. */
const BATCH = 25;

/** The items of a table, on DynamoDB or on the embedded one. */
export function tableItems(client: DynamoDBClient, name: string): Pick<WholeStore, 'items' | 'putItems'> {
  const documents = DynamoDBDocumentClient.from(client);
  return {
    async *items() {
      let from: Record<string, unknown> | undefined;
      do {
        const page = await documents.send(new ScanCommand({ TableName: name, ExclusiveStartKey: from }));
        yield* page.Items ?? [];
        from = page.LastEvaluatedKey;
      } while (from);
    },
    async putItems(items: readonly RawItem[]) {
      for (let start = 0; start < items.length; start += BATCH) {
        let left = items.slice(start, start + BATCH).map((item) => ({ PutRequest: { Item: { ...item } } }));
        while (left.length > 0) {
          const reply = await documents.send(new BatchWriteCommand({ RequestItems: { [name]: left } }));
          left = (reply.UnprocessedItems?.[name] ?? []).flatMap(({ PutRequest }) =>
            PutRequest?.Item ? [{ PutRequest: { Item: PutRequest.Item } }] : [],
          );
        }
      }
    },
  };
}
