import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { PROJECT } from '../../../embedded/system/project-folders.ts';
import type { Role } from './shots.ts';

/** A village in the middle of its season, on this machine. */
export interface Village {
  readonly url: string;
  /** Addresses that sign in, by role; each can be used again. */
  readonly links: ReadonlyMap<Role, string>;
  close(): Promise<void>;
}

const READY = 'etalase: ready';
const LINK = /^(member|coordinator|leader)\s+(\S+)/;
const ADDRESS = /^Etalase\s+(\S+)/;

/**
 * Opens the village of a data folder as `npm start` does, in a process of its own; plays its season first when the folder is
 * empty. Throws what the process said when it ends before it is ready.
 */
export async function openVillage(folder: string): Promise<Village> {
  const args = ['--import', 'tsx', 'bin/etalase.ts', 'start', '--data', folder, '--port', '0'];
  const child = spawn(process.execPath, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] });
  const links = new Map<Role, string>();
  let url = '';
  const said: string[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const [, role, link = ''] = LINK.exec(line) ?? [];
    if (role) links.set(role as Role, link);
    url = ADDRESS.exec(line)?.[1] ?? url;
    if (line === READY) return { url, links, close: () => end(child) };
  }
  throw new Error(`the village did not open:\n${said.join('\n')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
}
