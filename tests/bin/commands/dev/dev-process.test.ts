import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type DevProcess, processOf } from '../../../../bin/commands/dev/dev-process.ts';

/** A process that runs a line of JavaScript, and what was printed about it. */
function running(code: string, grace?: number): { readonly child: DevProcess; readonly printed: string[] } {
  const printed: string[] = [];
  const child = processOf({
    name: 'etalase',
    sources: [],
    run: [process.execPath, '--eval', code],
    environment: {},
    folder: tmpdir(),
    ready: 'etalase: ready',
    print: (line) => void printed.push(line),
    ...(grace !== undefined && { grace }),
  });
  return { child, printed };
}

const STANDS =
  'console.log("member link"); console.log("etalase: ready"); setInterval(() => undefined, 1e6);';

describe('a process that npm run dev starts', () => {
  it('passes on what it prints, and is ready when it says so', async () => {
    const { child, printed } = running(STANDS);
    expect(child.isReady()).toBe(false);
    expect(await child.start()).toBe('ready');
    expect(child.isReady()).toBe(true);
    await child.stop();
    expect([child.isReady(), printed]).toEqual([false, ['member link', 'etalase: ready']]);
  });

  it('does not repeat its addresses when it starts again', async () => {
    const { child, printed } = running(STANDS);
    await child.start();
    await child.stop();
    printed.length = 0;
    await child.start();
    await child.stop();
    expect(printed).toEqual([expect.stringMatching(/^dev: etalase is ready again \(\d+ ms\)$/)]);
  });

  it('says that it ended when it cannot start, and starts at the next try', async () => {
    const { child, printed } = running('process.exit(3)');
    expect(await child.start()).toBe('ended');
    expect(printed).toEqual(['dev: etalase ended (3); change a file to start it again']);
    expect(await child.start()).toBe('ended');
  });

  it('is killed when it does not end by itself', async () => {
    const { child } = running(`process.on('SIGTERM', () => undefined); ${STANDS}`, 1);
    await child.start();
    await child.stop();
    expect(child.isReady()).toBe(false);
  });
});
