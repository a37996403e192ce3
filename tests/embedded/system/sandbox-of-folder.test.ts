import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { startOnSamePort } from '../../../embedded/system/sandbox-of-folder.ts';
import { askGraph } from '../../../embedded/system/sandbox-client.ts';
import { temporaryFolder } from '../table/temporary-folder.ts';

describe('the sandbox of a data folder', () => {
  it('has the address that it had before, so that the addresses of posts still lead to them', async () => {
    const folder = await temporaryFolder();
    const first = await startOnSamePort(folder);
    await first.close();
    const second = await startOnSamePort(folder);
    await second.close();
    expect(second.url).toBe(first.url);
  });

  it('takes another port when its own is taken', async () => {
    const folder = await temporaryFolder();
    const first = await startOnSamePort(folder);
    await first.close();
    const stranger = await startOnSamePort(await temporaryFolder());
    const { port } = new URL(stranger.url);
    await writeFile(`${folder}/sandbox-port`, port);
    const second = await startOnSamePort(folder);
    expect(second.url).not.toBe(stranger.url);
    await Promise.all([second.close(), stranger.close()]);
  });

  it('lets its clock go after a season, from where it stood', async () => {
    const sandbox = await startOnSamePort(await temporaryFolder());
    const ask = async () => {
      const answer = await askGraph(sandbox.url);
      if (answer.is !== 'sandbox') throw new Error('no sandbox answers');
      return answer.client;
    };
    const past = Date.parse('2026-01-01T00:00:00Z');
    await (await ask()).setClock(past);
    expect(await ask()).toMatchObject({ now: past, isSet: true });
    await (await ask()).letClockGo();
    const after = await ask();
    expect(after.isSet).toBe(false);
    expect(after.now).toBeGreaterThan(past);
    await sandbox.close();
  });
});
