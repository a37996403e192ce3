import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { BatchWriteCommand, DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { openFolderTable } from '../../../embedded/table/open-folder-table.ts';
import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { LOCAL_TABLE } from '../../../embedded/table/table-client.ts';
import { bucketMedia, folderMedia } from './media-files.ts';
import type { WholeStore, RawItem } from './store.ts';

/** DynamoDB's limit on the writes of one batch. */
const BATCH = 25;

/** Returns access to all items of a table, on DynamoDB or embedded. */
function tableItems(client: DynamoDBClient, name: string): Pick<WholeStore, 'items' | 'putItems'> {
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

export interface OpenStore extends WholeStore {
  close(): Promise<void>;
}

/** Opens the data folder of an embedded system that is not running; a new folder gets a table. */
export async function embeddedStore(folder: string): Promise<OpenStore> {
  await makeDataFolder(folder);
  const { client, close } = await openFolderTable(folder);
  await createTableIfAbsent(client, LOCAL_TABLE);
  return {
    ...tableItems(client, LOCAL_TABLE),
    ...folderMedia(join(folder, 'media')),
    close,
  };
}

/** Opens a deployment's table and bucket, with the credentials that the SDK finds. */
export function deployedStore(table: string, bucket: string, region: string): OpenStore {
  const dynamo = new DynamoDBClient({ region });
  const s3 = new S3Client({ region });
  return {
    ...tableItems(dynamo, table),
    ...bucketMedia(s3, bucket),
    async close() {
      dynamo.destroy();
      s3.destroy();
    },
  };
}
