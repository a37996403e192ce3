import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { appOfKey } from '../../embedded/system/app-of-folder.ts';
import { noteLine, noteSecret } from './watched-log.ts';

interface Started {
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** A sign-in link that a command prints: for whoever started it, and for no log. */
const PRINTED_LINK = /\/masuk#([\w-]+)/g;

/**
 * Has everything that a process writes looked through for secrets when it has ended: what it prints, its errors, and the log
 * in its data folder. It is compared with the secrets that the process was given and made: the app's secret, the links
 * that it printed, the key of its folder, and the secret of its own sandbox.
 */
export function watchProcess(child: ChildProcess, { args, environment }: Started): void {
  noteSecret('the secret of the app', environment['META_APP_SECRET'] ?? '');
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name]?.on('data', (chunk: Buffer) => (written[name] += chunk.toString('utf8')));
  child.once('close', () => {
    for (const [, secret = ''] of written.stdout.matchAll(PRINTED_LINK)) noteSecret('a sign-in link', secret);
    noteLine(written.stdout.replaceAll(PRINTED_LINK, '/masuk'));
    noteLine(written.stderr);
    const folder = args[args.indexOf('--data') + 1];
    if (args.includes('--data') && folder !== undefined) noteFolder(folder);
  });
}

function noteFolder(folder: string): void {
  const read = (name: string): Buffer | undefined =>
    existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined;
  const key = read('key');
  for (const encoding of ['utf8', 'hex', 'base64', 'base64url'] as const)
    noteSecret('the key of the installation', key?.toString(encoding).trim() ?? '');
  const [, random] = key?.toString('utf8').trim().split(':') ?? [];
  if (random !== undefined)
    noteSecret('the secret of the app', appOfKey(Buffer.from(random, 'base64url')).secret);
  noteLine(read('log.jsonl')?.toString('utf8') ?? '');
}
