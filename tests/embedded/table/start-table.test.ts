import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import internals from 'dynalite/db/index.js';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ProblemError } from '../../../functions/domain/problem.ts';
import { TableUnavailableError } from '../../../functions/ports/table.ts';
import { startTable, type TableOptions } from '../../../embedded/table/start-table.ts';
import { LOCAL_TABLE } from '../../../embedded/table/table-client.ts';
import { openLocalTable } from './local-table.ts';
import { temporaryFolder } from './temporary-folder.ts';

async function started(options: TableOptions) {
  const running = await startTable(options);
  onTestFinished(() => running.close());
  return running;
}

const refusal = (options: TableOptions) =>
  started(options).then(
    () => 'it started',
    (error: ProblemError) => error.problems.map(({ code, field }) => `${code} (${field})`).join(),
  );

describe('a table on a folder', () => {
  it('keeps items and indexes when it is closed and started again', async () => {
    const folder = await temporaryFolder();
    const first = await openLocalTable(await startTable({ folder }));
    const item = { pk: 'a', sk: 'b', duePk: 'due#1', dueSk: '2026', words: 'keripik' };
    await first.table.put(item);
    await first.close();
    const second = await openLocalTable(await startTable({ folder }));
    expect(await second.table.get(item)).toEqual(item);
    expect((await second.table.query({ index: 'due', pk: 'due#1' })).items).toHaveLength(1);
    await second.close();
  });

  it('can be used again after a kill while the table was being made', async () => {
    const folder = await temporaryFolder();
    await (await openLocalTable(await startTable({ folder }))).close();
    const { db } = internals.create({ path: folder });
    const keys: string[] = [];
    for await (const [key, made] of db.iterator({ gte: 'table~', lt: 'table~\u00ff' })) {
      keys.push(key);
      const half = { ...(made as object), TableStatus: 'CREATING' };
      await new Promise<void>((resolve) => db.put(key, half, () => resolve()));
    }
    expect(keys).toEqual([`table~${LOCAL_TABLE}`]);
    await db.close();
    const { table, close } = await openLocalTable(await startTable({ folder }));
    expect(await table.put({ pk: 'a', sk: 'b' })).toBe('written');
    await close();
  });

  it('can be closed twice and refuses calls afterwards as an outage', async () => {
    const running = await startTable({ folder: await temporaryFolder() });
    const { table } = await openLocalTable(running);
    await Promise.all([running.close(), running.close()]);
    await expect(table.get({ pk: 'a', sk: 'b' })).rejects.toBeInstanceOf(TableUnavailableError);
  });

  it('says when it ends without having been closed', async () => {
    const folder = await temporaryFolder();
    const deaths: ProblemError[] = [];
    const running = await startTable({ folder, onDeath: (problem) => deaths.push(problem) });
    const headers = {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': 'DynamoDB_20120810.GetItem',
      'x-amz-date': '20260101T000000Z',
      authorization: 'AWS4-HMAC-SHA256 Credential=a, SignedHeaders=b, Signature=c',
    };
    // Dynalite trips over a body that is JSON but no object.
    await expect(fetch(running.endpoint, { method: 'POST', headers, body: 'null' })).rejects.toThrow(
      'fetch failed',
    );
    await running.close();
    expect(deaths.map(({ problems }) => problems[0].code)).toEqual(['local.tableStopped']);
    expect(deaths[0]?.cause).toBeInstanceOf(TypeError);
  });
});

describe('a table that cannot start says plainly', () => {
  it('that another process or thread uses the folder', async () => {
    const folder = await temporaryFolder();
    await started({ folder });
    expect(await refusal({ folder })).toBe('local.dataInUse (data)');
  });

  it('that a file is in the way', async () => {
    const folder = join(await temporaryFolder(), 'file');
    await writeFile(folder, 'not a folder');
    expect(await refusal({ folder })).toBe('local.dataUnreadable (data)');
    expect(await refusal({ folder: join(folder, 'below') })).toBe('local.dataUnreadable (data)');
  });

  it.each([
    ['its manifest is garbage', (folder: string) => damage(folder, /^MANIFEST/)],
    ['its CURRENT is garbage', (folder: string) => damage(folder, /^CURRENT$/)],
    ['its CURRENT is gone', (folder: string) => rm(join(folder, 'CURRENT'))],
    ['its manifest is gone', (folder: string) => removeAll(folder, /^MANIFEST/)],
  ])('that the data are damaged when %s', async (_, harm) => {
    const folder = await temporaryFolder();
    const { table, close } = await openLocalTable(await startTable({ folder }));
    await table.put({ pk: 'a', sk: 'b' });
    await close();
    await harm(folder);
    expect(await refusal({ folder })).toBe('local.dataDamaged (data)');
  });

  it('that the port is taken, and leaves the folder free', async () => {
    const { endpoint } = await started({ folder: await temporaryFolder() });
    const folder = await temporaryFolder();
    expect(await refusal({ folder, port: Number(new URL(endpoint).port) })).toBe('local.portInUse (port)');
    expect(await refusal({ folder })).toBe('it started');
  });
});

async function damage(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(
    found.map((name) => writeFile(join(folder, name), 'garbage that nobody wrote\n'.repeat(20))),
  );
}

async function removeAll(folder: string, names: RegExp): Promise<void> {
  const found = (await readdir(folder)).filter((name) => names.test(name));
  await Promise.all(found.map((name) => rm(join(folder, name))));
}
