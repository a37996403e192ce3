import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createTableIfAbsent } from '../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../functions/adapters/aws/dynamo-table.ts';
import { LOCAL_TABLE, localTableClient } from '../../embedded/table/table-client.ts';
import { startTable } from '../../embedded/table/start-table.ts';
import { tableContract } from '../contracts/table.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { remote } from './services.ts';

tableContract(`DynamoTable on ${remote ? 'a real table' : 'dynalite'}`, async () => {
  if (remote) {
    const client = new DynamoDBClient({});
    await createTableIfAbsent(client, remote.REMOTE_TABLE);
    return {
      table: new DynamoTable({ client, name: remote.REMOTE_TABLE }),
      close: async () => client.destroy(),
    };
  }
  const folder = await makeFolder();
  const running = await startTable({ folder });
  const client = localTableClient(running.endpoint);
  await createTableIfAbsent(client, LOCAL_TABLE);
  return {
    table: new DynamoTable({ client, name: LOCAL_TABLE }),
    async close() {
      client.destroy();
      await running.close();
      await removeFolder(folder);
    },
  };
});
