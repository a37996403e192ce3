import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { type Part, partOf } from '../../../../bin/commands/dev/part.ts';

/** A part that runs a line of JavaScript, and what was printed about it. */
function running(code: string, grace?: number): { readonly part: Part; readonly printed: string[] } {
  const printed: string[] = [];
  const part = partOf({
    name: 'etalase',
    sources: [],
    run: [process.execPath, '--eval', code],
    environment: {},
    folder: tmpdir(),
    ready: 'etalase: ready',
    print: (line) => void printed.push(line),
    ...(grace !== undefined && { grace }),
  });
  return { part, printed };
}

const STANDS =
  'console.log("member link"); console.log("etalase: ready"); setInterval(() => undefined, 1e6);';

describe('a process that npm run dev starts', () => {
  it('passes on what it prints, and is ready when it says so', async () => {
    const { part, printed } = running(STANDS);
    expect(part.isReady()).toBe(false);
    expect(await part.start()).toBe('ready');
    expect(part.isReady()).toBe(true);
    await part.stop();
    expect([part.isReady(), printed]).toEqual([false, ['member link', 'etalase: ready']]);
  });

  it('does not repeat its addresses when it starts again', async () => {
    const { part, printed } = running(STANDS);
    await part.start();
    await part.stop();
    printed.length = 0;
    await part.start();
    await part.stop();
    expect(printed).toEqual([expect.stringMatching(/^dev: etalase is ready again \(\d+ ms\)$/)]);
  });

  it('says that it ended when it cannot start, and starts at the next try', async () => {
    const { part, printed } = running('process.exit(3)');
    expect(await part.start()).toBe('ended');
    expect(printed).toEqual(['dev: etalase ended (3); change a file to start it again']);
    expect(await part.start()).toBe('ended');
  });

  it('is killed when it does not end by itself', async () => {
    const { part } = running(`process.on('SIGTERM', () => undefined); ${STANDS}`, 1);
    await part.start();
    await part.stop();
    expect(part.isReady()).toBe(false);
  });
});
