import { setTimeout as wait } from 'node:timers/promises';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { readOptions } from '../../kit/read-options.ts';
import { Counting } from '../backup/counting.ts';
import { rawItems } from '../backup/raw-items.ts';
import { incomplete, noMoment, unsure } from './problems.ts';
import { besideName, restoreBeside } from './restore-beside.ts';
import { TableAdmin } from './table-admin.ts';
import { beforeName, takeOver } from './take-over.ts';

/** Milliseconds between two questions whether DynamoDB has done something; a restore takes minutes to hours. */
const BETWEEN_QUESTIONS = 5_000;

/** A moment with its zone: a time alone would be read in the zone of the operator's machine. */
const Moment = z.iso.datetime({ offset: true }).transform((text) => new Date(text));

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** Says how many items of each kind a table holds. It reads them all. */
async function sayContents(client: DynamoDBClient, table: string): Promise<void> {
  const counting = new Counting();
  for await (const item of rawItems(client, table).items()) counting.item(item);
  const { items, byKind } = counting.total();
  const kinds = Object.entries(byKind).map(([kind, count]) => `${kind} ${String(count)}`);
  print(`${table}: ${String(items)} items (${kinds.join(', ')})`);
}

/**
 * Runs `npm run restore-table`: with `--to` it restores a deployment's table, as it was at a moment, beside the one in use and says
 * what both hold; with `--take-over` the restored one replaces it (docs/backup.md).
 */
export async function restoreTable(args: readonly string[]): Promise<void> {
  const { texts, switches } = readOptions(args, {
    texts: ['table', 'region', 'to'],
    switches: ['take-over', 'yes'],
  });
  const { table = '', region = '', to } = texts;
  const isTakeOver = switches['take-over'] === true;
  if (table === '' || region === '' || isTakeOver === (to !== undefined)) throw incomplete();
  const client = new DynamoDBClient({ region });
  const admin = new TableAdmin(client, () => wait(BETWEEN_QUESTIONS));
  const beside = besideName(table);
  if (isTakeOver) {
    if (switches.yes !== true) throw unsure(table);
    await takeOver(admin, table, (step) => print(`${step} …`));
    await sayContents(client, table);
    print(`Start everything again. When all is well, delete the table ${beside} and the backups ${beside}`);
    print(`and ${beforeName(table)} in DynamoDB’s console.`);
    return;
  }
  const at = Moment.safeParse(to);
  if (!at.success) throw noMoment();
  await restoreBeside(admin, table, at.data, () => print('restoring …'));
  await sayContents(client, beside);
  await sayContents(client, table);
  print(
    `Look at ${beside}. To put it in the place of ${table}: the same command with --take-over instead of --to.`,
  );
}
