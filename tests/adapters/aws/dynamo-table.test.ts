import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import { startTable } from '../../../embedded/table/start-table.ts';
import { LOCAL_TABLE, localTableClient } from '../../../embedded/table/table-client.ts';
import { makeFolder, removeFolder } from '../../embedded/table/temporary-folder.ts';
import { tableContract } from '../../contracts/table.ts';

tableContract('DynamoTable on the local table', async () => {
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
