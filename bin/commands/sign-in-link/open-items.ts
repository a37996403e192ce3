import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { DynamoTable } from '../../../functions/adapters/aws/dynamo-table.ts';
import { systemClock } from '../../../functions/adapters/system/system-clock.ts';
import type { Problem } from '../../../functions/domain/problem.ts';
import type { Clock } from '../../../functions/ports/clock.ts';
import type { Table } from '../../../functions/ports/table.ts';
import { keys } from '../../../functions/records/keys.ts';
import { clockFrom } from '../../../embedded/standing/offset-clock.ts';
import { noSystem, refuseWithoutSystem } from '../../../embedded/system/data-folder.ts';
import { openFolderTable } from '../../../embedded/table/open-folder-table.ts';
import { LOCAL_TABLE } from '../../../embedded/table/table-client.ts';
import { readTimeFile } from '../../../embedded/time/time-file.ts';
import { type RawItems, rawItems } from '../backup/raw-items.ts';
import { noTable } from './sign-in-link-problems.ts';

/** Where a system stores its items: in a folder on this machine, or in a table on AWS. */
export type SystemLocation =
  { readonly folder: string } | { readonly table: string; readonly region: string };

/** The items of a deployment, or of a folder in which no system runs. */
export interface OpenedItems {
  readonly table: Table;
  /** All items as they are stored, for commands that copy or delete. */
  readonly raw: RawItems;
  /** The time of that system: a demo leaves its folder weeks ahead. */
  readonly clock: Clock;
  /** Returns the ids of its communities. Reads the whole table, so call it rarely. */
  communities(): Promise<string[]>;
  /** The problem to report when there is no such table. */
  readonly missing: Problem;
  close(): Promise<void>;
}

/** Opens the items of a system. Throws `ProblemError` when there is none, or when it runs in the folder. */
export const openItems = (location: SystemLocation): Promise<OpenedItems> =>
  'folder' in location ? openFolder(location.folder) : openDeployed(location.table, location.region);

async function openFolder(folder: string): Promise<OpenedItems> {
  await refuseWithoutSystem(folder);
  const { client, close } = await openFolderTable(folder);
  try {
    const clock = clockFrom((await readTimeFile(join(folder, 'time.json'))) ?? 0);
    return { ...itemsOf(client, LOCAL_TABLE), missing: noSystem(folder), clock, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openDeployed(name: string, region: string): Promise<OpenedItems> {
  const client = new DynamoDBClient({ region });
  return {
    ...itemsOf(client, name),
    missing: noTable(name, region),
    clock: systemClock,
    close: async () => client.destroy(),
  };
}

/** Selects the items that are communities, and only their ids. */
const COMMUNITIES = {
  FilterExpression: 'sk = :community',
  ExpressionAttributeValues: { ':community': keys.community('any').sk },
  ProjectionExpression: 'id',
};

function itemsOf(client: DynamoDBClient, name: string): Pick<OpenedItems, 'table' | 'raw' | 'communities'> {
  const documents = DynamoDBDocumentClient.from(client);
  return {
    table: new DynamoTable({ client, name }),
    raw: rawItems(client, name),
    async communities() {
      const ids: string[] = [];
      let from: Record<string, unknown> | undefined;
      do {
        const scan = new ScanCommand({ TableName: name, ExclusiveStartKey: from, ...COMMUNITIES });
        const page = await documents.send(scan);
        ids.push(...(page.Items ?? []).map((item) => String(item['id'])));
        from = page.LastEvaluatedKey;
      } while (from);
      return ids.sort();
    },
  };
}
