import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect, it } from 'vitest';
import { readItem } from '../../../functions/adapters/aws/dynamo-item.ts';
import { createTableIfAbsent } from '../../../functions/adapters/aws/dynamo-schema.ts';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import { entryOf } from '../../../functions/adapters/memory/index-entry.ts';
import { randomFrom } from '../../../functions/domain/seeded.ts';
import type { IndexName, Item } from '../../../functions/ports/table.ts';
import { LOCAL_TABLE, localTableClient } from '../../../embedded/table/table-client.ts';
import { asText, Expected, writeUntilGone } from './kill-load.ts';
import { runs } from '../../fixed-chance.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = runs(8);
const CHILD = fileURLToPath(new URL('./table-child.ts', import.meta.url));

/** The table in a process of its own. */
async function startChild(folder: string): Promise<{ endpoint: string; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    endpoint: said.toString().trim(),
    kill: async () => {
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    },
  };
}

async function scan(client: DynamoDBClient, index?: IndexName): Promise<Item[]> {
  const items: Item[] = [];
  const request = { TableName: LOCAL_TABLE, ...(index && { IndexName: index }) };
  for await (const page of paginateScan({ client: DynamoDBDocumentClient.from(client) }, request)) {
    items.push(...(page.Items ?? []).map(readItem));
  }
  return items;
}

/** What an index should hold, by the items of the table. */
function entriesOf(items: readonly Item[], index: IndexName): string[] {
  return items
    .flatMap((item) => entryOf(item, index)?.item ?? [])
    .map(asText)
    .toSorted();
}

it(`after each of ${KILLS} kills under load, table and indexes agree and no acknowledged write is lost`, async () => {
  const folder = await temporaryFolder();
  const expected = new Expected();
  const random = randomFrom('kills');
  for (let kill = 0; kill <= KILLS; kill += 1) {
    const { endpoint, kill: end } = await startChild(folder);
    const client = localTableClient(endpoint);
    try {
      await createTableIfAbsent(client, LOCAL_TABLE);
      const items = await scan(client);
      expect(expected.compare(new Map(items.map((item) => [item.sk, item]))), `lost by kill ${kill}`).toEqual(
        [],
      );
      for (const index of ['due', 'byChannel', 'byTime'] as const) {
        const found = (await scan(client, index)).map(asText).toSorted();
        expect(found, `${index} after kill ${kill}`).toEqual(entriesOf(items, index));
      }
      if (kill === KILLS) break;
      let left = 100 + Math.floor(random() * 300);
      const table = new DynamoTable({ client, name: LOCAL_TABLE });
      await writeUntilGone(table, expected, `kill ${kill}`, () => {
        left -= 1;
        if (left === 0) void end();
      });
    } finally {
      client.destroy();
      await end();
    }
  }
  expect(expected.writes).toBeGreaterThan(KILLS * 100);
});
