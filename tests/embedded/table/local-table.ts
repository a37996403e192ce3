import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import type { Table } from '../../../functions/ports/table.ts';
import type { RunningTable } from '../../../embedded/table/start-table.ts';
import { LOCAL_TABLE, localTableClient } from '../../../embedded/table/table-client.ts';

/** The port on a running local table. Closing ends the client and the table. */
export async function openLocalTable(
  running: RunningTable,
): Promise<{ readonly table: Table; readonly close: () => Promise<void> }> {
  const client = localTableClient(running.endpoint);
  await createTableIfAbsent(client, LOCAL_TABLE);
  return {
    table: new DynamoTable({ client, name: LOCAL_TABLE }),
    close: async () => {
      client.destroy();
      await running.close();
    },
  };
}
