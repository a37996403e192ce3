import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ProblemError } from '../../../functions/domain/problem.ts';
import { backup, restore } from '../../../bin/commands/backup/main.ts';
import { signInLink } from '../../../bin/commands/sign-in-link/main.ts';
import { startDataTable } from '../../../embedded/table/start-table.ts';
import { startCommand, untilEnd } from '../../story/demo-process.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

const CHILD = fileURLToPath(new URL('../table/table-child.ts', import.meta.url));

/** A process that has the table of a data folder open, and what else a system keeps there. */
async function inUse(): Promise<{ folder: string; holder: ChildProcess; pid: string }> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'sandbox'));
  await writeFile(join(folder, 'time.json'), '{"version":1,"now":1796086800000}');
  await writeFile(join(folder, 'sandbox', 'changes.jsonl'), '{"sandbox":1,"seed":"rukun-lereng"}\n{"at":17');
  const holder = spawn(process.execPath, ['--import', 'tsx', CHILD, join(folder, 'table')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(async () => {
    if (holder.kill('SIGKILL')) await once(holder, 'exit');
  });
  await once(holder.stdout, 'data');
  return { folder, holder, pid: String(holder.pid) };
}

/** Every file beside the table's own, with what is in it. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.parentPath !== join(folder, 'table'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof ProblemError ? error.problems[0] : error),
  );

describe('a data folder that another process has open', () => {
  it.each([
    ['the demo', ['demo', '--json', '--data']],
    ['a second system', ['start', '--port', '0', '--data']],
  ])('refuses %s, naming folder and process, before anything in it is written', async (_, args) => {
    const { folder, holder, pid } = await inUse();
    const before = await contents(folder);
    const { code, stdout, stderr } = await untilEnd(await startCommand([...args, folder]));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `etalase: --data: The data folder ${folder} is in use by another process (id ${pid}). End that one, or choose another folder.\n`,
    );
    expect(await contents(folder)).toEqual(before);
    expect(holder.exitCode).toBeNull();
  });

  it('refuses a backup, a restore and a link in the same words', async () => {
    const { folder, pid } = await inUse();
    const before = await contents(folder);
    const kept = join(await temporaryFolder(), 'kept');
    const whole = await temporaryFolder();
    const nothing = { items: 0, byKind: {}, media: 0, mediaBytes: 0 };
    await writeFile(join(whole, 'manifest.json'), JSON.stringify(nothing));
    await writeFile(join(whole, 'items.jsonl'), '');
    for (const work of [
      () => backup(['--data', folder, '--to', kept]),
      () => restore(['--from', whole, '--data', folder]),
      () => signInLink(['--data', folder], () => undefined),
    ])
      expect(await refusalOf(work())).toMatchObject({
        code: 'local.dataInUse',
        field: 'data',
        text: {
          id: `Folder data ${folder} sedang dipakai program lain (proses ${pid}). Tutup program itu atau pilih folder lain.`,
          en: expect.stringContaining(`${folder} is in use by another process (id ${pid})`),
        },
      });
    expect(await contents(folder)).toEqual(before);
  });
});

describe('a data folder whose process was killed', () => {
  it('is free at once, whoever has the number of that process now', async () => {
    const killed = await inUse();
    killed.holder.kill('SIGKILL');
    await once(killed.holder, 'exit');
    await writeFile(join(killed.folder, 'table', 'PID'), String(process.pid));
    const table = await startDataTable(killed.folder);
    await table.close();
    expect(await readdir(join(killed.folder, 'table'))).not.toContain('PID');
  });

  it('names no process when the one that was noted has gone', async () => {
    const folder = await temporaryFolder();
    const first = await startDataTable(folder);
    onTestFinished(() => first.close());
    const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
    await once(gone, 'exit');
    await writeFile(join(folder, 'table', 'PID'), String(gone.pid));
    const refusal = await refusalOf(startDataTable(folder));
    expect(refusal).toMatchObject({
      text: { en: expect.stringContaining('is in use by another process. End that one') },
    });
  });
});
