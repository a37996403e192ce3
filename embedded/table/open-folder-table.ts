import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { renewOlderTable } from './open-local-table.ts';
import { startDataTable } from './start-table.ts';
import { localTableClient } from './table-client.ts';

/** Starts the table of a data folder in which no system runs, and a client for it. Throws as `startTable` does. */
export async function openFolderTable(
  folder: string,
): Promise<{ readonly client: DynamoDBClient; readonly close: () => Promise<void> }> {
  const running = await startDataTable(folder);
  const client = localTableClient(running.endpoint);
  await renewOlderTable(client);
  return {
    client,
    async close() {
      client.destroy();
      await running.close();
    },
  };
}
