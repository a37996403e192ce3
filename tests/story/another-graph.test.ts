import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCommand, untilEnd } from './demo-process.ts';
import { FOREIGN_APP, type ForeignGraph, startForeignGraph } from './foreign-graph.ts';

let folder: string;
let foreign: ForeignGraph;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'etalase-foreign-'));
  foreign = await startForeignGraph(folder);
});

afterAll(async () => {
  await foreign.close();
  await rm(folder, { recursive: true, force: true });
});

const OPTIONS: Readonly<Record<string, readonly string[]>> = {
  start: ['--port', '0'],
  demo: [],
};

/** The lines with which a command ends that cannot begin, and whether it left anything behind. */
async function refused(command: string, environment: Readonly<Record<string, string>>) {
  const data = join(folder, 'data');
  const out = command === 'demo' ? ['--out', join(folder, 'out')] : [];
  const args = [command, ...(OPTIONS[command] ?? []), '--data', data, ...out];
  const { code, stdout, stderr } = await untilEnd(startCommand(args, environment));
  const lines = stderr.trim().split('\n');
  return { code, stdout, lines, left: existsSync(data) };
}

const ended = { code: 2, stdout: '', left: false };
const missing = (name: string) =>
  expect.stringMatching(new RegExp(`^etalase: Set ${name}: .*docs/meta-app\\.md`));

/** An address of this machine at which nobody answers. */
async function silentAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === 'object' && address ? String(address.port) : ''}`;
}

describe.each(['start', 'demo'])('npm run %s on another Graph server', (command) => {
  it('asks for both variables of the app, in plain words', async () => {
    expect(await refused(command, { GRAPH_URL: foreign.url })).toEqual({
      ...ended,
      lines: [missing('META_APP_ID'), missing('META_APP_SECRET')],
    });
  });

  it('names the address at which nobody answers', async () => {
    const url = await silentAddress();
    expect(await refused(command, { GRAPH_URL: url, ...foreign.app })).toEqual({
      ...ended,
      lines: [`etalase: No Graph server answers at ${url} (ECONNREFUSED). Start it, or correct GRAPH_URL.`],
    });
  });
});

describe('a setting of another Graph server', () => {
  const { META_APP_ID, META_APP_SECRET } = FOREIGN_APP;

  it('that is missing is asked for, and the one beside it not repeated', async () => {
    const withoutId = await refused('start', { GRAPH_URL: foreign.url, META_APP_SECRET });
    expect(withoutId).toEqual({ ...ended, lines: [missing('META_APP_ID')] });
    expect(withoutId.lines.join()).not.toContain(META_APP_SECRET);
    expect(await refused('demo', { GRAPH_URL: foreign.url, META_APP_ID })).toEqual({
      ...ended,
      lines: [missing('META_APP_SECRET')],
    });
  }, 60_000);

  it('that is no address is called so', async () => {
    expect(await refused('start', { GRAPH_URL: 'graph.example' })).toEqual({
      ...ended,
      lines: [
        expect.stringMatching(/^etalase: The setting GRAPH_URL is wrong: .*http:\/\/127\.0\.0\.1:4010/),
      ],
    });
  });

  it('holds no password, and none is repeated', async () => {
    const url = foreign.url.replace('://', '://admin:hunter2@');
    const { lines, ...rest } = await refused('demo', { GRAPH_URL: url, ...foreign.app });
    expect(rest).toEqual(ended);
    expect(lines).toEqual([expect.stringMatching(/^etalase: The setting GRAPH_URL is wrong: .*password/)]);
    expect(lines.join()).not.toContain('hunter2');
  });

  it('is told at once with all others that a server elsewhere needs', async () => {
    expect(await refused('start', { GRAPH_URL: 'https://graph.example' })).toEqual({
      ...ended,
      lines: [expect.stringContaining('PUBLIC_URL'), missing('META_APP_ID'), missing('META_APP_SECRET')],
    });
  });
});
