import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { watchProcess } from '../factories/watch-process.ts';
import { bundleForNode } from './bundle-for-node.ts';

const ROOT = resolve(import.meta.dirname, '../..');

type Environment = Readonly<Record<string, string>>;

/** A command of ours as `npm run` starts it, in a process of its own with nothing of this process's environment but the path. */
export const startFromSource = (args: readonly string[], environment: Environment = {}): ChildProcess =>
  startNode(['--import', 'tsx', join(ROOT, 'bin/etalase.ts'), ...args], environment);

let commands: Promise<string> | undefined;

/** The same from a bundle, which starts with half the work. */
export async function startCommand(
  args: readonly string[],
  environment: Environment = {},
): Promise<ChildProcess> {
  commands ??= bundleForNode({ etalase: 'bin/etalase.ts' });
  return startNode([join(await commands, 'etalase.mjs'), ...args], environment);
}

/** Node in a process of its own, with nothing of this process's environment but the path. */
export function startNode(args: readonly string[], environment: Environment): ChildProcess {
  const child = spawn(process.execPath, [...args], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  watchProcess(child, { args, environment });
  return child;
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Waits for the end of a process and returns what it wrote. */
export async function untilEnd(child: ChildProcess): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => err.push(chunk));
  await once(child, 'close');
  const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8');
  return { code: child.exitCode, stdout: text(out), stderr: text(err) };
}

/** Waits until a process has written something that matches. */
export function untilSays(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolved, rejected) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const match = pattern.exec(said);
      if (match) resolved(match);
    });
    child.once('close', () => rejected(new Error(`it ended before it said ${String(pattern)}: ${said}`)));
  });
}
