import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  DynamoDBClient,
  ListTagsOfResourceCommand,
  TagResourceCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { setImmediate } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { rawItems } from '../../bin/commands/backup/raw-items.ts';
import { restoreBeside } from '../../bin/commands/restore-table/restore-beside.ts';
import { TableAdmin } from '../../bin/commands/restore-table/table-admin.ts';
import { takeOver } from '../../bin/commands/restore-table/take-over.ts';
import { createTableIfAbsent } from '../../functions/adapters/aws/dynamo-schema.ts';
import { ProblemError } from '../../functions/domain/problem.ts';
import { makeFolder, removeFolder } from '../embedded/table/temporary-folder.ts';
import { type Aws, REGION, startAws } from './ministack.ts';

const PROGRAM = process.env['MINISTACK'] ?? 'ministack';
const OURS = [{ Key: 'etalase', Value: 'prod' }];
const GOOD = { pk: 'c#watu', sk: 'product#tempe', name: 'Keripik tempe' };
const DAMAGED = { ...GOOD, name: '???' };

let folder: string;
let aws: Aws;
let client: DynamoDBClient;
let admin: TableAdmin;

beforeAll(async () => {
  folder = await makeFolder();
  aws = await startAws(PROGRAM, folder);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new DynamoDBClient({ endpoint: aws.url, region: REGION, credentials });
  admin = new TableAdmin(client, () => setImmediate());
});

afterAll(async () => {
  client?.destroy();
  await aws?.close();
  await removeFolder(folder);
});

/** A table with the settings of `lib/data-table.ts` in production. */
async function tableInUse(TableName: string): Promise<void> {
  await createTableIfAbsent(client, TableName);
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName }));
  await client.send(
    new UpdateContinuousBackupsCommand({
      TableName,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
  const { expiresBy } = await settingsOf(TableName);
  if (expiresBy === undefined)
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName,
        TimeToLiveSpecification: { AttributeName: 'expiry', Enabled: true },
      }),
    );
  await client.send(new TagResourceCommand({ ResourceArn: table?.TableArn, Tags: OURS }));
  await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }));
  await rawItems(client, TableName).putItems([GOOD]);
}

async function settingsOf(TableName: string) {
  const { Table: table } = await client.send(new DescribeTableCommand({ TableName }));
  const { TimeToLiveDescription: expiry } = await client.send(new DescribeTimeToLiveCommand({ TableName }));
  const { Tags: tags } = await client.send(new ListTagsOfResourceCommand({ ResourceArn: table?.TableArn }));
  const { ContinuousBackupsDescription: kept } = await client.send(
    new DescribeContinuousBackupsCommand({ TableName }),
  );
  return {
    expiresBy: expiry?.TimeToLiveStatus === 'ENABLED' ? expiry.AttributeName : undefined,
    tags,
    isProtected: table?.DeletionProtectionEnabled,
    history: kept?.PointInTimeRecoveryDescription?.PointInTimeRecoveryStatus,
    indexes: table?.GlobalSecondaryIndexes?.map(({ IndexName, Projection }) => ({ IndexName, Projection })),
  };
}

async function itemsOf(table: string): Promise<unknown[]> {
  const items: unknown[] = [];
  for await (const item of rawItems(client, table).items()) items.push(item);
  return items;
}

/** The moment to which this emulator restores: it keeps no history, and copies the table as it is. */
const newest = async (table: string): Promise<Date> => {
  const history = await admin.history(table);
  if (!history) throw new Error('no history is kept');
  return history.latest;
};

/** Restores a table beside itself, and damages the one in use afterwards. */
async function damagedAfterRestoring(table: string): Promise<void> {
  await tableInUse(table);
  await restoreBeside(admin, table, await newest(table), () => undefined);
  await rawItems(client, table).putItems([DAMAGED]);
}

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0]?.code : String(error)),
  );

describe('a damaged table, on an emulator of AWS', () => {
  it('stands beside the one in use as it was, which is not touched', async () => {
    await damagedAfterRestoring('looked-at');
    expect(await itemsOf('looked-at-restored')).toEqual([GOOD]);
    expect(await itemsOf('looked-at')).toEqual([DAMAGED]);
  });

  it('is replaced under its name, with indexes, history, expiry, tags and protection', async () => {
    await damagedAfterRestoring('replaced');
    const before = await settingsOf('replaced');
    await takeOver(admin, 'replaced', () => undefined);
    expect(await itemsOf('replaced')).toEqual([GOOD]);
    expect(await settingsOf('replaced')).toEqual(before);
    expect(before).toMatchObject({ expiresBy: 'expiry', tags: OURS, isProtected: true, history: 'ENABLED' });
  });

  it.each(['delete', 'restoreBackup', 'apply'] as const)(
    'is replaced by a second run when the first was interrupted at: %s',
    async (step) => {
      const table = `interrupted-${step}`;
      await damagedAfterRestoring(table);
      const before = await settingsOf(table);
      const interrupted = new Proxy(admin, {
        get(target, name) {
          if (name === step) return () => Promise.reject(new Error('the line is cut'));
          const member: unknown = Reflect.get(target, name, target);
          return typeof member === 'function' ? (member.bind(target) as unknown) : member;
        },
      });
      await expect(takeOver(interrupted, table, () => undefined)).rejects.toThrow('the line is cut');
      await takeOver(admin, table, () => undefined);
      expect(await itemsOf(table)).toEqual([GOOD]);
      expect(await settingsOf(table)).toEqual(before);
    },
  );

  it('is refused in a sentence without a table, a history, or a moment within it', async () => {
    await tableInUse('refused');
    const now = await newest('refused');
    const early = new Date(now.getTime() - 40 * 86_400_000);
    expect(await codeOf(restoreBeside(admin, 'absent', now, () => undefined))).toBe('restoreTable.noTable');
    expect(await codeOf(restoreBeside(admin, 'refused', early, () => undefined))).toBe(
      'restoreTable.outsideHistory',
    );
    expect(await codeOf(takeOver(admin, 'refused', () => undefined))).toBe('restoreTable.nothingBeside');
    await createTableIfAbsent(client, 'forgetful');
    expect(await codeOf(restoreBeside(admin, 'forgetful', now, () => undefined))).toBe(
      'restoreTable.noHistory',
    );
    await damagedAfterRestoring('twice');
    expect(await codeOf(restoreBeside(admin, 'twice', await newest('twice'), () => undefined))).toBe(
      'restoreTable.besideIsThere',
    );
  });
});
