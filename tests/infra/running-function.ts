import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import * as z from 'zod';
import { noteLine } from '../factories/watched-log.ts';

const Ready = z.object({ ready: z.number() });
const Answer = z.union([z.object({ reply: z.unknown() }), z.object({ error: z.string() })]);

/** A function's handler running in a bare Node process. */
export interface RunningFunction {
  /** Hands it an event at a time that is ahead by some milliseconds. Throws with what the handler threw. */
  call(event: unknown, ahead?: number): Promise<unknown>;
  /** What it wrote. */
  readonly log: () => string;
}

/** Starts what an asset holds, with nothing of ours but the asset and an environment: no package, no variable. */
export async function startFunction(
  asset: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningFunction> {
  const child = fork(join(import.meta.dirname, 'lambda-runtime.mjs'), [join(asset, 'index.mjs')], {
    cwd: asset,
    env: { ...environment, LAMBDA_TASK_ROOT: asset, PATH: '/usr/bin:/bin', TZ: ':UTC' },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  onTestFinished(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk) => (written += String(chunk)));
  child.once('close', () => noteLine(written));
  Ready.parse(await nextMessage(child, () => written));
  let last: Promise<unknown> = Promise.resolve();
  return {
    log: () => written,
    call(event, ahead = 0) {
      const answered = last.then(async () => {
        child.send({ event, ahead });
        const answer = Answer.parse(await nextMessage(child, () => written));
        if ('error' in answer) throw new Error(answer.error);
        return answer.reply;
      });
      // The next event waits for this one, however it ends: Lambda gives a process one at a time.
      last = answered.catch(() => undefined);
      return answered;
    },
  };
}

function nextMessage(child: ChildProcess, written: () => string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`ended with ${String(code)}: ${written()}`));
    child.once('exit', ended);
    child.once('error', reject);
    child.once('message', (message: unknown) => {
      child.off('exit', ended).off('error', reject);
      resolve(message);
    });
  });
}
