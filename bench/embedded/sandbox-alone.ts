import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { PROJECT } from '../../embedded/system/project-folders.ts';

/** Starts the sandbox in a process of its own, since its work and memory are Meta's, not ours. */
export async function startSandboxAlone(folder: string): Promise<{ url: string; end: () => Promise<void> }> {
  const command = [
    '--import',
    'tsx',
    join(PROJECT, 'bin/etalase.ts'),
    'sandbox',
    '--port',
    '0',
    '--data',
    folder,
  ];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^sandbox: (http:\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    return {
      url,
      end: async () => {
        child.kill('SIGTERM');
        await once(child, 'exit');
      },
    };
  }
  throw new Error('the sandbox did not start');
}
