import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ProblemError } from '../../functions/domain/problem.ts';
import { type RunningSandbox, startSandbox } from '../../sandbox/sandbox.ts';
import { appOfFolder, type MetaApp } from './app-of-folder.ts';

/** The port on which the folder's own sandbox ran last. */
const FILE = 'sandbox-port';
const ANY = 0;

async function lastPort(file: string): Promise<number> {
  try {
    const port = Number(await readFile(file, 'utf8'));
    return Number.isInteger(port) && port > 0 && port < 65_536 ? port : ANY;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return ANY;
    throw error;
  }
}

const isTaken = (error: unknown): boolean =>
  error instanceof ProblemError && error.problems[0].code === 'sandbox.portInUse';

interface OwnSandbox extends RunningSandbox {
  /** The app that it knows: this installation. */
  readonly app: MetaApp;
}

/**
 * Starts the sandbox of a data folder on the port that it had before, so that the addresses of published posts, which are
 * stored, still lead to them; on any other port when that one is taken.
 */
export async function startOnSamePort(folder: string): Promise<OwnSandbox> {
  const file = join(folder, FILE);
  const dataFolder = join(folder, 'sandbox');
  const app = await appOfFolder(folder);
  const start = (port: number) => startSandbox({ port, dataFolder, appId: app.id, appSecret: app.secret });
  const before = await lastPort(file);
  const sandbox = await start(before).catch((error: unknown) => {
    if (before === ANY || !isTaken(error)) throw error;
    return start(ANY);
  });
  const { port } = new URL(sandbox.url);
  if (port !== String(before)) await writeFile(file, `${port}\n`);
  return { ...sandbox, app };
}
