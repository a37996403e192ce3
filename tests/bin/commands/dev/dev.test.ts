import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder, removeFolder } from '../../../embedded/table/temporary-folder.ts';
import { startFromSource, untilSays } from '../../../story/demo-process.ts';

let folder: string;
let child: ChildProcess;
let said = '';
let url: string;

beforeAll(async () => {
  folder = await makeFolder();
  // With this variable, what it starts ends with it even when it is killed.
  child = startFromSource(['dev', '--port', '0', '--data', folder], { npm_lifecycle_event: 'dev' });
  child.stdout?.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')));
  [, url = ''] = await untilSays(child, /^dev: (\S+) reloads itself/m);
});

afterAll(async () => {
  child.kill('SIGKILL');
  await removeFolder(folder);
});

describe('npm run dev', () => {
  it('serves the web app from its sources, and signs people in at the same address', async () => {
    expect(await (await fetch(`${url}/masuk`)).text()).toContain('/@vite/client');
    expect(said).toMatch(new RegExp(`^member +${url}/masuk#`, 'm'));
  });

  it('passes the API to the system, but not the sources in web/api', async () => {
    const health = await fetch(`${url}/api/health`);
    expect(await health.json()).toMatchObject({ status: 'ok', parts: { graph: 'ok' } });
    const source = await fetch(`${url}/api/call.ts`);
    expect(source.headers.get('content-type')).toContain('javascript');
  });

  it('ends the system and the sandbox before itself, though one Ctrl-C arrives twice', async () => {
    const others = [...said.matchAll(/^(?:listens|feeds) +(\S+)/gm)].map(([, address = '']) => address);
    expect(others).toHaveLength(2);
    const end = once(child, 'close');
    child.kill('SIGINT');
    child.kill('SIGTERM');
    expect(await end).toEqual([0, null]);
    expect(said).toMatch(/dev: ended\n$/);
    for (const address of others) await expect(fetch(address)).rejects.toThrow('fetch failed');
  });
});
