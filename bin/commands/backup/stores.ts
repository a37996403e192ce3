import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { makeDataFolder } from '../../../embedded/system/data-folder.ts';
import { openFolderTable } from '../../../embedded/table/open-folder-table.ts';
import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { LOCAL_TABLE } from '../../../embedded/table/table-client.ts';
import { bucketMedia, folderMedia } from './media-files.ts';
import { rawItems } from './raw-items.ts';
import type { WholeStore } from './store.ts';

export interface OpenStore extends WholeStore {
  close(): Promise<void>;
}

/** Opens the data folder of an embedded system that is not running; a new folder gets a table. */
export async function embeddedStore(folder: string): Promise<OpenStore> {
  await makeDataFolder(folder);
  const { client, close } = await openFolderTable(folder);
  await createTableIfAbsent(client, LOCAL_TABLE);
  return {
    ...rawItems(client, LOCAL_TABLE),
    ...folderMedia(join(folder, 'media')),
    close,
  };
}

/** Opens a deployment's table and bucket, with the credentials that the SDK finds. */
export function deployedStore(table: string, bucket: string, region: string): OpenStore {
  const dynamo = new DynamoDBClient({ region });
  const s3 = new S3Client({ region });
  return {
    ...rawItems(dynamo, table),
    ...bucketMedia(s3, bucket),
    async close() {
      dynamo.destroy();
      s3.destroy();
    },
  };
}
